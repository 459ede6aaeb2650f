// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/colour.h"
#include "theme/type.h"

#include <QPointF>
#include <QRectF>
#include <QString>

class QPainter;

namespace triage::theme {

/// A wrapped text where a widget paints it.
struct PlacedText {
    QString text;
    QPointF corner; ///< top left
    double width = 0;
    QFont font;
    double lineHeight = 0;
};

/// Where a part of a text lies; of a part that wraps, its beginning.
[[nodiscard]] QRectF placeOf(const PlacedText &text, int start, int length);

/// Height that a text takes at this width, with the design's line height; 0 when empty.
[[nodiscard]] int wrappedHeight(const QString &text, Type type, Weight weight, double width);

/// Paints a wrapped text from its top left corner, with the design's line height.
void paintWrapped(QPainter &painter, const QPointF &corner, double width, const QString &text,
                  Type type, Weight weight, const QColor &ink);

} // namespace triage::theme
