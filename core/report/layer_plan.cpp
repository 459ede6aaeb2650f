// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/layer_plan.h"

#include <algorithm>
#include <limits>

namespace triage {

namespace {

/// A box, or the place of an arrow in a layer that it passes through.
struct Slot {
    std::size_t layer = 0;
    double height = 0;
    double gap = 0; ///< kept before it
    double centre = 0;
    std::vector<std::size_t> before; ///< joined slots one layer earlier
    std::vector<std::size_t> after;  ///< and one layer later
};

class Planner {
public:
    Planner(const LayerGraph &graph, double gap) : m_graph(graph), m_gap(gap)
    {
        for (const auto &box : graph.boxes)
            addSlot(box.layer, box.height, gap);
        for (const auto &[from, to] : graph.arrows)
            addArrow(from, to);
        for (auto &layer : m_layers)
            stack(layer);
    }

    LayerPlan run()
    {
        constexpr int sweeps = 16;
        for (int sweep = 0; sweep < sweeps; ++sweep) {
            for (std::size_t i = 0; i < m_layers.size(); ++i)
                arrange(m_layers[i], &Slot::before);
            for (std::size_t i = m_layers.size(); i-- > 0;)
                arrange(m_layers[i], &Slot::after);
        }
        for (int sweep = 0; sweep < sweeps; ++sweep)
            for (auto &layer : m_layers)
                settle(layer);
        return plan();
    }

private:
    using Layer = std::vector<std::size_t>;
    using Side = std::vector<std::size_t> Slot::*;

    std::size_t addSlot(std::size_t layer, double height, double gap)
    {
        if (m_layers.size() <= layer)
            m_layers.resize(layer + 1);
        m_slots.push_back(
            {.layer = layer, .height = height, .gap = gap, .centre = 0, .before = {}, .after = {}});
        m_layers[layer].push_back(m_slots.size() - 1);
        return m_slots.size() - 1;
    }

    void addArrow(std::size_t from, std::size_t to)
    {
        std::vector<std::size_t> places;
        std::size_t last = from;
        for (std::size_t layer = m_slots[from].layer + 1; layer <= m_slots[to].layer; ++layer) {
            const bool arrives = layer == m_slots[to].layer;
            const std::size_t next = arrives ? to : addSlot(layer, 0, m_gap / 2);
            m_slots[last].after.push_back(next);
            m_slots[next].before.push_back(last);
            if (!arrives)
                places.push_back(next);
            last = next;
        }
        m_passing.push_back(std::move(places));
    }

    void stack(const Layer &layer)
    {
        double total = 0;
        for (const std::size_t slot : layer)
            total += m_slots[slot].gap + m_slots[slot].height;
        double at = -total / 2;
        for (const std::size_t slot : layer) {
            at += m_slots[slot].gap + m_slots[slot].height;
            m_slots[slot].centre = at - m_slots[slot].height / 2;
        }
    }

    /// The mean place of what a slot is joined to; its own where it is joined to nothing.
    [[nodiscard]] double wish(const Slot &slot, std::initializer_list<Side> sides) const
    {
        double sum = 0;
        std::size_t count = 0;
        for (const Side side : sides)
            for (const std::size_t other : slot.*side) {
                sum += m_slots[other].centre;
                ++count;
            }
        return count == 0 ? slot.centre : sum / static_cast<double>(count);
    }

    void arrange(Layer &layer, Side side)
    {
        std::vector<std::pair<double, std::size_t>> wishes;
        for (const std::size_t slot : layer)
            wishes.emplace_back(wish(m_slots[slot], {side}), slot);
        std::stable_sort(wishes.begin(), wishes.end(),
                         [](const auto &a, const auto &b) { return a.first < b.first; });
        for (std::size_t i = 0; i < layer.size(); ++i)
            layer[i] = wishes[i].second;
        place(wishes);
    }

    void settle(const Layer &layer)
    {
        std::vector<std::pair<double, std::size_t>> wishes;
        for (const std::size_t slot : layer)
            wishes.emplace_back(wish(m_slots[slot], {&Slot::before, &Slot::after}), slot);
        place(wishes);
    }

    /// Puts slots where they wish to be, pushed apart where they overlap; slots that touch move as
    /// one block to the mean of their wishes.
    void place(const std::vector<std::pair<double, std::size_t>> &wishes)
    {
        struct Block {
            double wished; ///< sum over the members of where each wants the block to begin
            double size;
            std::size_t count;
            std::size_t first;
            [[nodiscard]] double start() const { return wished / static_cast<double>(count); }
        };
        std::vector<Block> blocks;
        for (std::size_t i = 0; i < wishes.size(); ++i) {
            const Slot &slot = m_slots[wishes[i].second];
            const double size = slot.gap + slot.height;
            blocks.push_back({wishes[i].first - slot.height / 2 - slot.gap, size, 1, i});
            while (blocks.size() > 1) {
                const Block last = blocks.back();
                Block &previous = blocks[blocks.size() - 2];
                if (previous.start() + previous.size <= last.start())
                    break;
                previous.wished += last.wished - previous.size * static_cast<double>(last.count);
                previous.size += last.size;
                previous.count += last.count;
                blocks.pop_back();
            }
        }
        for (const Block &block : blocks) {
            double at = block.start();
            for (std::size_t i = block.first; i < block.first + block.count; ++i) {
                Slot &slot = m_slots[wishes[i].second];
                at += slot.gap + slot.height;
                slot.centre = at - slot.height / 2;
            }
        }
    }

    [[nodiscard]] LayerPlan plan() const
    {
        double top = std::numeric_limits<double>::max();
        double bottom = std::numeric_limits<double>::lowest();
        for (const Slot &slot : m_slots) {
            top = std::min(top, slot.centre - slot.height / 2);
            bottom = std::max(bottom, slot.centre + slot.height / 2);
        }
        LayerPlan plan;
        plan.height = m_slots.empty() ? 0 : bottom - top;
        for (std::size_t box = 0; box < m_graph.boxes.size(); ++box)
            plan.centres.push_back(m_slots[box].centre - top);
        for (const auto &places : m_passing) {
            auto &heights = plan.passing.emplace_back();
            for (const std::size_t place : places)
                heights.push_back(m_slots[place].centre - top);
        }
        return plan;
    }

    const LayerGraph &m_graph;
    double m_gap;
    std::vector<Slot> m_slots;
    std::vector<Layer> m_layers;
    std::vector<std::vector<std::size_t>> m_passing; ///< slots of each arrow
};

} // namespace

LayerPlan planLayers(const LayerGraph &graph, double gap)
{
    return Planner(graph, gap).run();
}

} // namespace triage
