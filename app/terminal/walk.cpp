// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal/walk.h"

#include <algorithm>

namespace triage {

std::vector<Stop> stopsFor(const Questionnaire &questionnaire, const Answers &answers)
{
    std::vector<Stop> stops;
    for (const Step &step : stepsFor(questionnaire, answers))
        for (const Page *page : step.pages)
            for (const Question *question : questionsOf(*page, answers))
                stops.push_back({.step = step.id, .section = step.section, .question = question});
    return stops;
}

std::size_t firstUnasked(const std::vector<Stop> &stops, const Answers &answers)
{
    const auto found = std::find_if(stops.begin(), stops.end(), [&](const Stop &stop) {
        return !answers.values.contains(stop.question->id);
    });
    return static_cast<std::size_t>(found - stops.begin());
}

} // namespace triage
