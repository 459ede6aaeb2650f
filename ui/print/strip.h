// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/colour.h"

#include <QFont>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

class QPainter;

namespace triage {

/// Units of the layout in a point: whole numbers of them are fine enough for type.
inline constexpr double unitsInPoint = 20;
inline constexpr double unitsInMillimetre = unitsInPoint * 72 / 25.4;

/// A piece of a page over its whole width that is never cut; measures in units of the layout.
struct Strip {
    double height = 0;
    std::function<void(QPainter &painter, double top)> paint; ///< nothing for mere air
    bool keepWithNext = false;                                ///< no page ends after it
    bool air = false;                                         ///< left out at the top of a page
    bool newPage = false;                                     ///< begins a page
    /// Painted again above it where a page begins with it: the heads of its table.
    std::shared_ptr<const std::vector<Strip>> heads = {};
};
using Strips = std::vector<Strip>;

/// The height of all strips, one below the other.
[[nodiscard]] double heightOf(const Strips &strips);

/// Paints strips one below the other.
void paintStrips(QPainter &painter, const Strips &strips, double top);

/// Several columns of strips as one that is never cut.
[[nodiscard]] Strip besideEachOther(std::vector<Strips> columns);

[[nodiscard]] Strip airOf(double points);

/// The colour of a role on paper, whatever the window's colours.
[[nodiscard]] QColor printInk(theme::Role role);

/// The strip with a line along its top, so many points thick.
[[nodiscard]] Strip ruled(Strip strip, double left, double width, theme::Role role, double points);

/// How text is set.
struct TextStyle {
    double points = 9.5;
    bool strong = false;
    bool quiet = false;
    bool inverse = false; ///< white, for a black box
};

/// The font of a style in units of the layout, the same on every device.
[[nodiscard]] QFont printFont(const TextStyle &style);

/// Text in lines of this width, each a strip; `lead` stands before it and is strong.
[[nodiscard]] Strips textStrips(const QString &lead, const QString &text, double left, double width,
                                const TextStyle &style, Qt::Alignment alignment = Qt::AlignLeft);

} // namespace triage
