// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/sound_json.h"

#include "base/file.h"
#include "catch.h"

using namespace triage;
using nlohmann::json;

TEST_CASE("sound JSON reads as the other parser reads it")
{
    for (const char *text :
         {"null", "true", "0", "7", "-7", "18446744073709551615", "-9223372036854775808", "0.1",
          "-0.0", "1e300", "\"\"", "\"a\\u00e9\\n\\\"\\ud83d\\ude00\"", "[]", "{}",
          R"([1, [2.5, {"a": null, "b": [false]}], "x"])", " {\"\": 1} "}) {
        INFO(text);
        const auto read = readSoundJson(text);
        REQUIRE(read);
        CHECK(read->dump() == json::parse(text).dump());
        CHECK(read->type() == json::parse(text).type());
    }
}

TEST_CASE("what the programs ship reads the same")
{
    for (const char *name : {"questionnaire/questionnaire.json", "advice/conditions.json",
                             "evidence/references.json"}) {
        const auto text = readFile(std::string(TRIAGE_RESOURCES "/") + name);
        REQUIRE(text);
        const auto read = readSoundJson(*text);
        REQUIRE(read);
        CHECK(*read == json::parse(*text));
    }
}

TEST_CASE("unsound JSON and keys given twice read as nothing")
{
    for (const char *text : {"", " ", "{", "[1,]", "{\"a\":1,}", "01", "1.", "+1", "nul", "'a'",
                             "\"\\x\"", "\"\n\"", "\"\xff\"", "\"\\ud800\"", "1 2", "1e400",
                             "{\"a\":1,\"a\":2}", "[{\"b\":{\"a\":1,\"a\":1}}]"}) {
        INFO(text);
        CHECK_FALSE(readSoundJson(text));
    }
}

TEST_CASE("nesting without end reads as nothing")
{
    CHECK_FALSE(readSoundJson(std::string(100000, '[')));
}
