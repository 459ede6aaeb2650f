// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command.h"
#include "commands/log_columns.h"
#include "commands/log_report.h"
#include "interview/answers_json.h"
#include "places.h"
#include "report/healing_time.h"
#include "training_log/date_text.h"
#include "triage/assess.h"

#include <iostream>

namespace triage {

namespace {

struct LogOptions {
    std::vector<std::string> files;
    std::string onset;
    std::string zone;
    ColumnWords columns;
    std::string event;
    double eventKm = 0;
    std::string answers;
    bool json = false;
    bool unknownAreRuns = false;
};

Result<LocalDay> dayOf(const std::string &text)
{
    const auto time = text.size() == 10 ? readIsoTime(text + "T00:00") : std::nullopt;
    if (!time)
        return fail(text, "is no day", "write it as 2026-09-14");
    return LocalDay(std::chrono::floor<std::chrono::days>(time->wallClock.time_since_epoch()));
}

Result<ReadOptions> readOptions(const LogOptions &options)
{
    auto zone = options.zone.empty() ? HomeZone::ofSystem() : HomeZone::named(options.zone);
    if (!zone)
        return tl::unexpected<Error>(zone.error());
    ReadOptions read{.zone = *zone, .today = zone->dayOf(now()), .listUnit = {}};
    const std::string &unit = options.columns.unit;
    if (unit == "mi" || unit == "km")
        read.listUnit = unit == "mi" ? DistanceUnit::Mile : DistanceUnit::Kilometre;
    return read;
}

// How the answers, as the rules judge them, let healing be counted.
Result<EventWish> wishOf(const LogOptions &options, const Session &session)
{
    const auto day = dayOf(options.event);
    if (!day)
        return tl::unexpected<Error>(day.error());
    const auto content = loadContent(session);
    if (!content)
        return tl::unexpected<Error>(content.error());
    const auto text = readInput(options.answers);
    if (!text)
        return tl::unexpected<Error>(text.error());
    const auto answers = readAnswers(content->rulebase.questionnaire, *text, options.answers);
    if (!answers)
        return tl::unexpected<Error>(answers.error());
    const Assessment assessment = assess(content->rulebase, *answers);
    const Prognosis *healing = healingTime(assessment, content->catalogue);
    if (!healing)
        return fail("--event",
                    "no day to run again can be planned on these answers: care comes first, or "
                    "how long it takes is not known",
                    "read what assess says of them");
    return EventWish{.day = *day,
                     .km = options.eventKm,
                     .condition = assessment.condition,
                     .healing = {healing->lowDays, healing->highDays},
                     .outlook = {}};
}

Result<void> addEvent(LogFindings &findings, const LogOptions &options, const Session &session,
                      LocalDay today)
{
    if (options.event.empty())
        return {};
    auto wish = wishOf(options, session);
    if (!wish)
        return tl::unexpected<Error>(wish.error());
    if (!findings.load.back)
        return fail("--event", "there is no run with its time in the 30 days before to start from",
                    "give logs of that time, and the day the pain began with --onset");
    wish->outlook = eventOutlook(*findings.load.back, wish->healing, today, wish->km, wish->day,
                                 findings.thresholds);
    findings.event = std::move(*wish);
    return {};
}

// Lists whose columns are not known are read again once the options say which is what.
Result<TrainingLog> readFiles(const LogOptions &options, ReadOptions &read)
{
    const std::vector<std::filesystem::path> files{options.files.begin(), options.files.end()};
    TrainingLog log = readTrainingLog(files, read);
    for (FileReport &file : log.files) {
        if (!file.unknownList)
            continue;
        if (!options.columns.any()) {
            file.refused->remedy = "say it with " + suggestedOptions(*file.unknownList);
            continue;
        }
        auto mapping = mappingOf(options.columns, *file.unknownList, file.name);
        if (!mapping)
            return tl::unexpected<Error>(mapping.error());
        read.lists.push_back(std::move(*mapping));
    }
    if (read.lists.empty())
        return log;
    return readTrainingLog(files, read);
}

Result<LogFindings> findingsOf(const LogOptions &options, const Session &session)
{
    auto read = readOptions(options);
    if (!read)
        return tl::unexpected<Error>(read.error());
    const auto asOf = options.onset.empty() ? Result<LocalDay>(read->today) : dayOf(options.onset);
    if (!asOf)
        return tl::unexpected<Error>(asOf.error());
    const auto thresholds = resourcesFolder(session.resources).and_then(readLoadThresholds);
    if (!thresholds)
        return tl::unexpected<Error>(thresholds.error());
    LogFindings findings;
    findings.thresholds = *thresholds;
    auto log = readFiles(options, *read);
    if (!log)
        return tl::unexpected<Error>(log.error());
    findings.log = std::move(*log);
    for (const ListMapping &list : read->lists)
        findings.columns.push_back(mappingText(list));
    findings.activities =
        mergeActivities(findings.log.activities, read->zone, options.unknownAreRuns);
    findings.load = loadHistory(countedRuns(findings.activities), *asOf, *thresholds);
    if (const auto added = addEvent(findings, options, session, read->today); !added)
        return tl::unexpected<Error>(added.error());
    return findings;
}

ExitCode readLog(const LogOptions &options, const Session &session)
{
    const auto catalogue = loadTexts(session);
    if (!catalogue)
        return complain(catalogue.error(), ExitCode::BadInput);
    const auto findings = findingsOf(options, session);
    if (!findings)
        return complain(findings.error(), ExitCode::BadInput);
    std::cout << (options.json ? logJson(*findings, *catalogue) + "\n"
                               : logText(*findings, *catalogue));
    for (const FileReport &file : findings->log.files)
        if (!file.refused)
            return ExitCode::Done;
    return complain(findings->log.files.front().refused.value(), ExitCode::BadInput);
}

} // namespace

void addLog(CLI::App &app, Session &session)
{
    auto *command = app.add_subcommand(
        "log", "Read training logs and say whether the load jumped before it began");
    auto options = std::make_shared<LogOptions>();
    command
        ->add_option("FILES", options->files,
                     "FIT, GPX, TCX, CSV of Strava, Garmin Connect, Intervals.icu or with columns "
                     "that you name, export.xml of Apple Health, "
                     "also .gz; a folder or zip of a Strava export")
        ->required();
    command->add_option("--onset", options->onset, "The day the pain began, such as 2026-09-14");
    command->add_option("--zone", options->zone, "Time zone of the runner, such as Europe/Zurich");
    addColumnOptions(*command, options->columns);
    auto *event = command->add_option("--event", options->event,
                                      "A day to be able to run on, healing counted");
    auto *km = command->add_option("--event-km", options->eventKm, "How far then, in km")
                   ->check(CLI::Range(0.1, 400.0));
    auto *answers = command->add_option("--answers", options->answers,
                                        "Answers that healing time is judged by, as for assess");
    event->needs(km)->needs(answers);
    km->needs(event);
    answers->needs(event);
    command->add_flag("--count-unknown", options->unknownAreRuns,
                      "Count activities of unknown kind as runs");
    command->add_flag("--json", options->json, "Print all of it as JSON");
    command->callback([options, &session] { session.status = readLog(*options, session); });
}

} // namespace triage
