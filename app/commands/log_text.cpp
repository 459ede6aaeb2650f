// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/log_report.h"
#include "training_log/doubts.h"

#include <fmt/chrono.h>

namespace triage {

namespace {

std::size_t countOf(const LogFindings &findings, Standing standing)
{
    std::size_t count = 0;
    for (const MergedActivity &entry : findings.activities)
        count += entry.standing == standing ? 1 : 0;
    return count;
}

std::string counted(std::size_t count, const char *one, const char *many)
{
    return fmt::format("{} {}", count, count == 1 ? one : many);
}

std::string filesText(const std::vector<FileReport> &files)
{
    std::string text;
    for (const FileReport &file : files) {
        if (file.refused) {
            text += fmt::format("  left out: {}\n", file.refused->text());
            continue;
        }
        text += fmt::format("  {} ({}): {}\n", file.name, file.format,
                            counted(file.activities, "activity", "activities"));
        for (const std::string &warning : file.warnings)
            text += fmt::format("    {}\n", warning);
        if (file.leftAside > 0)
            text += fmt::format("    {} inside no training log\n",
                                counted(file.leftAside, "file is", "files are"));
    }
    return text;
}

std::string doubtedText(const LogFindings &findings)
{
    std::string text;
    for (const MergedActivity &entry : findings.activities)
        if (entry.standing == Standing::Doubted)
            text += fmt::format("  {}, {:.1f} km: {}\n", isoDay(entry.day),
                                entry.activity.distanceM.value_or(0) / 1000,
                                doubtWords(entry.activity.doubts.front()));
    return text.empty() ? text : "Not counted, as hard to believe:\n" + text;
}

std::string jumpText(const LogFindings &findings, const Catalogue &catalogue)
{
    const auto &jump = findings.load.measures.largestJump;
    if (!jump)
        return "No run of the last 6 weeks can be compared with the 30 days before it.\n";
    std::string text = fmt::format("Largest jump of a single run in the 6 weeks before {}: {:.1f} "
                                   "km on {}, after {:.1f} km in "
                                   "the 30 days before ({:+.0f} %).\n",
                                   isoDay(findings.load.measures.asOf), jump->km, isoDay(jump->day),
                                   *jump->longestBeforeKm, (*jump->ratio - 1) * 100);
    const auto band = catalogue.load.find(jump->band);
    if (band != catalogue.load.end())
        text += fmt::format("{}: {} [{}]\n", band->second.title, band->second.text,
                            band->second.source);
    return text;
}

std::string weeksText(const LoadMeasures &measures)
{
    std::string text = "Km in each of the last 16 weeks, the latest first:";
    for (const double week : measures.weeksKm)
        text += fmt::format(" {:.0f}", week);
    return text + "\n";
}

std::string changeText(const char *what, KindChange change)
{
    switch (change) {
    case KindChange::First:
        return fmt::format("{} were new in the last 3 weeks.\n", what);
    case KindChange::Doubled:
        return fmt::format("{} were at least doubled in the last 3 weeks.\n", what);
    default:
        return {};
    }
}

std::string restText(const LoadMeasures &measures)
{
    std::string text =
        fmt::format("Most days of running without a rest day: {}.\n", measures.mostDaysInRow);
    for (const TrainingBreak &rest : measures.breaks)
        text += fmt::format("No run from {} to {}.\n", isoDay(rest.first), isoDay(rest.last));
    return text;
}

std::string weeklyText(const LogFindings &findings)
{
    const WeeklyRatios &weekly = findings.load.weekly;
    if (!weekly.weekToWeek || !weekly.acuteChronicUncoupled)
        return {};
    return fmt::format("Week to week {:.2f}, acute:chronic {:.2f}. {} [{}]\n", *weekly.weekToWeek,
                       *weekly.acuteChronicUncoupled, findings.thresholds.notPredictive,
                       findings.thresholds.notPredictiveSource);
}

// Why: the question asks for the week it began, and these are of a run before it.
std::string lengthsText(const LoadAnswers &answers)
{
    if (!answers.jumpDay)
        return {};
    return fmt::format("For the questions on the longest runs take {:.1f} km, after {:.1f} km: "
                       "those of {}, as pain may follow weeks after a jump. The longest run of the "
                       "week it began was {}.\n",
                       *answers.lastRunKm, *answers.longestRun30dKm, isoDay(*answers.jumpDay),
                       answers.weekLongestKm ? fmt::format("{:.1f} km", *answers.weekLongestKm)
                                             : "none");
}

std::string wayBackText(const LogFindings &findings)
{
    if (!findings.load.back)
        return {};
    std::string text = fmt::format("Once you run {} minutes without a break, the longest run of "
                                   "each week at most, in km:",
                                   findings.thresholds.firstRunMinutes);
    for (const ReturnWeek &week : returnWeeks(*findings.load.back, findings.thresholds))
        text += fmt::format(" {:.1f}", week.longestKm);
    return text + fmt::format(" [{}]\n", findings.thresholds.riseSource);
}

std::string eventText(const EventWish &event)
{
    const EventOutlook &outlook = event.outlook;
    std::string text = fmt::format("{:.1f} km on {}, counting {} to {} days of healing: ", event.km,
                                   isoDay(event.day), event.healing.low, event.healing.high);
    if (outlook.latest.reachable)
        text += fmt::format("reachable at this pace of increase: yes, by {}.\n",
                            isoDay(outlook.latest.readyBy));
    else if (outlook.soonest.reachable)
        text += fmt::format("reachable at this pace of increase only if healing is quick, then by "
                            "{}; if it is slow, {:.1f} km short.\n",
                            isoDay(outlook.soonest.readyBy), outlook.latest.shortKm);
    else
        text += fmt::format("reachable at this pace of increase: no, {:.1f} to {:.1f} km short.\n",
                            outlook.soonest.shortKm, outlook.latest.shortKm);
    return text + "Healing time is a range for people with a pattern like this, never a date.\n";
}

} // namespace

std::string isoDay(LocalDay day)
{
    const std::chrono::year_month_day date(day);
    return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()),
                       static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
}

std::string logText(const LogFindings &findings, const Catalogue &catalogue)
{
    std::string text = "Read:\n" + filesText(findings.log.files);
    for (const std::string &columns : findings.columns)
        text += fmt::format("  Columns as you said, or as they show: {}.\n", columns);
    text += fmt::format("{} counted, {} repeated in another file, {} of other kinds, {} of unknown "
                        "kind.\n",
                        counted(findings.load.runs.size(), "run", "runs"),
                        countOf(findings, Standing::Repeat), countOf(findings, Standing::OtherKind),
                        countOf(findings, Standing::Unsure));
    text += doubtedText(findings);
    if (findings.load.runs.empty())
        return text;
    const LoadMeasures &measures = findings.load.measures;
    text += "\n" + jumpText(findings, catalogue) + weeksText(measures) +
            changeText("Fast runs", measures.fast) + changeText("Hilly runs", measures.hilly) +
            restText(measures) + lengthsText(findings.load.answers) + wayBackText(findings) +
            weeklyText(findings);
    if (findings.event)
        text += eventText(*findings.event);
    return text;
}

} // namespace triage
