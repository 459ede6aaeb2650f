// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "dmn/null_traps.h"
#include "sample_model.h"

using namespace triage::dmn;

TEST_CASE("a cell that would fire because nobody asked is found with its line")
{
    const sample::Table table{.rows = {{"\"a\"", "1"},
                                       {"not(\"a\")", "2"},
                                       {"not(null, \"a\")", "3"},
                                       {"null, \"b\"", "4"},
                                       {"-", "5"},
                                       {"not(> 3)", "6"}}};
    const auto traps = nullTraps(sample::model(sample::file({"a"}, sample::decision(table))));
    REQUIRE(traps.size() == 2);
    CHECK(traps[0].where == "sample.dmn:9");
    CHECK(traps[0].what == "a not(\"a\") also holds where nobody answered");
    CHECK(traps[1].where == "sample.dmn:13");
}
