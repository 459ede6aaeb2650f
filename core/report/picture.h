// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace triage {

/// A drawing of boxes in columns, joined by lines from left to right.
struct Picture {
    enum class Kind { Question, Table, Elsewhere, Step, Result };
    struct Box {
        std::string title;
        std::string note; ///< a smaller line, or empty
        Kind kind = Kind::Table;
        std::string link; ///< "#topic", or empty
        std::size_t column = 0;
    };
    std::string title;                    ///< what it shows, for those who do not see it
    std::vector<std::string> columnHeads; ///< over the columns; none: no heads
    std::vector<Box> boxes;
    std::vector<std::pair<std::size_t, std::size_t>> lines; ///< from box, to box
};

/// Colours as SVG takes them: "#0b6670" or "var(--accent)".
struct PictureColours {
    std::string surface, text, text2, line, control, accent, accentSoft, sunken;
};

/// How a picture is drawn.
struct PictureStyle {
    PictureColours colours;
    std::string font = "inherit"; ///< a family name
    bool links = true;
    double boxWidth = 176; ///< of a column, in pixels at 13 px type
    double columnGap = 64;
};

/// The style with columns as wide as fit into `width` pixels, as long as they hold words.
[[nodiscard]] PictureStyle fitted(PictureStyle style, const Picture &picture, double width);

/// The picture as an SVG element of its own size (viewBox), without scripts and style sheets.
[[nodiscard]] std::string pictureSvg(const Picture &picture, const PictureStyle &style);

} // namespace triage
