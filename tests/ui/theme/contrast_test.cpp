// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "theme/colour.h"

#include <cmath>
#include <vector>

using namespace triage;
using theme::Role;

namespace {

struct Pair {
    const char *words;
    Role over;
    Role under;
};

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

// The contrast ratio of WCAG 2, 1 to 21.
double contrast(Role over, Role under, theme::Look look)
{
    const double a = luminance(theme::colour(over, look));
    const double b = luminance(theme::colour(under, look));
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

void checkAll(const std::vector<Pair> &pairs, double least, double leastInHighContrast)
{
    for (const Pair &pair : pairs)
        for (const bool dark : {false, true})
            for (const bool high : {false, true}) {
                INFO(pair.words << (dark ? ", dark" : ", light")
                                << (high ? ", high contrast" : ""));
                CHECK(contrast(pair.over, pair.under, {dark, high}) >=
                      (high ? leastInHighContrast : least));
            }
}

} // namespace

TEST_CASE("every text stands out from what lies behind it, in light and in dark")
{
    checkAll({{"text on window", Role::Text, Role::Window},
              {"text on surface", Role::Text, Role::Surface},
              {"text on hover", Role::Text, Role::Hover},
              {"text on the selected row", Role::Text, Role::AccentSoft},
              {"text on amber", Role::Text, Role::WarnSoft},
              {"text on green", Role::Text, Role::OkSoft},
              {"text on red", Role::Text, Role::StopSoft},
              {"text on the urgent chip", Role::Stop, Role::UrgentSoft},
              {"hint on amber", Role::Text2, Role::WarnSoft},
              {"neutral chip", Role::Text, Role::Sunken},
              {"what was understood", Role::Accent, Role::Window},
              {"hint on window", Role::Text2, Role::Window},
              {"hint on surface", Role::Text2, Role::Surface},
              {"hint on the table head", Role::Text2, Role::Sunken},
              {"hint on hover", Role::Text2, Role::Hover},
              {"hint on the selected row", Role::Text2, Role::AccentSoft},
              {"link on window", Role::Accent, Role::Window},
              {"link on surface", Role::Accent, Role::Surface},
              {"text on the primary button", Role::OnAccent, Role::Accent},
              {"text on the pressed button", Role::OnAccent, Role::AccentHover},
              {"text on the routine header", Role::OnCare, Role::Routine},
              {"text on the urgent header", Role::OnCare, Role::Urgent},
              {"text on the emergency header", Role::OnCare, Role::Emergency},
              {"text on the emergency card", Role::OnCare, Role::EmergencyBody},
              {"routine chip", Role::RoutineText, Role::RoutineSoft},
              {"green chip", Role::Ok, Role::OkSoft},
              {"amber chip", Role::Warn, Role::WarnSoft},
              {"red chip", Role::Stop, Role::StopSoft},
              {"error on window", Role::Stop, Role::Window},
              {"error on surface", Role::Stop, Role::Surface},
              {"green on the band of change", Role::Ok, Role::Band},
              {"pain on surface", Role::Mark, Role::Surface},
              {"name tag of the body chart", Role::Surface, Role::Text}},
             4.5, 7);
}

TEST_CASE("every control and drawing stands out from what lies behind it, in light and in dark")
{
    checkAll({{"control on surface", Role::Control, Role::Surface},
              {"control on window", Role::Control, Role::Window},
              {"focus ring on window", Role::Focus, Role::Window},
              {"focus ring on surface", Role::Focus, Role::Surface},
              {"pain on the figure", Role::Mark, Role::Fig},
              {"outline on the figure", Role::FigLine, Role::Fig},
              {"tick on surface", Role::Accent, Role::Surface}},
             3, 4.5);
}

TEST_CASE("the contrast is the one the design was checked with")
{
    CHECK(contrast(Role::Text, Role::Window, {false, false}) == Approx(14.4).margin(0.05));
    CHECK(contrast(Role::Text2, Role::Sunken, {true, false}) == Approx(8.1).margin(0.05));
    CHECK(contrast(Role::OnCare, Role::Emergency, {false, false}) == Approx(7.7).margin(0.05));
    CHECK(contrast(Role::FigLine, Role::Fig, {true, false}) == Approx(3.1).margin(0.05));
}
