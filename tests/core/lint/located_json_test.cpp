// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "lint/located_json.h"

using namespace triage;

TEST_CASE("every text of a JSON document knows its line")
{
    const auto json = LocatedJson::parse("{\n \"list\": [\n  {\"code\": \"a\\\"b\", \"n\": 1},\n"
                                         "  {\"code\" :\n   \"c\"}\n ],\n \"code\": \"d\"\n}",
                                         "x.json");
    REQUIRE(json);
    CHECK(json->file() == "x.json");
    const auto &list = json->root()["list"];
    CHECK(json->field(list[0], "code").text == "a\"b");
    CHECK(json->field(list[0], "code").line == 3);
    CHECK(json->field(list[1], "code").line == 5);
    CHECK(json->field(json->root(), "code").line == 7);
    CHECK(json->field(list[0], "n").line == 0);
    std::vector<int> lines;
    json->eachField("code", [&](const LocatedJson::Located &code) { lines.push_back(code.line); });
    CHECK(lines.size() == 3);
}

TEST_CASE("what is not JSON is refused with its file")
{
    const auto json = LocatedJson::parse("[", "x.json");
    REQUIRE_FALSE(json);
    CHECK(json.error().where == "x.json");
}
