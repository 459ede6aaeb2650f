// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/colour.h"

#include <QApplication>
#include <QIcon>

#include <array>

namespace triage::theme {

namespace {

struct Shades {
    QRgb light;
    QRgb dark;
    QRgb contrastLight;
    QRgb contrastDark;
};

// In the order of Role.
constexpr std::array<Shades, static_cast<std::size_t>(Role::Count)> table{{
    {0xfff3f5f6, 0xff141a1f, 0xffffffff, 0xff000000}, // Window
    {0xffffffff, 0xff1d252b, 0xffffffff, 0xff000000}, // Surface
    {0xffe9edf0, 0xff182026, 0xfff0f0f0, 0xff1a1a1a}, // Sunken
    {0xff18242e, 0xffe8edf0, 0xff000000, 0xffffffff}, // Text
    {0xff475865, 0xffaab8c2, 0xff1f1f1f, 0xffe6e6e6}, // Text2
    {0xffd2dadf, 0xff36434c, 0xff595959, 0xffa6a6a6}, // Border
    {0xff74838f, 0xff82939f, 0xff000000, 0xffffffff}, // Control
    {0xfff0f4f5, 0xff232d34, 0xffe8eef0, 0xff262626}, // Hover
    {0xff0b6670, 0xff5cc4c8, 0xff003f47, 0xff7fe9ee}, // Accent
    {0xff08525a, 0xff7bd3d6, 0xff00272c, 0xffb5f6f8}, // AccentHover
    {0xffe0efef, 0xff1a393d, 0xffd6eeee, 0xff0b3d41}, // AccentSoft
    {0xffffffff, 0xff06262a, 0xffffffff, 0xff000000}, // OnAccent
    {0xff18242e, 0xfff2f6f8, 0xff000000, 0xffffff00}, // Focus
    {0xff98305f, 0xfff291b6, 0xff6d0f3d, 0xffffa9cd}, // Mark
    {0xfff7e6ee, 0xff452535, 0xfffbe3ee, 0xff4d1433}, // MarkSoft
    {0xff1d5795, 0xff2c68ad, 0xff0a3a70, 0xff1b4a86}, // Routine
    {0xff1d5795, 0xff8fbcf0, 0xff0a3a70, 0xffb3d4ff}, // RoutineText
    {0xffe8f0f9, 0xff1b2c3f, 0xffe3eefb, 0xff0e2540}, // RoutineSoft
    {0xffb3211b, 0xffc23a33, 0xff7d0f0a, 0xff8f1a14}, // Urgent
    {0xfffcebea, 0xff3b2121, 0xfffde7e5, 0xff4a1210}, // UrgentSoft
    {0xffa80f14, 0xffbd2227, 0xff75060a, 0xff8f0d12}, // Emergency
    {0xff20272d, 0xff0f1418, 0xff14181c, 0xff0a0d10}, // EmergencyBody
    {0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff}, // OnCare
    {0xff1b7340, 0xff6fc892, 0xff0b4a25, 0xff8ff0b3}, // Ok
    {0xffe3f3e9, 0xff1a3426, 0xffdff5e7, 0xff0a3319}, // OkSoft
    {0xff855000, 0xfff0bd62, 0xff5a3500, 0xffffd27f}, // Warn
    {0xfffdf1da, 0xff392e18, 0xfffff0cc, 0xff3b2a00}, // WarnSoft
    {0xffb3211b, 0xfff28b82, 0xff7d0f0a, 0xffffb4ad}, // Stop
    {0xfffcebea, 0xff3b2121, 0xfffde7e5, 0xff4a1210}, // StopSoft
    {0xffe4f1ea, 0xff1d332b, 0xffd8efe1, 0xff0f3a20}, // Band
    {0xffefe8e1, 0xff454c53, 0xfff2ede8, 0xff262b30}, // Fig
    {0xffe2d7cc, 0xff383f45, 0xffd9cdc1, 0xff14181c}, // FigShade
    {0xff8d7f75, 0xff939ca4, 0xff3a302a, 0xffd6dde3}, // FigLine
    {0xffffffff, 0xff2a343b, 0xffffffff, 0xff1a2126}, // ExSkin
    {0xffe3e8eb, 0xff202a30, 0xffd5dadd, 0xff0d1114}, // ExFar
    {0xffcfe6e5, 0xff28585b, 0xffb5dedc, 0xff14565a}, // ExShirt
    {0xffcdd6db, 0xff3d4a53, 0xff9aa7af, 0xff5b6a75}, // ExMat
}};

Look platformLook(QApplication &app)
{
    app.setPalette(QPalette());
    const QPalette palette = QApplication::palette();
    const bool asked = QIcon::themeName().contains(QLatin1String("HighContrast")) ||
                       qEnvironmentVariable("GTK_THEME").contains(QLatin1String("HighContrast"));
    return {isDark(palette), asked};
}

Look lookOf(QApplication &app, Scheme scheme)
{
    switch (scheme) {
    case Scheme::System:
        return platformLook(app);
    case Scheme::Light:
        return {false, false};
    case Scheme::Dark:
        return {true, false};
    case Scheme::ContrastLight:
        return {false, true};
    case Scheme::ContrastDark:
        return {true, true};
    }
    return {};
}

} // namespace

QColor colour(Role role, Look look)
{
    const Shades &shades = table.at(static_cast<std::size_t>(role));
    if (look.contrast)
        return QColor::fromRgb(look.dark ? shades.contrastDark : shades.contrastLight);
    return QColor::fromRgb(look.dark ? shades.dark : shades.light);
}

QColor colour(Role role, bool dark)
{
    return colour(role, Look{dark, isHighContrast()});
}

QColor colour(Role role)
{
    return colour(role, isDark());
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() <
           palette.color(QPalette::WindowText).lightness();
}

bool isDark()
{
    return isDark(QGuiApplication::palette());
}

// Only these looks have a window of pure white or black.
bool isHighContrast()
{
    const QPalette palette = QGuiApplication::palette();
    return palette.color(QPalette::Window) == colour(Role::Window, Look{isDark(palette), true}) &&
           palette.color(QPalette::Mid) == colour(Role::Border, Look{isDark(palette), true});
}

QColor blend(const QColor &a, const QColor &b, double share)
{
    const auto mix = [share](int x, int y) { return qRound(x + (y - x) * share); };
    return {mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())};
}

QPalette palette(Look look)
{
    const auto of = [look](Role role) { return colour(role, look); };
    QPalette palette(of(Role::Surface), of(Role::Window));
    palette.setColor(QPalette::Window, of(Role::Window));
    palette.setColor(QPalette::Base, of(Role::Surface));
    palette.setColor(QPalette::AlternateBase, of(Role::Sunken));
    palette.setColor(QPalette::Button, of(Role::Surface));
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::BrightText})
        palette.setColor(role, of(Role::Text));
    palette.setColor(QPalette::Highlight, of(Role::Accent));
    palette.setColor(QPalette::HighlightedText, of(Role::OnAccent));
    palette.setColor(QPalette::Link, of(Role::Accent));
    palette.setColor(QPalette::LinkVisited, of(Role::Accent));
    palette.setColor(QPalette::PlaceholderText, of(Role::Text2));
    palette.setColor(QPalette::ToolTipBase, of(Role::Text));
    palette.setColor(QPalette::ToolTipText, of(Role::Surface));
    palette.setColor(QPalette::Mid, of(Role::Border));
    palette.setColor(QPalette::Midlight, of(Role::Hover));
    palette.setColor(QPalette::Dark, of(Role::Control));
    palette.setColor(QPalette::Shadow, of(Role::Border));
    const QColor faint = blend(of(Role::Surface), of(Role::Text), 0.45);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faint);
    return palette;
}

void applyPalette(QApplication &app, Scheme scheme)
{
    if (QApplication::style()->name().compare(u"fusion", Qt::CaseInsensitive) != 0)
        QApplication::setStyle(QStringLiteral("Fusion"));
    app.setPalette(palette(lookOf(app, scheme)));
}

} // namespace triage::theme
