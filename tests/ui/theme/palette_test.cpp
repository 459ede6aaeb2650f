// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "inputs/paragraph.h"
#include "theme/colour.h"

#include <QApplication>

using namespace triage;
using theme::Role;
using theme::Scheme;

namespace {

// Leaves the application light, as the other tests expect it.
struct SchemeUntilEnd {
    explicit SchemeUntilEnd(Scheme scheme) { theme::applyPalette(*qApp, scheme); }
    ~SchemeUntilEnd() { theme::applyPalette(*qApp, Scheme::Light); }
    SchemeUntilEnd(const SchemeUntilEnd &) = delete;
    SchemeUntilEnd &operator=(const SchemeUntilEnd &) = delete;
};

} // namespace

TEST_CASE("dark is told from the palette: window darker than its text")
{
    CHECK_FALSE(theme::isDark(theme::palette({false, false})));
    CHECK(theme::isDark(theme::palette({true, false})));
}

TEST_CASE("choosing dark turns every colour at once, and light turns it back")
{
    {
        const SchemeUntilEnd dark(Scheme::Dark);
        CHECK(theme::colour(Role::Window) == theme::colour(Role::Window, true));
        CHECK(QApplication::palette().color(QPalette::Link) == theme::colour(Role::Accent, true));
    }
    CHECK(theme::colour(Role::Window) == theme::colour(Role::Window, false));
}

TEST_CASE("high contrast is found again from the palette, in light and in dark")
{
    CHECK_FALSE(theme::isHighContrast());
    for (const Scheme scheme : {Scheme::ContrastLight, Scheme::ContrastDark}) {
        const SchemeUntilEnd high(scheme);
        const bool dark = scheme == Scheme::ContrastDark;
        CHECK(theme::isHighContrast());
        CHECK(theme::isDark() == dark);
        CHECK(theme::colour(Role::Text2) == theme::colour(Role::Text2, theme::Look{dark, true}));
        CHECK(QApplication::palette().color(QPalette::Link) ==
              theme::colour(Role::Accent, theme::Look{dark, true}));
    }
    CHECK_FALSE(theme::isHighContrast());
}

TEST_CASE("the system's lightness is found again after a choice of dark")
{
    const bool systemDark = [] {
        const SchemeUntilEnd system(Scheme::System);
        return theme::isDark();
    }();
    const SchemeUntilEnd dark(Scheme::Dark);
    theme::applyPalette(*qApp, Scheme::System);
    CHECK(theme::isDark() == systemDark);
}

TEST_CASE("a text in a colour of its own follows the scheme")
{
    Paragraph warning(QStringLiteral("Not sure"), theme::Type::Body, Role::Warn);
    warning.show();
    CHECK(warning.palette().color(QPalette::WindowText) == theme::colour(Role::Warn, false));
    const SchemeUntilEnd dark(Scheme::Dark);
    QCoreApplication::processEvents();
    CHECK(warning.palette().color(QPalette::WindowText) == theme::colour(Role::Warn, true));
}
