// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof/rule_space.h"

#include "triage/rule_inputs.h"

#include <algorithm>

namespace triage {

namespace {

bool isDerived(std::string_view name)
{
    return std::find(std::begin(derivedInputs), std::end(derivedInputs), name) !=
           std::end(derivedInputs);
}

/// A value as a column reads it: one that the column does not list is null.
const dmn::Value &asRead(const dmn::InputClause &column, const dmn::Value &value)
{
    static const dmn::Value null;
    const auto &listed = column.allowedValues;
    const bool allowed = listed.empty()
                             ? dmn::holds(column.allowed, value, {})
                             : std::find(listed.begin(), listed.end(), value) != listed.end();
    return allowed ? value : null;
}

} // namespace

RuleSpace::RuleSpace(const Rulebase &rulebase, AnswerSpace &space, Formula &formula)
    : m_rulebase(rulebase), m_space(space), m_formula(formula)
{
}

RuleSpace::RuleSpace(RuleSpace &base, const std::string &variable, std::vector<Lit> choices)
    : m_rulebase(base.m_rulebase), m_space(base.m_space), m_formula(base.m_formula), m_base(&base),
      m_anew(variable), m_choices(std::move(choices))
{
    m_affected = {std::string(baseName(variable)), "urgency", "safety_gaps"};
    spread();
}

RuleSpace::RuleSpace(RuleSpace &base, const std::string &decision, const dmn::DecisionTable &table)
    : m_rulebase(base.m_rulebase), m_space(base.m_space), m_formula(base.m_formula), m_base(&base),
      m_replaced(decision), m_table(&table)
{
    m_affected = {decision, "urgency"};
    spread();
}

/// Adds what depends on the affected names.
void RuleSpace::spread()
{
    const auto affected = [&](const std::string &name) { return m_affected.contains(name); };
    // Why: conditions name earlier questions only, and decisions stand after what they need.
    for (const Question *question : allQuestions(m_rulebase.questionnaire))
        if (std::any_of(question->enableWhen.begin(), question->enableWhen.end(),
                        [&](const EnableWhen &condition) { return affected(condition.question); }))
            m_affected.insert(question->id);
    const auto addDecisions = [&] {
        for (const dmn::Decision &decision : m_rulebase.graph.decisions())
            if (std::any_of(decision.requires_.begin(), decision.requires_.end(), affected))
                m_affected.insert(decision.name);
    };
    addDecisions();
    if (!rankingIsAffected())
        return;
    m_affected.insert({"classification", "runner_up"});
    addDecisions();
}

bool RuleSpace::isAffected(std::string_view name) const
{
    return m_base == nullptr || m_affected.contains(name);
}

bool RuleSpace::knows(std::string_view expression) const
{
    const std::string_view base = baseName(expression);
    if (const Question *question = findQuestion(m_rulebase.questionnaire, base))
        return (base == expression) == (question->kind != QuestionKind::MultiChoice) &&
               (base == expression ||
                findOption(*question, expression.substr(base.size() + 1)) != nullptr);
    return base == "mode" || isDerived(base) || m_rulebase.graph.find(base) != nullptr;
}

const dmn::DecisionTable &RuleSpace::table(const std::string &decision) const
{
    if (decision == m_replaced)
        return *m_table;
    return m_base != nullptr ? m_base->table(decision) : *m_rulebase.graph.find(decision)->table();
}

const std::vector<Lit> &RuleSpace::choicesOf(std::string_view name) const
{
    return name == m_anew ? m_choices : m_space.variable(name)->choices;
}

Partition RuleSpace::freeChoice(std::string_view name) const
{
    const Variable &variable = *m_space.variable(name);
    Partition values;
    for (std::size_t i = 0; i < variable.answers.size(); ++i)
        values.push_back({encoding(variable.answers[i]), choicesOf(name)[i]});
    return values;
}

const Partition &RuleSpace::values(std::string_view expression)
{
    if (!isAffected(baseName(expression)))
        return m_base->values(expression);
    if (const auto known = m_values.find(expression); known != m_values.end())
        return known->second;
    return m_values.emplace(std::string(expression), build(expression)).first->second;
}

Partition RuleSpace::build(std::string_view expression)
{
    const std::string_view base = baseName(expression);
    if (base == "urgency")
        return urgencyValues();
    if (base == "safety_gaps")
        return gapValues();
    if (base == "classification" || base == "runner_up")
        return rankedValues(base);
    if (base == "mode" || isDerived(base))
        return freeChoice(base);
    if (!knows(expression)) // a computation written in place of a name
        return anyValue(expression, nullptr);
    if (const Question *question = findQuestion(m_rulebase.questionnaire, base)) {
        if (m_space.variable(base) == nullptr)
            return {{dmn::Value(), m_formula.always()}};
        return base == expression ? answerValues(*question)
                                  : tickValues(*question, expression.substr(base.size() + 1));
    }
    if (base == expression)
        return decisionValues(*m_rulebase.graph.find(base));
    Partition parts;
    for (const Case &whole : values(base)) {
        const auto *several = std::get_if<dmn::Context>(&whole.value.data);
        const auto part = several == nullptr ? dmn::Context::const_iterator()
                                             : several->find(expression.substr(base.size() + 1));
        const bool found = several != nullptr && part != several->end();
        parts.push_back({found ? part->second : dmn::Value(), whole.when});
    }
    return parts;
}

Partition RuleSpace::answerValues(const Question &question)
{
    const Variable &asked = *m_space.variable(question.id);
    const std::vector<Lit> &choices = choicesOf(question.id);
    const Lit counted = counts(question);
    Partition values = {{dmn::Value(), m_formula.any({choices[NotAnswered], -counted})}};
    for (std::size_t i = 1; i < choices.size(); ++i)
        values.push_back({encoding(asked.answers[i]), m_formula.all({choices[i], counted})});
    return values;
}

Partition RuleSpace::tickValues(const Question &question, std::string_view code)
{
    const std::vector<Lit> &list = choicesOf(question.id);
    const Lit counted = counts(question);
    const Lit unsure = list.size() > Unsure ? list[Unsure] : m_formula.never();
    const Option &option = *findOption(question, code);
    const Lit ticked = code == unsureCode ? unsure
                       : option.exclusive ? nothingTicked(question)
                                          : tick(question, code);
    const Lit given = m_formula.any({list[Answered], unsure});
    return {{dmn::Value(), m_formula.any({list[NotAnswered], -counted})},
            {"yes", m_formula.all({given, ticked, counted})},
            {"no", m_formula.all({list[Answered], -ticked, counted})},
            {"unsure", m_formula.all({unsure, -ticked, counted})}};
}

Lit RuleSpace::tick(const Question &question, std::string_view code)
{
    const std::string name = tickName(question, code);
    return m_space.variable(name) == nullptr ? m_formula.never() : choicesOf(name).back();
}

Lit RuleSpace::nothingTicked(const Question &question)
{
    std::vector<Lit> parts = {choicesOf(question.id)[Answered]};
    for (const Option &option : question.options)
        if (!option.exclusive)
            parts.push_back(-tick(question, option.code));
    return m_formula.all(parts);
}

Lit RuleSpace::where(std::string_view expression, const Accepts &accepts)
{
    const Partition &partition = values(expression);
    std::vector<Lit> accepted;
    for (const Case &part : partition)
        if (accepts(part.value))
            accepted.push_back(part.when);
    return accepted.size() == partition.size() ? m_formula.always() : m_formula.any(accepted);
}

Lit RuleSpace::buildRow(const dmn::DecisionTable &table, std::size_t row)
{
    std::vector<Lit> cells;
    for (std::size_t i = 0; i < table.inputs.size(); ++i) {
        const dmn::UnaryTests &cell = table.rows[row].cells[i];
        if (!cell.any())
            cells.push_back(where(table.inputs[i].text, [&](const dmn::Value &value) {
                return dmn::holds(cell, asRead(table.inputs[i], value), {});
            }));
    }
    return m_formula.all(cells);
}

Lit RuleSpace::whereRow(const std::string &decision, std::size_t row)
{
    if (!isAffected(decision))
        return m_base->whereRow(decision, row);
    std::vector<Lit> &known = m_rows[decision];
    const dmn::DecisionTable &rows = table(decision);
    if (known.empty())
        known.resize(rows.rows.size(), 0);
    if (known[row] == 0)
        known[row] = buildRow(rows, row);
    return known[row];
}

} // namespace triage
