// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof/cut_points.h"

#include "dmn/constants.h"

#include <algorithm>
#include <cmath>

namespace triage {

void addConstants(Constants &constants, const std::string &input, const dmn::UnaryTests &cell)
{
    for (const dmn::Value &value : dmn::constantsOf(cell).compared)
        if (const auto *number = std::get_if<double>(&value.data))
            constants[input].insert(*number);
}

void addConstants(Constants &constants, const Rulebase &rulebase)
{
    for (const dmn::Decision &decision : rulebase.graph.decisions()) {
        const dmn::DecisionTable *table = decision.table();
        for (std::size_t i = 0; table != nullptr && i < table->inputs.size(); ++i)
            for (const dmn::Row &row : table->rows)
                addConstants(constants, table->inputs[i].text, row.cells[i]);
    }
    for (const Question *question : allQuestions(rulebase.questionnaire))
        for (const EnableWhen &condition : question->enableWhen)
            if (const auto *number = std::get_if<double>(&condition.answer))
                constants[condition.question].insert(*number);
}

std::vector<double> cutPoints(const std::set<double> &constants, const NumberRange &range)
{
    std::set<double> points = {range.lowest, range.highest};
    for (const double constant : constants)
        for (const double point : {constant - range.step, constant, constant + range.step})
            if (point >= range.lowest && point <= range.highest)
                points.insert(range.step == 1 ? std::round(point) : point);

    // Neighbours of one constant may fall into the same stretch as those of the next: keep one of
    // each stretch between two constants.
    std::vector<double> kept;
    const auto stretch = [&](double point) {
        const auto below = std::distance(constants.begin(), constants.lower_bound(point));
        return std::pair(below, constants.contains(point));
    };
    for (const double point : points)
        if (kept.empty() || stretch(kept.back()) != stretch(point))
            kept.push_back(point);
    return kept;
}

} // namespace triage
