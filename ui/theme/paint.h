// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/colour.h"

#include <QRectF>

class QPainter;

namespace triage::theme {

/// Air every custom control keeps inside its rectangle for the focus ring, in pixels.
inline constexpr int ringAir = 4;

/// Corner radii: tick boxes and inputs, buttons, rows and callouts, cards.
inline constexpr double radiusInput = 4;
inline constexpr double radiusButton = 6;
inline constexpr double radiusRow = 8;
inline constexpr double radiusCard = 10;

/// Fills and outlines a rounded box; the outline lies wholly inside `box`.
void paintBox(QPainter &painter, const QRectF &box, double radius, const QColor &fill,
              const QColor &border, double width = 1);

/// The focus ring around a control's box: 2 px, with a gap of 2 px.
void paintRing(QPainter &painter, const QRectF &box, double radius);

/// A radio glyph in a square box.
void paintRadio(QPainter &painter, const QRectF &box, bool checked);

/// A tick box glyph in a square box.
void paintTick(QPainter &painter, const QRectF &box, bool checked);

/// The small key hint, "1" in a frame.
void paintKeyHint(QPainter &painter, const QRectF &box, const QString &key);

} // namespace triage::theme
