// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace triage {

/// A measure over the visits, as it is drawn on paper.
struct CourseChart {
    struct Point {
        double day = 0; ///< since the first visit
        double value = 0;
        std::string when;  ///< the day in words
        std::string shown; ///< the value in words
    };
    std::vector<Point> points;      ///< the oldest first, at least one
    double lastDay = 0;             ///< where the axis of time ends
    double most = 10;               ///< upper end of the scale, which begins at 0
    bool pain = false;              ///< round points instead of squares
    std::vector<std::string> steps; ///< names of 0, 1, 2 ... where the values are steps, or empty
    std::optional<std::pair<double, double>> band = {}; ///< values that are a change that matters
    std::string bandText;
    std::string startText;
    /// Something that happened, by the day and the number under which it is told.
    std::vector<std::pair<double, std::string>> events;
};

/// The chart as SVG; readable in black and white. The same chart gives the same bytes.
[[nodiscard]] std::string courseChartSvg(const CourseChart &chart);

} // namespace triage
