// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

class QApplication;

namespace triage::theme {

/// Every colour of the program, by what it is used for.
enum class Role {
    Window,        ///< page
    Surface,       ///< sheets, bars, inputs
    Sunken,        ///< table head, neutral chip
    Text,          ///< all reading text
    Text2,         ///< hints, captions, units
    Border,        ///< decoration and dividers
    Control,       ///< outline that shows a control
    Hover,         ///< row under the pointer
    Accent,        ///< primary button, ticks, links, function series
    AccentHover,   ///< accent pressed or under the pointer
    AccentSoft,    ///< selected row
    OnAccent,      ///< text on accent
    Focus,         ///< focus ring, nothing else
    Mark,          ///< pain: body chart and pain series
    MarkSoft,      ///< soft fill of pain
    Routine,       ///< care card header
    RoutineText,   ///< chip text
    RoutineSoft,   ///< chip
    Urgent,        ///< header of urgent and same day
    UrgentSoft,    ///< soft fill of urgent
    Emergency,     ///< header of the emergency card
    EmergencyBody, ///< body of the emergency card
    OnCare,        ///< text on any care header
    Ok,            ///< green of the pain guide, recommended, self-care
    OkSoft,        ///< soft fill of ok
    Warn,          ///< amber: not sure, due, load spike
    WarnSoft,      ///< soft fill of warn
    Stop,          ///< red of the pain guide, avoid, overdue, errors
    StopSoft,      ///< soft fill of stop
    Band,          ///< band of important change in charts
    Fig,           ///< body chart: skin
    FigShade,      ///< body chart: shading
    FigLine,       ///< body chart: outline
    ExSkin,        ///< exercise drawings: near limbs
    ExFar,         ///< exercise drawings: far limbs
    ExShirt,       ///< exercise drawings: shirt
    ExMat,         ///< exercise drawings: ground
    Count,         ///< how many roles there are
};

/// The user's choice of light or dark, and of high contrast.
enum class Scheme { System, Light, Dark, ContrastLight, ContrastDark };

/// How the program is painted.
struct Look {
    bool dark = false;
    bool contrast = false; ///< high contrast: text at least 7 to 1

    bool operator==(const Look &) const = default;
};

/// The colour of a role in a look.
[[nodiscard]] QColor colour(Role role, Look look);

/// The colour of a role in light or in dark, with the contrast that the application has now.
[[nodiscard]] QColor colour(Role role, bool dark);

/// The colour of a role as the application's palette is now.
[[nodiscard]] QColor colour(Role role);

/// True when the window is darker than its text.
[[nodiscard]] bool isDark(const QPalette &palette);

/// True when the application's palette is dark now.
[[nodiscard]] bool isDark();

/// True when the application's palette is one of high contrast now.
[[nodiscard]] bool isHighContrast();

/// The palette of the program in a look.
[[nodiscard]] QPalette palette(Look look);

/// Sets the Fusion style and the program's palette; System follows the platform's lightness and
/// contrast as they were when the program started.
void applyPalette(QApplication &app, Scheme scheme);

/// Mixes two colours: `share` 0 is `a`, 1 is `b`.
[[nodiscard]] QColor blend(const QColor &a, const QColor &b, double share);

} // namespace triage::theme
