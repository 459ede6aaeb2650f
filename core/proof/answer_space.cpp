// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof/answer_space.h"

#include "interview/interview.h"
#include "proof/cut_points.h"
#include "triage/assessment.h"
#include "triage/rule_inputs.h"

#include <algorithm>

namespace triage {

namespace {

dmn::Value encoding(const AnswerValue &answer)
{
    if (const auto *yes = std::get_if<bool>(&answer))
        return *yes ? "yes" : "no";
    if (const auto *number = std::get_if<double>(&answer))
        return *number;
    if (const auto *text = std::get_if<std::string>(&answer))
        return *text;
    return {};
}

bool isDerived(std::string_view name)
{
    return std::find(std::begin(derivedInputs), std::end(derivedInputs), name) !=
           std::end(derivedInputs);
}

/// How a question with several answers stands as a whole; the choices of its variable.
enum ListState : std::size_t { NotAnswered, Answered, Unsure };

std::string tickName(const Question &question, std::string_view code)
{
    return question.id + "." + std::string(code);
}

} // namespace

AnswerSpace::AnswerSpace(const Rulebase &rulebase, Formula &formula)
    : m_rulebase(rulebase), m_formula(formula)
{
    addVariable("mode", {std::string("runner"), std::string("therapist")});
    for (const Question *question : allQuestions(rulebase.questionnaire))
        addQuestion(*question);
    addDerived();
}

/// What the engine works out itself is free here: a proof holds whatever it comes to.
void AnswerSpace::addDerived()
{
    std::vector<AnswerValue> urgencies;
    for (std::size_t level = 0; level <= static_cast<std::size_t>(Urgency::SelfCare); ++level)
        urgencies.emplace_back(std::string(urgencyCode(static_cast<Urgency>(level))));
    addVariable("urgency", std::move(urgencies));
    std::vector<AnswerValue> conditions(m_rulebase.conditions.begin(), m_rulebase.conditions.end());
    addVariable("classification", conditions);
    conditions.insert(conditions.begin(), std::monostate());
    addVariable("runner_up", std::move(conditions));
    for (const char *number : {"support", "margin", "safety_gaps"}) {
        const std::vector<double> points =
            cutPoints(number, {0, 1000, 0.001}, m_rulebase.questionnaire, m_rulebase.graph);
        addVariable(number, {points.begin(), points.end()});
    }
}

Partition AnswerSpace::freeValues(std::string_view name) const
{
    Partition values;
    for (std::size_t i = 0; i < variable(name)->answers.size(); ++i)
        values.push_back({encoding(variable(name)->answers[i]), choicesOf(name)[i]});
    return values;
}

void AnswerSpace::addVariable(std::string name, std::vector<AnswerValue> answers)
{
    std::vector<Lit> choices;
    for (std::size_t i = 0; i < answers.size(); ++i)
        choices.push_back(m_formula.fresh());
    m_formula.requireOne(choices);
    m_index.emplace(name, m_variables.size());
    m_variables.push_back({std::move(name), std::move(answers), std::move(choices)});
}

void AnswerSpace::addQuestion(const Question &question)
{
    std::vector<AnswerValue> answers = {std::monostate()};
    switch (question.kind) {
    case QuestionKind::YesNo:
    case QuestionKind::YesNoUnsure:
        answers.emplace_back(false);
        answers.emplace_back(true);
        if (question.kind == QuestionKind::YesNoUnsure)
            answers.emplace_back(std::string(unsureCode));
        break;
    case QuestionKind::Choice:
        for (const Option &option : question.options)
            answers.emplace_back(option.code);
        break;
    case QuestionKind::Integer:
    case QuestionKind::Decimal:
        for (const double point :
             cutPoints(question.id,
                       {question.minimum.value_or(0), question.maximum.value_or(1e6),
                        question.kind == QuestionKind::Integer ? 1 : 0.001},
                       m_rulebase.questionnaire, m_rulebase.graph))
            answers.emplace_back(point);
        break;
    case QuestionKind::Date:
        answers.emplace_back(std::string("2026-01-01"));
        break;
    case QuestionKind::MultiChoice:
        answers.emplace_back(std::vector<std::string>{});
        if (findOption(question, unsureCode) != nullptr)
            answers.emplace_back(std::vector<std::string>{std::string(unsureCode)});
        for (const Option &option : question.options)
            if (!option.exclusive)
                addVariable(tickName(question, option.code), {false, true});
        break;
    }
    addVariable(question.id, std::move(answers));
}

const Variable *AnswerSpace::variable(std::string_view name) const
{
    const auto found = m_index.find(name);
    return found == m_index.end() ? nullptr : &m_variables[found->second];
}

const std::vector<Lit> &AnswerSpace::choicesOf(std::string_view name) const
{
    return name == m_replaced ? m_replacement : variable(name)->choices;
}

void AnswerSpace::enterSecondWorld(const std::string &variable, std::vector<Lit> choices)
{
    m_replaced = variable;
    m_replacement = std::move(choices);
    m_second.clear();
}

void AnswerSpace::leaveSecondWorld()
{
    m_replaced.clear();
}

Partition AnswerSpace::answerValues(const Question &question)
{
    const Variable &asked = *variable(question.id);
    const std::vector<Lit> &choices = choicesOf(question.id);
    const Lit counted = counts(question);
    Partition values = {{dmn::Value(), m_formula.any({choices[0], -counted})}};
    for (std::size_t i = 1; i < choices.size(); ++i)
        values.push_back({encoding(asked.answers[i]), m_formula.all({choices[i], counted})});
    return values;
}

Partition AnswerSpace::tickValues(const Question &question, std::string_view code)
{
    const std::vector<Lit> &list = choicesOf(question.id);
    const Lit counted = counts(question);
    const bool exclusive = variable(tickName(question, code)) == nullptr;
    const Lit ticked = exclusive ? m_formula.never() : choicesOf(tickName(question, code))[1];
    const Lit unsure = list.size() > Unsure ? list[Unsure] : m_formula.never();
    const Lit given = m_formula.any({list[Answered], unsure});
    return {{dmn::Value(), m_formula.any({list[NotAnswered], -counted})},
            {"yes", m_formula.all({given, ticked, counted})},
            {"no", m_formula.all({list[Answered], -ticked, counted})},
            {"unsure", m_formula.all({unsure, -ticked, counted})}};
}

const std::optional<Partition> &AnswerSpace::values(std::string_view expression)
{
    Cache &cache = m_replaced.empty() ? m_first : m_second;
    if (const auto known = cache.find(expression); known != cache.end())
        return known->second;

    const std::string_view base = baseName(expression);
    std::optional<Partition> found;
    if (base == "mode" || isDerived(base))
        found = freeValues(base);
    else if (const Question *question = findQuestion(m_rulebase.questionnaire, base)) {
        if (question->kind != QuestionKind::MultiChoice)
            found = answerValues(*question);
        else if (base != expression)
            found = tickValues(*question, expression.substr(base.size() + 1));
    } else if (const dmn::Decision *decision = m_rulebase.graph.find(base)) {
        found = decisionValues(*decision);
        if (!found)
            found = anyValue(*decision);
    }
    return cache.emplace(std::string(expression), std::move(found)).first->second;
}

std::optional<Lit> AnswerSpace::where(std::string_view expression, const Accepts &accepts)
{
    const auto &partition = values(expression);
    if (!partition)
        return std::nullopt;
    std::vector<Lit> accepted;
    for (const Case &part : *partition)
        if (accepts(part.value))
            accepted.push_back(part.when);
    return accepted.size() == partition->size() ? m_formula.always() : m_formula.any(accepted);
}

std::optional<Lit> AnswerSpace::whereRow(const dmn::DecisionTable &table, std::size_t row)
{
    std::vector<Lit> cells;
    for (std::size_t i = 0; i < table.inputs.size(); ++i) {
        const dmn::UnaryTests &cell = table.rows[row].cells[i];
        if (cell.any())
            continue;
        const auto holds = where(table.inputs[i].text, [&](const dmn::Value &value) {
            return dmn::holds(cell, value, {});
        });
        if (!holds)
            return std::nullopt;
        cells.push_back(*holds);
    }
    return m_formula.all(cells);
}

} // namespace triage
