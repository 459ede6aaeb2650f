// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/cell_words.h"

#include "catch.h"

using namespace triage;

TEST_CASE("a cell of a decision table reads as words")
{
    const RuleBookWords english{Translation()};
    const auto nameOf = [](std::string_view code) { return "<" + std::string(code) + ">"; };
    const auto words = [&](std::string_view cell) { return cellWords(cell, nameOf, english); };
    CHECK(words("\"yes\"") == "<yes>");
    CHECK(words("\"yes\",\"unsure\"") == "<yes> or <unsure>");
    CHECK(words(" \"a, b\" , null ") == "<a, b> or not answered");
    CHECK(words("null") == "not answered");
    CHECK(words(">= 3") == "at least 3");
    CHECK(words("<3") == "less than 3");
    CHECK(words("> 1.1") == "more than 1.1");
    CHECK(words("<=2, 5") == "at most 2 or 5");
    CHECK(words("[1..3]") == "1 to 3");
    CHECK(words("(1..3]") == "more than 1 and at most 3");
    CHECK(words("[1..3)") == "at least 1 and less than 3");
    CHECK(words("not(\"a\")") == "not <a>");
    CHECK(words("not(\"a\", \"b\")") == "not <a> nor <b>");
    CHECK(words("not(null, \"a\")") == "answered, and not <a>");
    CHECK(words("not(null)") == "answered");
    CHECK(words("true") == "true");
}
