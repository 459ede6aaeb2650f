// SPDX-License-Identifier: GPL-3.0-or-later
#include "interview/interview.h"
#include "proof/answer_space.h"
#include "proof/cut_points.h"

#include <algorithm>
#include <map>

namespace triage {

std::optional<Partition> AnswerSpace::decisionValues(const dmn::Decision &decision)
{
    const dmn::DecisionTable *table = decision.table();
    if (table == nullptr || table->outputs.size() != 1)
        return std::nullopt;
    if (table->hitPolicy == dmn::HitPolicy::First)
        return firstValues(*table);
    if (table->aggregation == dmn::Aggregation::Sum ||
        table->aggregation == dmn::Aggregation::Count)
        return sumValues(*table);
    return std::nullopt;
}

Partition AnswerSpace::anyValue(const dmn::Decision &decision)
{
    Partition values = {{dmn::Value(), m_formula.fresh()}};
    const auto add = [&](dmn::Value value) {
        const auto same = [&](const Case &known) { return known.value == value; };
        if (std::none_of(values.begin(), values.end(), same))
            values.push_back({std::move(value), m_formula.fresh()});
    };
    if (const dmn::DecisionTable *table = decision.table()) {
        for (const dmn::Row &row : table->rows)
            add(dmn::evaluate(row.outputs.front(), {}));
    } else {
        for (const double point : cutPoints(decision.name, {-1e6, 1e6, 0.001},
                                            m_rulebase.questionnaire, m_rulebase.graph))
            add(point);
    }
    std::vector<Lit> choices;
    for (const Case &value : values)
        choices.push_back(value.when);
    m_formula.requireOne(choices);
    return values;
}

std::optional<Partition> AnswerSpace::firstValues(const dmn::DecisionTable &table)
{
    Partition values;
    Lit noneBefore = m_formula.always();
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        const auto holds = whereRow(table, row);
        if (!holds)
            return std::nullopt;
        values.push_back({dmn::evaluate(table.rows[row].outputs.front(), {}),
                          m_formula.all({noneBefore, *holds})});
        noneBefore = m_formula.all({noneBefore, -*holds});
    }
    values.push_back({dmn::Value(), noneBefore});
    return values;
}

std::optional<Partition> AnswerSpace::sumValues(const dmn::DecisionTable &table)
{
    const bool counting = table.aggregation == dmn::Aggregation::Count;
    // When the rows so far add up to each sum; apart, when none of them has held yet.
    std::map<double, std::vector<Lit>> sums;
    Lit none = m_formula.always();
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        const auto holds = whereRow(table, row);
        const dmn::Value output = dmn::evaluate(table.rows[row].outputs.front(), {});
        const auto *number = std::get_if<double>(&output.data);
        if (!holds || (!counting && number == nullptr))
            return std::nullopt;
        const double weight = counting ? 1 : *number;
        std::map<double, std::vector<Lit>> next;
        for (const auto &[sum, ways] : sums) {
            const Lit reached = m_formula.any(ways);
            next[sum].push_back(m_formula.all({reached, -*holds}));
            next[sum + weight].push_back(m_formula.all({reached, *holds}));
        }
        next[weight].push_back(m_formula.all({none, *holds}));
        none = m_formula.all({none, -*holds});
        sums = std::move(next);
    }
    Partition values = {{counting ? dmn::Value(0.0) : dmn::Value(), none}};
    for (const auto &[sum, ways] : sums)
        values.push_back({sum, m_formula.any(ways)});
    return values;
}

Lit AnswerSpace::conditionHolds(const EnableWhen &condition)
{
    const Question &asked = *findQuestion(m_rulebase.questionnaire, condition.question);
    const auto *code = std::get_if<std::string>(&condition.answer);
    const bool several = asked.kind == QuestionKind::MultiChoice;
    const std::string expression =
        several ? asked.id + "." + (code == nullptr ? "none" : *code) : asked.id;
    const auto found = where(expression, [&](const dmn::Value &value) {
        Answers answers;
        if (several && !value.isNull())
            answers.values[asked.id] = std::vector<std::string>{
                code != nullptr && value == dmn::Value("yes") ? *code : std::string()};
        else if (const auto *number = std::get_if<double>(&value.data))
            answers.values[asked.id] = *number;
        else if (const auto *text = std::get_if<std::string>(&value.data))
            answers.values[asked.id] =
                asked.kind == QuestionKind::YesNo || asked.kind == QuestionKind::YesNoUnsure
                    ? (*text == unsureCode ? AnswerValue(*text) : AnswerValue(*text == "yes"))
                    : AnswerValue(*text);
        return holds(condition, answers);
    });
    return *found;
}

/// When an answer to this question counts: a safety answer always does.
Lit AnswerSpace::counts(const Question &question)
{
    if (question.safety || question.enableWhen.empty())
        return m_formula.always();
    std::vector<Lit> conditions;
    for (const EnableWhen &condition : question.enableWhen)
        conditions.push_back(conditionHolds(condition));
    return question.enableAll ? m_formula.all(conditions) : m_formula.any(conditions);
}

} // namespace triage
