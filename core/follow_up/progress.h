// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "follow_up/follow_up.h"

namespace triage {

/// A measure at one visit.
struct MeasurePoint {
    std::size_t visit = 0; ///< its place among the visits
    double value = 0;

    bool operator==(const MeasurePoint &) const = default;
};

/// One measure from visit to visit.
struct MeasureSeries {
    std::string measure;
    std::vector<MeasurePoint> points;    ///< the oldest first, at least one
    std::optional<MeasureChange> change; ///< from the first to the last point, where there are two

    bool operator==(const MeasureSeries &) const = default;
};

/// What changed at a visit beside the measures.
struct ProgressEvent {
    enum class Kind { Urgency, Condition, Plan };
    std::size_t visit = 0;
    Kind kind = Kind::Urgency;
    std::string before; ///< code
    std::string now;    ///< code

    bool operator==(const ProgressEvent &) const = default;
};

/// The stage of the plan that was followed last, from visit to visit.
struct StageSeries {
    std::string plan;
    /// The place of the stage in the plan, 0 for the first, at each visit that had this plan.
    std::vector<MeasurePoint> points;

    bool operator==(const StageSeries &) const = default;
};

/// The places that hurt at two visits, as codes.
struct SiteChange {
    std::vector<std::string> gone;
    std::vector<std::string> added;
    std::vector<std::string> stayed;
    std::string worstBefore; ///< or empty
    std::string worst;       ///< or empty

    bool operator==(const SiteChange &) const = default;
};

/// How one problem went over its visits.
struct Progress {
    std::vector<MeasureSeries> measures; ///< in the order of the rules' measures
    std::optional<StageSeries> stages;
    std::vector<ProgressEvent> events; ///< the oldest first
    std::string course; ///< better, same, worse, mixed, or unknown; the last against the first
};

/// Puts the visits for one problem (the oldest first, at least one) side by side.
[[nodiscard]] Progress progressOf(const FollowUpRules &rules, const Catalogue &catalogue,
                                  const std::vector<Visit> &visits);

/// What moved between two visits.
[[nodiscard]] SiteChange siteChange(const Answers &before, const Answers &now);

/// Codes of the places that hurt, in the order given.
[[nodiscard]] std::vector<std::string> painSites(const Answers &answers);

/// From where to where a value would be a change that matters since the start: {4, 10}. Nothing
/// where no study says, or where the scale has no room for it.
[[nodiscard]] std::optional<std::pair<double, double>> importantBand(const Measure &measure,
                                                                     const MeasureChange &change);

} // namespace triage
