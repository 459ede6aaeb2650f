// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/layer_plan.h"

#include "catch.h"

#include <algorithm>
#include <cmath>

using namespace triage;

namespace {

constexpr double gap = 10;

/// Two layers of `count` boxes; box i leads to box `count - 1 - i`, so that as given all cross.
LayerGraph crossed(std::size_t count)
{
    LayerGraph graph;
    for (std::size_t i = 0; i < 2 * count; ++i)
        graph.boxes.push_back({.layer = i / count, .height = 20.0 + static_cast<double>(i % 3)});
    for (std::size_t i = 0; i < count; ++i)
        graph.arrows.emplace_back(i, 2 * count - 1 - i);
    return graph;
}

std::size_t crossings(const LayerGraph &graph, const LayerPlan &plan)
{
    std::size_t count = 0;
    for (const auto &[a, b] : graph.arrows)
        for (const auto &[c, d] : graph.arrows)
            count += plan.centres[a] < plan.centres[c] && plan.centres[b] > plan.centres[d] ? 1 : 0;
    return count;
}

} // namespace

TEST_CASE("arrows that need not cross do not cross")
{
    const auto graph = crossed(6);
    CHECK(crossings(graph, planLayers(graph, gap)) == 0);
}

TEST_CASE("boxes of a layer keep their distance and stay inside the height")
{
    auto graph = crossed(7);
    graph.arrows.emplace_back(0, 8);
    graph.arrows.emplace_back(3, 9);
    const auto plan = planLayers(graph, gap);
    for (std::size_t i = 0; i < graph.boxes.size(); ++i) {
        CHECK(plan.centres[i] >= graph.boxes[i].height / 2 - 1e-9);
        CHECK(plan.centres[i] <= plan.height - graph.boxes[i].height / 2 + 1e-9);
        for (std::size_t j = 0; j < i; ++j) {
            if (graph.boxes[i].layer != graph.boxes[j].layer)
                continue;
            const double apart = std::abs(plan.centres[i] - plan.centres[j]);
            CHECK(apart >= (graph.boxes[i].height + graph.boxes[j].height) / 2 + gap - 1e-9);
        }
    }
}

TEST_CASE("an arrow has a place in each layer that it passes, clear of the boxes there")
{
    LayerGraph graph;
    graph.boxes = {{0, 20}, {1, 20}, {2, 20}, {3, 20}};
    graph.arrows = {{0, 1}, {1, 2}, {2, 3}, {0, 3}, {1, 3}};
    const auto plan = planLayers(graph, gap);
    CHECK(plan.passing[0].empty());
    REQUIRE(plan.passing[3].size() == 2);
    REQUIRE(plan.passing[4].size() == 1);
    CHECK(std::abs(plan.passing[3][0] - plan.centres[1]) > 10);
    CHECK(std::abs(plan.passing[3][1] - plan.centres[2]) > 10);
    CHECK(std::abs(plan.passing[4][0] - plan.centres[2]) > 10);
}

TEST_CASE("a chain is drawn straight, and nothing at all has no height")
{
    LayerGraph chain;
    chain.boxes = {{0, 20}, {1, 60}, {2, 30}};
    chain.arrows = {{0, 1}, {1, 2}};
    const auto plan = planLayers(chain, gap);
    CHECK(plan.centres[0] == Approx(30));
    CHECK(plan.centres[1] == Approx(30));
    CHECK(plan.centres[2] == Approx(30));
    CHECK(plan.height == Approx(60));
    CHECK(planLayers({}, gap).height == 0);
}
