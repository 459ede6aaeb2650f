// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmark/score.h"

#include <algorithm>
#include <cmath>

namespace triage {

namespace {

template<typename Value>
bool listed(const std::vector<Value> &values, const Value &value)
{
    return std::find(values.begin(), values.end(), value) != values.end();
}

/// What one story adds.
Score scoreOfOne(const Story &story, const Assessment &result)
{
    const auto &ranked = result.differential;
    const auto three = ranked.begin() + std::min<std::ptrdiff_t>(3, std::ssize(ranked));
    const auto [first, last] = std::minmax_element(story.urgencies.begin(), story.urgencies.end());
    return {.stories = 1,
            .condition = listed(story.conditions, result.condition),
            .amongThree = std::any_of(ranked.begin(), three,
                                      [&](const Candidate &candidate) {
                                          return listed(story.conditions, candidate.condition);
                                      }),
            .urgency = listed(story.urgencies, result.urgency),
            .over = result.urgency<*first, .under = result.urgency> * last};
}

void addTo(Score &sum, const Score &score)
{
    for (int Score::*part : {&Score::stories, &Score::condition, &Score::amongThree,
                             &Score::urgency, &Score::over, &Score::under})
        sum.*part += score.*part;
}

} // namespace

Scores scoreOf(const std::vector<Story> &stories, const std::vector<Assessment> &results)
{
    Scores scores;
    for (std::size_t i = 0; i < stories.size(); ++i) {
        const Score score = scoreOfOne(stories[i], results[i]);
        addTo(scores.all, score);
        addTo(scores.conditions[stories[i].conditions.front()], score);
    }
    return scores;
}

ShareInterval shareInterval(int count, int of)
{
    if (of <= 0)
        return {};
    constexpr double z = 1.959964; // 95 %
    const double share = static_cast<double>(count) / of;
    const double square = z * z / of;
    const double middle = (share + square / 2) / (1 + square);
    const double half = z / (1 + square) * std::sqrt(share * (1 - share) / of + square / (4 * of));
    return {100 * std::max(0.0, middle - half), 100 * std::min(1.0, middle + half)};
}

} // namespace triage
