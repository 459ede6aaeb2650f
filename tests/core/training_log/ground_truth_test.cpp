// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "readings.h"
#include "training_log/load_measures.h"
#include "training_log/merge.h"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <nlohmann/json.hpp>

using namespace triage;
using nlohmann::json;

namespace {

json readJson(const std::filesystem::path &path)
{
    std::ifstream in(path);
    return json::parse(in);
}

TrainingLog readSample(const std::string &name)
{
    return readTrainingLog({sampleLogs() / name}, zurich());
}

// What differs between an activity and its truth; empty where nothing does.
std::string difference(const Activity &activity, const json &truth)
{
    std::string lines;
    if (truth["start_utc"].is_string() && utc(activity.start) != truth["start_utc"])
        lines += " start " + utc(activity.start) + " not " + truth["start_utc"].dump();
    if (truth["duration_s"].is_number() &&
        std::abs(activity.durationS - truth["duration_s"].get<double>()) > 1)
        lines += " duration " + std::to_string(activity.durationS) + " not " +
                 truth["duration_s"].dump();
    const auto &metres = truth["distance_m"];
    const double allowed = metres.is_number() ? std::max(50.0, 0.01 * metres.get<double>()) : 0;
    if (metres.is_number() &&
        !(std::abs(activity.distanceM.value_or(-1e9) - metres.get<double>()) <= allowed))
        lines += " distance " + std::to_string(activity.distanceM.value_or(-1)) + " not " +
                 metres.dump();
    if (metres.is_null() && activity.distanceM)
        lines += " distance " + std::to_string(*activity.distanceM) + " where there is none";
    return lines;
}

bool isRunOf(const json &truth)
{
    const std::string sport = truth.value("sport", "");
    return sport == "running" || sport == "Run" || sport == "Trail Run" || sport == "Virtual Run";
}

// Why: some lists begin with the newest.
void sortByStart(std::vector<Activity> &activities, json &truths)
{
    std::stable_sort(activities.begin(), activities.end(),
                     [](const auto &a, const auto &b) { return a.start < b.start; });
    std::stable_sort(truths.begin(), truths.end(), [](const json &a, const json &b) {
        return a["start_utc"].get<std::string>() < b["start_utc"].get<std::string>();
    });
}

bool hasDoubt(const TrainingLog &log)
{
    return std::any_of(log.activities.begin(), log.activities.end(),
                       [](const Activity &activity) { return !activity.doubts.empty(); });
}

} // namespace

TEST_CASE("Every sample log gives the activities of its ground truth")
{
    if (sampleLogs().empty()) {
        WARN("skipped: the sample logs are not on this computer");
        return;
    }
    const json truths = readJson(sampleLogs() / "ground_truth_open.json");
    for (const auto &[name, truth] : truths.items()) {
        INFO(name << ", expected: " << truth["expect"]);
        TrainingLog log = readSample(name);
        REQUIRE(log.files.size() == 1);
        json expected = truth["activities"];
        const std::string expect = truth["expect"];
        const bool refused = log.files[0].refused.has_value();
        if (refused)
            CHECK(!log.files[0].refused->remedy.empty());
        if (expect == "reject") {
            CHECK(refused);
            CHECK(log.activities.empty());
            continue;
        }
        if (expect == "no_activity") {
            CHECK(log.activities.empty());
            CHECK((refused || !log.files[0].warnings.empty()));
            continue;
        }
        if (expect.starts_with("ok") && expect.find("reject") == std::string::npos)
            CHECK_FALSE(refused);
        if (expect.starts_with("warn"))
            CHECK((refused || !log.files[0].warnings.empty() || hasDoubt(log)));
        if (expected.empty() || refused)
            continue;
        REQUIRE(log.activities.size() == expected.size());
        sortByStart(log.activities, expected);
        for (std::size_t i = 0; i < expected.size(); ++i) {
            INFO("activity " << i);
            CHECK(difference(log.activities[i], expected[i]) == "");
            CHECK((log.activities[i].kind == ActivityKind::Run) == isRunOf(expected[i]));
        }
    }
}

namespace {

void checkRatio(const RunRatio &entry, const json &expected)
{
    const std::vector<std::pair<std::string, std::string>> bands{{"reference", "no_spike"},
                                                                 {"small", "spike_10_30"},
                                                                 {"moderate", "spike_30_100"},
                                                                 {"large", "spike_over_100"}};
    CHECK(utc(entry.day).substr(0, 10) == expected["date"]);
    CHECK(entry.km == Approx(expected["km"].get<double>()).margin(0.0051));
    if (!expected["ratio"].is_number()) {
        CHECK_FALSE(entry.ratio);
        return;
    }
    CHECK(entry.ratio.value() == Approx(expected["ratio"].get<double>()).margin(0.0002));
    for (const auto &[word, code] : bands)
        if (expected["cat"] == word)
            CHECK(entry.band == code);
}

void checkOptional(const std::optional<double> &value, const json &expected)
{
    if (expected.is_number())
        CHECK(value.value_or(-1) == Approx(expected.get<double>()).margin(0.0002));
    else
        CHECK_FALSE(value);
}

// The worst jump of the last `count` days.
std::optional<RunRatio> worst(const LoadMeasures &measures, int count)
{
    std::optional<RunRatio> most;
    for (const RunRatio &entry : measures.ratios)
        if (entry.day > measures.asOf - std::chrono::days(count) && entry.ratio &&
            (!most || *entry.ratio > *most->ratio))
            most = entry;
    return most;
}

} // namespace

TEST_CASE("The measures of the three-year log are as computed independently")
{
    if (sampleLogs().empty()) {
        WARN("skipped: the sample logs are not on this computer");
        return;
    }
    const TrainingLog log = readSample("gen_strava_3y_en.csv");
    const LoadThresholds thresholds = readLoadThresholds(TRIAGE_RESOURCES).value();
    const json truths = readJson(sampleLogs() / "expected_load_open.json");
    for (const auto &[key, expected] : truths.items()) {
        INFO(key);
        const HomeZone zone = HomeZone::named(key.substr(0, key.find(' '))).value();
        const auto runs = countedRuns(mergeActivities(log.activities, zone));
        const std::string date = expected["index"];
        const LocalDay asOf =
            day(std::stoi(date.substr(0, 4)), static_cast<unsigned>(std::stoi(date.substr(5, 2))),
                static_cast<unsigned>(std::stoi(date.substr(8, 2))));
        const LoadMeasures measures = measureLoad(runs, asOf, thresholds);
        const WeeklyRatios weekly = weeklyRatios(runs, asOf);
        CHECK(measures.runs == expected["runs"].get<std::size_t>());
        CHECK(measures.totalKm == Approx(expected["total_km"].get<double>()).margin(0.06));
        CHECK(measures.daysSinceLastRun == expected["days_since_last_run"].get<int>());
        CHECK(measures.weeksKm[0] == Approx(expected["week_km_7d"].get<double>()).margin(0.006));
        for (std::size_t week = 0; week < 4; ++week)
            CHECK(measures.weeksKm[week + 1] ==
                  Approx(expected["prev_weeks_7d_km"][week].get<double>()).margin(0.006));
        CHECK(measures.over10Percent30 == expected["sessions_over_10pct_30d"].get<std::size_t>());
        CHECK(measures.longestGapDays60 == expected["max_gap_days_60d"].get<int>());
        for (const int count : {14, 30, 60}) {
            const auto &truth = expected["worst_session_ratio_" + std::to_string(count) + "d"];
            const auto found = worst(measures, count);
            REQUIRE(found.has_value() == truth.is_object());
            if (found)
                checkRatio(*found, truth);
        }
        std::vector<std::string> withoutReference;
        for (const RunRatio &entry : measures.ratios)
            if (!entry.longestBeforeKm)
                withoutReference.push_back(utc(entry.day).substr(0, 10));
        CHECK(json(withoutReference) == expected["no_reference_60d"]);
        const auto ratios = runRatios(runs, thresholds);
        const auto &last = expected["last12"];
        REQUIRE(measures.runs >= last.size());
        for (std::size_t i = 0; i < last.size(); ++i)
            checkRatio(ratios[measures.runs - last.size() + i], last[i]);
        checkOptional(weekly.weekToWeek, expected["week_to_week"]);
        checkOptional(weekly.acuteChronicUncoupled, expected["acwr_uncoupled_1_3"]);
        checkOptional(weekly.acuteChronicCoupled, expected["acwr_coupled_7_28"]);
        checkOptional(weekly.acuteChronicWeighted, expected["acwr_ewma_7_28"]);
    }
}
