// SPDX-License-Identifier: GPL-3.0-or-later
#include "interview/nearest.h"

#include <algorithm>
#include <fmt/format.h>
#include <numeric>
#include <utility>

namespace triage {

namespace {

/// How many letters must be put in, taken out or changed to make one word of the other.
std::size_t distance(std::string_view from, std::string_view to)
{
    std::vector<std::size_t> row(to.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < from.size(); ++i) {
        std::size_t diagonal = std::exchange(row[0], i + 1);
        for (std::size_t j = 0; j < to.size(); ++j) {
            const std::size_t changed = diagonal + (from[i] == to[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({changed, row[j] + 1, diagonal + 1});
        }
    }
    return row.back();
}

} // namespace

std::string nearest(std::string_view word, const std::vector<std::string_view> &candidates,
                    std::size_t count)
{
    constexpr std::size_t longest = 64;
    std::vector<std::pair<std::size_t, std::string_view>> ranked;
    ranked.reserve(candidates.size());
    for (const std::string_view candidate : candidates)
        ranked.emplace_back(distance(word.substr(0, longest), candidate), candidate);
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    std::string list;
    for (std::size_t i = 0; i < std::min(count, ranked.size()); ++i)
        list += fmt::format("{}\"{}\"", i == 0 ? "" : ", ", ranked[i].second);
    return list;
}

} // namespace triage
