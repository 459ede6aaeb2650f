// SPDX-License-Identifier: GPL-3.0-or-later
#include "interview/interview.h"
#include "proof/rule_space.h"

namespace triage {

namespace {

constexpr std::size_t levelCount = static_cast<std::size_t>(Urgency::SelfCare) + 1;

} // namespace

void RuleSpace::addWays(const std::vector<std::string> &tables, std::size_t column, Urgency urgency,
                        std::vector<Lit> &ways)
{
    for (const std::string &name : tables) {
        const dmn::DecisionTable &rules = table(name);
        for (std::size_t row = 0; row < rules.rows.size(); ++row) {
            const dmn::Value output = dmn::evaluate(rules.rows[row].outputs[column], {});
            if (*urgencyFromCode(std::get<std::string>(output.data)) <= urgency)
                ways.push_back(whereRow(name, row));
        }
    }
}

std::vector<Lit> RuleSpace::waysToBe(Urgency urgency)
{
    std::vector<Lit> ways;
    addWays(m_rulebase.roles.redFlags, 1, urgency, ways);
    addWays(m_rulebase.roles.patterns, 0, urgency, ways);
    return ways;
}

Lit RuleSpace::atLeast(Urgency urgency)
{
    if (!m_levels) {
        m_levels.emplace();
        for (std::size_t level = 0; level < levelCount; ++level)
            (*m_levels)[level] = m_formula.any(waysToBe(static_cast<Urgency>(level)));
    }
    return (*m_levels)[static_cast<std::size_t>(urgency)];
}

/// The engine takes "routine" where no rule gives an urgency.
Partition RuleSpace::urgencyValues()
{
    const Lit none = -atLeast(Urgency::SelfCare);
    Partition values;
    Lit before = m_formula.never();
    for (std::size_t level = 0; level < levelCount; ++level) {
        const auto urgency = static_cast<Urgency>(level);
        const Lit exactly = m_formula.all({atLeast(urgency), -before});
        values.push_back({std::string(urgencyCode(urgency)),
                          urgency == Urgency::Routine ? m_formula.any({exactly, none}) : exactly});
        before = atLeast(urgency);
    }
    return values;
}

Lit RuleSpace::isOpen(const Question &question)
{
    std::vector<Lit> parts;
    if (m_space.variable(question.id) == nullptr)
        return m_formula.never();
    parts.push_back(choicesOf(question.id)[NotAnswered]);
    if (question.onlyFor)
        parts.push_back(where("mode", [&](const dmn::Value &mode) {
            return mode == dmn::Value(std::string(modeCode(*question.onlyFor)));
        }));
    std::vector<Lit> conditions;
    for (const EnableWhen &condition : question.enableWhen)
        conditions.push_back(conditionHolds(condition));
    if (!conditions.empty())
        parts.push_back(question.enableAll ? m_formula.all(conditions) : m_formula.any(conditions));
    return m_formula.all(parts);
}

/// None, or some number of safety questions without an answer.
Partition RuleSpace::gapValues()
{
    std::vector<Lit> open;
    for (const Question *question : allQuestions(m_rulebase.questionnaire))
        if (question->safety)
            open.push_back(isOpen(*question));
    const Lit some = m_formula.any(open);
    std::vector<dmn::Value> numbers;
    for (const double point : cutPoints(m_space.constants("safety_gaps"), {1, 1000, 1}))
        numbers.emplace_back(point);
    Partition values = {{0, -some}};
    for (const Case &number :
         m_space.free(m_anew.empty() ? "safety_gaps" : "safety_gaps/" + m_anew, numbers))
        values.push_back({number.value, m_formula.all({number.when, some})});
    return values;
}

Lit RuleSpace::conditionHolds(const EnableWhen &condition)
{
    const Question &asked = *findQuestion(m_rulebase.questionnaire, condition.question);
    const auto *code = std::get_if<std::string>(&condition.answer);
    const bool several = asked.kind == QuestionKind::MultiChoice;
    const std::string expression =
        several ? tickName(asked, code == nullptr ? asked.options.front().code : *code) : asked.id;
    return where(expression, [&](const dmn::Value &value) {
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
}

/// When an answer to this question counts: a safety answer always does.
Lit RuleSpace::counts(const Question &question)
{
    if (question.safety || question.enableWhen.empty())
        return m_formula.always();
    std::vector<Lit> conditions;
    for (const EnableWhen &condition : question.enableWhen)
        conditions.push_back(conditionHolds(condition));
    return question.enableAll ? m_formula.all(conditions) : m_formula.any(conditions);
}

} // namespace triage
