// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage/ask_next.h"

#include "interview/interview.h"
#include "triage/rule_inputs.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>
#include <set>

namespace triage {

namespace {

constexpr std::size_t mostQuestions = 8;
constexpr std::size_t leadingConditions = 3;

using Scores = std::map<std::string_view, double, std::less<>>;

/// The value of an input expression: an answer, an outcome, or a part of either.
dmn::Value valueOf(std::string_view expression, const dmn::Context &inputs,
                   const dmn::Outcomes &outcomes)
{
    const std::string_view base = baseName(expression);
    const dmn::Value *value = nullptr;
    if (const auto input = inputs.find(base); input != inputs.end())
        value = &input->second;
    else if (const auto outcome = outcomes.find(base); outcome != outcomes.end())
        value = &outcome->second.value;
    if (value == nullptr || base == expression)
        return value == nullptr ? dmn::Value() : *value;
    const auto *parts = std::get_if<dmn::Context>(&value->data);
    if (parts == nullptr)
        return {};
    const auto part = parts->find(expression.substr(base.size() + 1));
    return part == parts->end() ? dmn::Value() : part->second;
}

/// Gives each open question of a row its share of what the row would move, where only open
/// questions keep the row from firing.
void scoreRows(const dmn::DecisionTable &table, const std::set<std::string_view> &open,
               const dmn::Context &inputs, const dmn::Outcomes &outcomes,
               const std::function<double(const dmn::Row &)> &worth, Scores &scores)
{
    std::vector<dmn::Value> values;
    for (const dmn::InputClause &clause : table.inputs)
        values.push_back(valueOf(clause.text, inputs, outcomes));
    for (const dmn::Row &row : table.rows) {
        std::set<std::string_view> missing;
        bool reachable = true;
        for (std::size_t i = 0; i < row.cells.size() && reachable; ++i) {
            if (dmn::holds(row.cells[i], values[i], inputs))
                continue;
            const auto question = open.find(baseName(table.inputs[i].text));
            reachable = values[i].isNull() && question != open.end();
            if (reachable)
                missing.insert(*question);
        }
        if (!reachable)
            continue;
        for (const std::string_view question : missing)
            scores[question] += worth(row) / static_cast<double>(missing.size());
    }
}

double numberIn(const dmn::Row &row, std::size_t column)
{
    const dmn::Value value = dmn::evaluate(row.outputs[column], {});
    const auto *number = std::get_if<double>(&value.data);
    return number == nullptr ? 0 : *number;
}

std::string textIn(const dmn::Row &row, std::size_t column)
{
    const dmn::Value value = dmn::evaluate(row.outputs[column], {});
    const auto *text = std::get_if<std::string>(&value.data);
    return text == nullptr ? std::string() : *text;
}

} // namespace

std::vector<std::string> askNext(const Rulebase &rulebase, const Answers &answers,
                                 const dmn::Context &inputs, const dmn::Outcomes &outcomes,
                                 const Assessment &result)
{
    std::set<std::string_view> open;
    for (const Question *question : allQuestions(rulebase.questionnaire))
        if (applies(*question, answers) && answerTo(answers, question->id) == nullptr)
            open.insert(question->id);

    const auto leading = [&](const std::string &condition) {
        const std::size_t count = std::min(leadingConditions, result.differential.size());
        return std::any_of(result.differential.begin(), result.differential.begin() + count,
                           [&](const Candidate &c) { return c.condition == condition; });
    };
    const auto urgencyGain = [&](const dmn::Row &row, std::size_t column) {
        const auto urgency = urgencyFromCode(textIn(row, column));
        return urgency ? std::max(0, static_cast<int>(result.urgency) - static_cast<int>(*urgency))
                       : 0;
    };

    Scores scores;
    const auto score = [&](const std::vector<std::string> &tables,
                           const std::function<double(const dmn::Row &)> &worth) {
        for (const std::string &name : tables)
            scoreRows(*rulebase.graph.find(name)->table(), open, inputs, outcomes, worth, scores);
    };
    score(rulebase.roles.redFlags, [&](const dmn::Row &row) { return urgencyGain(row, 1); });
    score(rulebase.roles.patterns, [&](const dmn::Row &row) { return urgencyGain(row, 0); });
    score(rulebase.roles.evidence, [&](const dmn::Row &row) {
        return leading(textIn(row, 0)) ? std::abs(numberIn(row, 1)) : 0;
    });

    std::vector<std::string> questions;
    for (const Question *question : allQuestions(rulebase.questionnaire))
        if (const auto found = scores.find(question->id);
            found != scores.end() && found->second > 0)
            questions.push_back(question->id);
    std::stable_sort(questions.begin(), questions.end(),
                     [&](const std::string &a, const std::string &b) {
                         return scores.find(a)->second > scores.find(b)->second;
                     });
    if (questions.size() > mostQuestions)
        questions.resize(mostQuestions);
    return questions;
}

} // namespace triage
