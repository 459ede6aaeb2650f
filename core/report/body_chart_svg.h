// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace triage {

/// What a printed body chart shows.
struct ChartMarks {
    std::string side = {};               ///< left, right; anything else is both
    std::vector<std::string> sites = {}; ///< codes of the places that hurt: hatched
    std::string worst = {};              ///< the place that hurts most: solid; or empty
    bool fromFront = false;            ///< the drawing is one from the front: left is at the right
    std::string left = {}, right = {}; ///< names of the sides
    std::string caption = {};          ///< below the drawing
};

/// The drawing (SVG with a polygon for each place, by its code) with these marks; readable in black
/// and white. Empty where the drawing cannot be read.
[[nodiscard]] std::string bodyChartSvg(std::string_view drawing, const ChartMarks &marks);

/// True where the drawing has a place of this code.
[[nodiscard]] bool chartShows(std::string_view drawing, std::string_view code);

} // namespace triage
