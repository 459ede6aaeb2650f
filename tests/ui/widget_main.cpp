// SPDX-License-Identifier: GPL-3.0-or-later
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_session.hpp>
#else
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>
#endif

#include "theme/colour.h"

#include <QApplication>
#include <QHashFunctions>

#include <algorithm>
#include <string_view>

// Listing the tests happens while building, where there may be no display.
static bool onlyLists(int argc, char *argv[])
{
    return std::any_of(argv, argv + argc, [](const char *argument) {
        return std::string_view(argument).starts_with("--list");
    });
}

int main(int argc, char *argv[])
{
    if (onlyLists(argc, argv))
        return Catch::Session().run(argc, argv);
    QHashSeed::setDeterministicGlobalSeed(); // as the program does
    QApplication app(argc, argv);
    triage::theme::applyPalette(app, triage::theme::Scheme::Light);
    return Catch::Session().run(argc, argv);
}
