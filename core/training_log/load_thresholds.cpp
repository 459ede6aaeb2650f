// SPDX-License-Identifier: GPL-3.0-or-later
#include "training_log/load_thresholds.h"

#include "base/file.h"

#include <nlohmann/json.hpp>

namespace triage {

namespace {

// A figure beside the key of its source.
template<typename Number>
Number figure(const nlohmann::json &json, const char *name)
{
    return json.at(name).at("value").get<Number>();
}

LoadThresholds thresholdsOf(const nlohmann::json &json)
{
    LoadThresholds thresholds;
    thresholds.referenceDays = figure<int>(json, "reference_days");
    thresholds.lookBackDays = figure<int>(json, "look_back_days");
    for (const auto &entry : json.at("bands")) {
        RatioBand band{.code = entry.at("code"), .source = entry.at("source")};
        band.upTo = entry.value("ratio_up_to", band.upTo);
        thresholds.bands.push_back(std::move(band));
    }
    thresholds.breakDays = figure<int>(json, "break_days");
    const auto &kind = json.at("new_kind");
    thresholds.newWindowDays = kind.at("window_days");
    thresholds.newBeforeDays = kind.at("before_days");
    thresholds.fastSpeedRatio = kind.at("fast_speed_ratio");
    thresholds.hillyClimbMPerKm = kind.at("hilly_climb_m_per_km");
    thresholds.timesForDoubled = kind.at("times_for_doubled");
    thresholds.moreSessionsRatio = figure<double>(json, "more_sessions_ratio");
    thresholds.longRunRatio = figure<double>(json, "long_run_ratio");
    thresholds.risePerWeek = figure<double>(json, "rise_per_week");
    thresholds.riseSource = json.at("rise_per_week").at("source");
    thresholds.firstRunMinutes = figure<int>(json, "first_run_minutes");
    thresholds.notPredictive = json.at("not_predictive").at("text");
    thresholds.notPredictiveSource = json.at("not_predictive").at("source");
    return thresholds;
}

} // namespace

Result<LoadThresholds> readLoadThresholds(const std::filesystem::path &resources)
{
    const auto path = resources / "training_log" / "measures.json";
    const auto text = readFile(path);
    if (!text)
        return tl::unexpected<Error>(text.error());
    // Why: the JSON library tells by exceptions what is missing.
    try {
        return thresholdsOf(nlohmann::json::parse(*text));
    } catch (const nlohmann::json::exception &problem) {
        return fail(path.string(), problem.what(), "put back the file as it was shipped");
    }
}

} // namespace triage
