// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

class QApplication;
class QWidget;

namespace triage::theme {

/// The sizes of type, as multiples of the application font.
enum class Type {
    Xs,        ///< 1.0: captions, table heads
    Small,     ///< 1.05: hints
    Table,     ///< 1.13: table rows, list rows
    Body,      ///< 1.2: reading text and option labels
    H3,        ///< 1.28
    H2,        ///< 1.58
    H1,        ///< 2.1
    Emergency, ///< 2.4: header of the emergency card
};

/// The three weights: reading text, names and chosen things, headings and buttons.
enum class Weight { Normal, Medium, Strong };

/// The font of a size; headings are strong unless a weight is given.
[[nodiscard]] QFont font(Type type);

/// The font of a size and weight.
[[nodiscard]] QFont font(Type type, Weight weight);

/// Gives a widget a size of type that follows setTextScale.
void setType(QWidget *widget, Type type, Weight weight);

/// Gives a widget a size of type in its usual weight.
void setType(QWidget *widget, Type type);

/// Makes all text `factor` times the platform's size (0.9 to 2.0) and refreshes every widget that
/// has a type; pages built before keep their spacing until they are built again.
void setTextScale(QApplication &app, double factor);

/// The size in the design's pixels (4, 8, 16, 24, 32, 40, 48 ...), scaled by the font.
[[nodiscard]] int space(double pixels);

/// Height of one line of a size of type, with the air a reading text has.
[[nodiscard]] int lineHeight(Type type);

/// Greatest width of a reading column: 75 characters of body text.
[[nodiscard]] int readingWidth();

} // namespace triage::theme
