// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "sample_model.h"

#include <random>

using namespace triage::dmn;

namespace {

std::string sound()
{
    const sample::Table table{.policy = "OUTPUT ORDER",
                              .inputs = {"a", "b"},
                              .outputs = {"x", "y"},
                              .outputValues = {"\"p\",\"q\"", "1,2"},
                              .defaultEntries = {"\"p\"", "null"},
                              .rows = {{"not(null, \"z\")", "[1..5), > 7", "\"p\"", "1"},
                                       {"-", "(b * 2) ** -1", "\"q\"", "2"}}};
    return sample::file({"a", "b"}, sample::decision(table) +
                                        sample::decision("t", {"a", "b"}, "not(a = b) or b > 3"));
}

/// Reads and, where it can be read, decides. An error must say what and how to mend it.
void survive(const std::string &xml)
{
    auto read = readModel(xml, "m.dmn");
    if (!read) {
        CHECK(read.error().where.starts_with("m.dmn"));
        CHECK_FALSE(read.error().what.empty());
        CHECK_FALSE(read.error().remedy.empty());
        return;
    }
    const auto graph = Graph::link({std::move(*read)});
    if (graph)
        CHECK(graph->decideAll({{"a", "z"}, {"b", 3.0}}).size() == graph->decisions().size());
}

} // namespace

TEST_CASE("a model cut short anywhere is refused with its place")
{
    const auto xml = sound();
    REQUIRE(readModel(xml, "m.dmn").has_value());
    for (std::size_t length = 0; length + 2 < xml.size(); ++length) {
        const auto read = readModel(xml.substr(0, length), "m.dmn");
        INFO(length);
        REQUIRE_FALSE(read.has_value());
        CHECK(read.error().where.starts_with("m.dmn"));
    }
}

TEST_CASE("a model with damaged bytes is read or refused with a remedy, and never crashes")
{
    const auto xml = sound();
    std::mt19937 random(1);
    const std::string marks = "<>\"&;/()[].-+*=,ax1 \n\xc3\xff";
    for (int round = 0; round < 4'000; ++round) {
        auto damaged = xml;
        for (int i = 0; i < 1 + round % 4; ++i) {
            const auto at = random() % damaged.size();
            const char mark = marks[random() % marks.size()];
            switch (random() % 3) {
            case 0:
                damaged[at] = mark;
                break;
            case 1:
                damaged.insert(at, 1 + random() % 3, mark);
                break;
            default:
                damaged.erase(at, 1 + random() % 8);
            }
        }
        survive(damaged);
    }
}

TEST_CASE("a model nested a hundred thousand elements deep is refused or read, not crashed on")
{
    std::string deep;
    for (int i = 0; i < 100'000; ++i)
        deep += "<itemComponent name=\"c\">";
    survive(sample::file({}, deep));
    std::string closed = "<itemDefinition name=\"t\">" + deep;
    for (int i = 0; i < 100'000; ++i)
        closed += "</itemComponent>";
    survive(sample::file({}, closed + "</itemDefinition>"));
}
