// SPDX-License-Identifier: GPL-3.0-or-later
#include "dmn/graph_order.h"

#include <algorithm>
#include <fmt/format.h>
#include <functional>
#include <queue>

namespace triage::dmn {

namespace {

std::string place(const Decision &decision)
{
    return fmt::format("{}:{}", decision.file, decision.line);
}

/// Follows needs among the decisions left over until one comes back.
tl::unexpected<Error> circle(const std::vector<Decision> &decisions,
                             const std::vector<std::vector<std::size_t>> &needed,
                             const std::vector<bool> &done)
{
    std::vector<std::size_t> path;
    std::vector<bool> seen(decisions.size());
    auto at = static_cast<std::size_t>(std::find(done.begin(), done.end(), false) - done.begin());
    while (!seen[at]) {
        seen[at] = true;
        path.push_back(at);
        at = *std::find_if(needed[at].begin(), needed[at].end(),
                           [&](std::size_t next) { return !done[next]; });
    }
    path.erase(path.begin(), std::find(path.begin(), path.end(), at));
    std::string names;
    for (const auto step : path)
        names += fmt::format("{} ({}) needs ", decisions[step].name, place(decisions[step]));
    return fail(place(decisions[at]),
                fmt::format("decisions in a circle: {}{}", names, decisions[at].name),
                "remove one of these requirements");
}

} // namespace

Result<std::vector<std::size_t>> orderByNeed(const std::vector<Decision> &decisions,
                                             const std::vector<std::vector<std::size_t>> &needed)
{
    std::vector<std::size_t> waitsFor(decisions.size());
    std::vector<std::vector<std::size_t>> neededBy(decisions.size());
    std::priority_queue<std::size_t, std::vector<std::size_t>, std::greater<>> ready;
    for (std::size_t i = 0; i < decisions.size(); ++i) {
        waitsFor[i] = needed[i].size();
        for (const auto need : needed[i])
            neededBy[need].push_back(i);
        if (needed[i].empty())
            ready.push(i);
    }
    std::vector<std::size_t> order;
    std::vector<bool> done(decisions.size());
    while (!ready.empty()) {
        const auto at = ready.top();
        ready.pop();
        order.push_back(at);
        done[at] = true;
        for (const auto next : neededBy[at])
            if (--waitsFor[next] == 0)
                ready.push(next);
    }
    if (order.size() < decisions.size())
        return circle(decisions, needed, done);
    return order;
}

} // namespace triage::dmn
