// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "program.h"

#include <nlohmann/json.hpp>

using Catch::Matchers::Contains;
using triage::test::Program;

TEST_CASE("the benchmark prints what each condition comes to, and what the figures are worth")
{
    const Program program;
    const auto run = program.run("benchmark");
    CHECK(run.code == 0);
    CHECK_THAT(run.out, Contains("Proximal hamstring tendinopathy"));
    CHECK_THAT(run.out, Contains("under-triage"));
    CHECK_THAT(run.out, Contains("do not show"));
    CHECK_THAT(run.out, Contains("Other systems: none is printed"));
    const auto json = nlohmann::json::parse(program.run("benchmark --json").out);
    CHECK(json["all"]["stories"] >= 60);
    CHECK(json["all"]["under_triage"] == 0);
    CHECK(json["conditions"]["strain"]["stories"] >= 3);
    CHECK(json["caveats"].size() == 2);
    CHECK(program.run("--resources /nowhere benchmark").code == 2);
}
