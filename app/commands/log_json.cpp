// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/log_report.h"
#include "training_log/doubts.h"
#include "training_log/list_sample.h"

#include <array>
#include <cmath>
#include <nlohmann/json.hpp>

namespace triage {

namespace {

using nlohmann::ordered_json;

double rounded(double value, double steps)
{
    return std::round(value * steps) / steps;
}

ordered_json km(double value)
{
    return rounded(value, 100);
}

ordered_json optional(const std::optional<double> &value, double steps = 10'000)
{
    return value ? ordered_json(rounded(*value, steps)) : ordered_json();
}

std::string_view standingCode(Standing standing)
{
    constexpr std::array<std::string_view, 5> codes{"counted", "repeat", "other_kind", "unsure",
                                                    "doubted"};
    return codes[static_cast<std::size_t>(standing)];
}

std::string_view changeCode(KindChange change)
{
    constexpr std::array<std::string_view, 5> codes{"too_little_known", "none", "same", "first",
                                                    "doubled"};
    return codes[static_cast<std::size_t>(change)];
}

ordered_json filesJson(const std::vector<FileReport> &files)
{
    ordered_json list = ordered_json::array();
    for (const FileReport &file : files) {
        ordered_json entry{{"name", file.name},
                           {"format", file.format},
                           {"activities", file.activities},
                           {"left_aside", file.leftAside},
                           {"warnings", file.warnings}};
        if (file.refused)
            entry["refused"] = file.refused->text();
        if (file.unknownList)
            entry["columns_found"] = file.unknownList->header;
        list.push_back(std::move(entry));
    }
    return list;
}

ordered_json activitiesJson(const LogFindings &findings)
{
    ordered_json list = ordered_json::array();
    for (const MergedActivity &entry : findings.activities) {
        const Activity &activity = entry.activity;
        ordered_json json{{"date", isoDay(entry.day)},
                          {"start", activity.start.time_since_epoch().count()},
                          {"kind", kindCode(activity.kind)},
                          {"distance_m", optional(activity.distanceM, 10)},
                          {"duration_s", rounded(activity.durationS, 1000)},
                          {"ascent_m", optional(activity.ascentM, 10)},
                          {"standing", standingCode(entry.standing)}};
        for (const Doubt doubt : activity.doubts)
            json["doubts"].push_back(doubtWords(doubt));
        list.push_back(std::move(json));
    }
    return list;
}

ordered_json ratioJson(const RunRatio &entry, const Catalogue &catalogue)
{
    ordered_json json{{"date", isoDay(entry.day)},
                      {"km", km(entry.km)},
                      {"longest_30d_km", optional(entry.longestBeforeKm, 100)},
                      {"ratio", optional(entry.ratio)},
                      {"band", entry.band}};
    const auto text = catalogue.load.find(entry.band);
    if (text != catalogue.load.end() && text->second.hazardRatio)
        json["hazard_ratio"] = *text->second.hazardRatio;
    return json;
}

ordered_json measuresJson(const LogFindings &findings, const Catalogue &catalogue)
{
    const LoadMeasures &measures = findings.load.measures;
    ordered_json json{{"as_of", isoDay(measures.asOf)},
                      {"runs", measures.runs},
                      {"total_km", km(measures.totalKm)},
                      {"days_since_last_run", nullptr},
                      {"longest_30d_km", optional(measures.longest30Km, 100)},
                      {"weeks_km", ordered_json::array()},
                      {"sessions_over_10pct_30d", measures.over10Percent30},
                      {"max_gap_days_60d", measures.longestGapDays60},
                      {"most_days_in_row", measures.mostDaysInRow},
                      {"breaks", ordered_json::array()},
                      {"long_runs", measures.longRuns},
                      {"fast_runs", changeCode(measures.fast)},
                      {"hilly_runs", changeCode(measures.hilly)},
                      {"runs_60d", ordered_json::array()}};
    if (measures.daysSinceLastRun)
        json["days_since_last_run"] = *measures.daysSinceLastRun;
    for (const double week : measures.weeksKm)
        json["weeks_km"].push_back(km(week));
    for (const TrainingBreak &rest : measures.breaks)
        json["breaks"].push_back({{"from", isoDay(rest.first)}, {"to", isoDay(rest.last)}});
    if (measures.largestJump)
        json["largest_jump"] = ratioJson(*measures.largestJump, catalogue);
    for (const RunRatio &entry : measures.ratios)
        json["runs_60d"].push_back(ratioJson(entry, catalogue));
    const WeeklyRatios &weekly = findings.load.weekly;
    json["not_predictive"] = {{"note", findings.thresholds.notPredictive},
                              {"source", findings.thresholds.notPredictiveSource},
                              {"week_to_week", optional(weekly.weekToWeek)},
                              {"acwr_uncoupled_1_3", optional(weekly.acuteChronicUncoupled)},
                              {"acwr_coupled_7_28", optional(weekly.acuteChronicCoupled)},
                              {"acwr_ewma_7_28", optional(weekly.acuteChronicWeighted)}};
    return json;
}

ordered_json eventTestJson(const EventTest &test)
{
    return {{"reachable", test.reachable},
            {"ready_by", isoDay(test.readyBy)},
            {"short_km", rounded(test.shortKm, 10)}};
}

ordered_json eventJson(const EventWish &event)
{
    return {{"date", isoDay(event.day)},
            {"km", event.km},
            {"condition", event.condition},
            {"healing_days", {event.healing.low, event.healing.high}},
            {"reachable", event.outlook.latest.reachable},
            {"at_shortest_healing", eventTestJson(event.outlook.soonest)},
            {"at_longest_healing", eventTestJson(event.outlook.latest)}};
}

ordered_json wayBackJson(const ReturnBasis &basis, const LoadThresholds &thresholds)
{
    ordered_json weeks = ordered_json::array();
    for (const ReturnWeek &week : returnWeeks(basis, thresholds))
        weeks.push_back({{"week", week.week}, {"longest_run_km", km(week.longestKm)}});
    return {{"longest_before_km", km(basis.longestKm)},
            {"source", thresholds.riseSource},
            {"weeks", weeks}};
}

ordered_json answersJson(const LoadAnswers &answers)
{
    ordered_json json = ordered_json::object();
    const auto put = [&](const char *id, const std::optional<double> &value) {
        if (value)
            json[id] = *value;
    };
    put("weekly_km_usual", answers.weeklyKmUsual);
    put("weekly_km_recent", answers.weeklyKmRecent);
    put("longest_run_30d_km", answers.longestRun30dKm);
    put("last_run_km", answers.lastRunKm);
    put("weeks_since_load_change", answers.weeksSinceLoadChange);
    if (!answers.loadChanges.empty())
        json["load_changes"] = answers.loadChanges;
    return json;
}

} // namespace

std::string logJson(const LogFindings &findings, const Catalogue &catalogue)
{
    ordered_json json{{"files", filesJson(findings.log.files)},
                      {"activities", activitiesJson(findings)},
                      {"measures", measuresJson(findings, catalogue)},
                      {"answers", answersJson(findings.load.answers)}};
    if (!findings.columns.empty())
        json["columns"] = findings.columns;
    if (findings.load.answers.jumpDay)
        json["lengths_are_of"] = isoDay(*findings.load.answers.jumpDay);
    if (findings.load.back)
        json["way_back"] = wayBackJson(*findings.load.back, findings.thresholds);
    if (findings.event)
        json["event"] = eventJson(*findings.event);
    return json.dump(2, ' ', false, ordered_json::error_handler_t::replace);
}

} // namespace triage
