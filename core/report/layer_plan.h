// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <utility>
#include <vector>

namespace triage {

/// What is to be drawn in layers: boxes of a height, and arrows from a layer to a later one.
struct LayerGraph {
    struct Box {
        std::size_t layer = 0;
        double height = 0;
    };
    std::vector<Box> boxes;
    std::vector<std::pair<std::size_t, std::size_t>> arrows; ///< from box, to box
};

/// Where everything goes, in the unit of the heights; the topmost edge is 0.
struct LayerPlan {
    std::vector<double> centres;              ///< of each box
    std::vector<std::vector<double>> passing; ///< of each arrow, at every layer it passes through
    double height = 0;
};

/// Orders the boxes of each layer so that arrows cross little, and puts each near what it is joined
/// to (the method of Sugiyama: arrows over several layers get a place in each). Boxes of a layer
/// keep `gap` between them. The same graph gives the same plan.
[[nodiscard]] LayerPlan planLayers(const LayerGraph &graph, double gap);

} // namespace triage
