// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure.h"

#include "catch.h"

#include <cstdlib>
#include <iostream>

// With TRIAGE_MUTANTS=all every mutant is tried, and the survivors and shares are printed.
TEST_CASE("nearly every small mistake in a rule is noticed by proof, lint or stories")
{
    const char *wanted = std::getenv("TRIAGE_MUTANTS");
    const bool every = wanted != nullptr && std::string(wanted) == "all";
    const Measured measured = measure(TRIAGE_RESOURCES, every ? 1 : 50, 1);
    for (const std::string &survivor : measured.survivors) {
        UNSCOPED_INFO(survivor << " goes unnoticed");
        if (wanted != nullptr)
            std::cout << "unnoticed: " << survivor << '\n';
    }
    std::cout << inWords(measured);
    UNSCOPED_INFO(inWords(measured));
    CHECK(measured.all.mutants > 200);
    CHECK(measured.all.share() > 0.95);
}
