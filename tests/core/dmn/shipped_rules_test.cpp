// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "catch.h"
#include "dmn/graph.h"
#include "dmn/null_traps.h"

using namespace triage;
using namespace triage::dmn;

namespace {

std::vector<Model> shippedModels()
{
    std::vector<Model> models;
    const auto files = filesIn(std::filesystem::path(TRIAGE_RESOURCES) / "rules", ".dmn");
    REQUIRE(files.has_value());
    for (const auto &file : *files) {
        const auto xml = readFile(file);
        REQUIRE(xml.has_value());
        auto model = readModel(*xml, file.filename().string());
        INFO((model ? "" : model.error().text()));
        REQUIRE(model.has_value());
        models.push_back(std::move(*model));
    }
    return models;
}

} // namespace

TEST_CASE("all shipped rules can be read and join into one graph")
{
    const auto graph = Graph::link(shippedModels());
    INFO((graph ? "" : graph.error().text()));
    REQUIRE(graph.has_value());
    CHECK(graph->decideAll({}).size() == graph->decisions().size());
}

TEST_CASE("no shipped rule fires because a question was left out")
{
    for (const auto &model : shippedModels())
        for (const auto &trap : nullTraps(model))
            FAIL_CHECK(trap.text());
    SUCCEED("every cell names what it means");
}
