// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/colour.h"

#include <QApplication>

#include <array>

namespace triage::theme {

namespace {

struct Pair {
    QRgb light;
    QRgb dark;
};

// In the order of Role.
constexpr std::array<Pair, static_cast<std::size_t>(Role::Count)> table{{
    {0xfff3f5f6, 0xff141a1f}, // Window
    {0xffffffff, 0xff1d252b}, // Surface
    {0xffe9edf0, 0xff182026}, // Sunken
    {0xff18242e, 0xffe8edf0}, // Text
    {0xff475865, 0xffaab8c2}, // Text2
    {0xffd2dadf, 0xff36434c}, // Border
    {0xff74838f, 0xff82939f}, // Control
    {0xfff0f4f5, 0xff232d34}, // Hover
    {0xff0b6670, 0xff5cc4c8}, // Accent
    {0xff08525a, 0xff7bd3d6}, // AccentHover
    {0xffe0efef, 0xff1a393d}, // AccentSoft
    {0xffffffff, 0xff06262a}, // OnAccent
    {0xff18242e, 0xfff2f6f8}, // Focus
    {0xff98305f, 0xfff291b6}, // Mark
    {0xfff7e6ee, 0xff452535}, // MarkSoft
    {0xff1d5795, 0xff2c68ad}, // Routine
    {0xff1d5795, 0xff8fbcf0}, // RoutineText
    {0xffe8f0f9, 0xff1b2c3f}, // RoutineSoft
    {0xffb3211b, 0xffc23a33}, // Urgent
    {0xfffcebea, 0xff3b2121}, // UrgentSoft
    {0xffa80f14, 0xffbd2227}, // Emergency
    {0xff20272d, 0xff0f1418}, // EmergencyBody
    {0xffffffff, 0xffffffff}, // OnCare
    {0xff1b7340, 0xff6fc892}, // Ok
    {0xffe3f3e9, 0xff1a3426}, // OkSoft
    {0xff855000, 0xfff0bd62}, // Warn
    {0xfffdf1da, 0xff392e18}, // WarnSoft
    {0xffb3211b, 0xfff28b82}, // Stop
    {0xfffcebea, 0xff3b2121}, // StopSoft
    {0xffe4f1ea, 0xff1d332b}, // Band
    {0xffefe8e1, 0xff454c53}, // Fig
    {0xffe2d7cc, 0xff383f45}, // FigShade
    {0xff8d7f75, 0xff939ca4}, // FigLine
    {0xffffffff, 0xff2a343b}, // ExSkin
    {0xffe3e8eb, 0xff202a30}, // ExFar
    {0xffcfe6e5, 0xff28585b}, // ExShirt
    {0xffcdd6db, 0xff3d4a53}, // ExMat
}};

bool platformIsDark(QApplication &app)
{
    app.setPalette(QPalette());
    return isDark(QApplication::palette());
}

} // namespace

QColor colour(Role role, bool dark)
{
    const Pair &pair = table.at(static_cast<std::size_t>(role));
    return QColor::fromRgb(dark ? pair.dark : pair.light);
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

QColor blend(const QColor &a, const QColor &b, double share)
{
    const auto mix = [share](int x, int y) { return qRound(x + (y - x) * share); };
    return {mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())};
}

QPalette palette(bool dark)
{
    const auto of = [dark](Role role) { return colour(role, dark); };
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
    const bool dark = scheme == Scheme::System ? platformIsDark(app) : scheme == Scheme::Dark;
    app.setPalette(palette(dark));
}

} // namespace triage::theme
