// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "catch.h"
#include "dmn/graph.h"
#include "dmn/write_model.h"
#include "kit.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

using namespace triage;
using namespace triage::conformance;

namespace {

struct Tally {
    int models = 0;
    int cases = 0;
    int passed = 0;
};

/// Whether the models of the kit are read as they come or written as DMN 1.3 before.
enum class Form { AsGiven, Rewritten };

Result<dmn::Graph> readGraph(const std::filesystem::path &folder, Form form)
{
    std::vector<dmn::Model> models;
    const auto files = filesIn(folder, ".dmn");
    if (!files)
        return tl::unexpected(files.error());
    for (const auto &file : *files) {
        auto xml = readFile(file);
        if (xml && form == Form::Rewritten)
            xml = dmn::rewriteModel(*xml, file.filename().string());
        if (!xml)
            return tl::unexpected(xml.error());
        auto model = dmn::readModel(*xml, file.filename().string());
        if (!model)
            return tl::unexpected(model.error());
        models.push_back(std::move(*model));
    }
    return dmn::Graph::link(std::move(models));
}

bool passes(const dmn::Graph &graph, const Case &one)
{
    bool all = !one.expected.empty();
    for (const auto &expectation : one.expected) {
        const auto outcomes = graph.decide(one.inputs, {expectation.decision});
        const auto outcome = outcomes.find(expectation.decision);
        INFO("decision " << expectation.decision);
        if (outcome == outcomes.end()) {
            FAIL_CHECK("the model has no such decision");
            all = false;
            continue;
        }
        INFO("expected " << dmn::toJson(expectation.value).dump());
        INFO("decided  " << dmn::toJson(outcome->second.value).dump());
        const bool same = agree(expectation.value, outcome->second.value);
        CHECK(same);
        all = all && same;
    }
    return all;
}

Tally runLevel(const std::filesystem::path &level, Form form)
{
    Tally tally;
    for (const auto &folder : modelFolders(level)) {
        INFO("model " << folder.filename().string());
        const auto graph = readGraph(folder, form);
        INFO((graph ? std::string() : graph.error().text()));
        CHECK(graph.has_value());
        ++tally.models;
        const auto tests = filesIn(folder, ".xml");
        REQUIRE(tests.has_value());
        for (const auto &test : *tests) {
            const auto cases = readCases(test);
            REQUIRE(cases.has_value());
            for (const auto &one : *cases) {
                INFO("case " << one.id);
                ++tally.cases;
                tally.passed += graph && passes(*graph, one) ? 1 : 0;
            }
        }
    }
    return tally;
}

void checkLevel(const char *level, Form form = Form::AsGiven)
{
    const auto kit = kitFolder();
    if (!kit) {
        WARN("skipped: no conformance kit");
        return;
    }
    const auto tally = runLevel(*kit / level, form);
    fmt::print("conformance {}: {} models, {} of {} cases pass\n", level, tally.models,
               tally.passed, tally.cases);
    CHECK(tally.cases > 0);
    CHECK(tally.passed == tally.cases);
}

} // namespace

TEST_CASE("every case of conformance level 2 is decided as the standard says")
{
    checkLevel("cl2");
}

TEST_CASE("the decision table cases of conformance level 3 are decided as the standard says")
{
    checkLevel("cl3");
}

TEST_CASE("every case is decided the same once its model is written as DMN 1.3")
{
    checkLevel("cl2", Form::Rewritten);
    checkLevel("cl3", Form::Rewritten);
}

TEST_CASE("a wrong number, a missing item or another kind of value does not pass as agreement")
{
    CHECK(agree(1.0, 1.0 + 1e-9));
    CHECK_FALSE(agree(1.0, 1.0 + 1e-7));
    CHECK_FALSE(agree(1.0, "1"));
    CHECK_FALSE(agree(dmn::List{1.0, 2.0}, dmn::List{1.0}));
    CHECK_FALSE(agree(dmn::Context{{"a", 1.0}}, dmn::Context{{"a", 1.0}, {"b", 2.0}}));
    CHECK_FALSE(agree(dmn::Value(), false));
}
