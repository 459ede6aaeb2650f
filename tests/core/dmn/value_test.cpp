// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "dmn/value.h"

#include <nlohmann/json.hpp>

using namespace triage::dmn;

TEST_CASE("a value keeps its kind on the way to JSON and back")
{
    const Value value = Context{
        {"asked", Value()}, {"days", 2.0}, {"ratio", 1.25}, {"signs", List{"bruise", true}}};
    CHECK(toJson(value).dump() ==
          R"({"asked":null,"days":2,"ratio":1.25,"signs":["bruise",true]})");
    CHECK(fromJson(toJson(value)) == value);
}

TEST_CASE("numbers too large to be whole stay numbers in JSON")
{
    CHECK(toJson(Value(1e300)).dump() == "1e+300");
    CHECK(toJson(Value(-3.0)).dump() == "-3");
}
