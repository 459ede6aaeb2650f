// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof/answer_space.h"

#include "triage/assessment.h"

#include <algorithm>

namespace triage {

namespace {

/// The questions that both ask alike, with the options and numbers that both take.
std::vector<Question> sharedQuestions(const Questionnaire &first, const Questionnaire &second)
{
    std::vector<Question> shared;
    for (const Question *question : allQuestions(first)) {
        const Question *other = findQuestion(second, question->id);
        if (other == nullptr || other->kind != question->kind)
            continue;
        Question both = *question;
        std::erase_if(both.options, [&](const Option &option) {
            const Option *same = findOption(*other, option.code);
            return same == nullptr || same->exclusive != option.exclusive;
        });
        if (other->minimum)
            both.minimum = std::max(question->minimum.value_or(*other->minimum), *other->minimum);
        if (other->maximum)
            both.maximum = std::min(question->maximum.value_or(*other->maximum), *other->maximum);
        shared.push_back(std::move(both));
    }
    return shared;
}

std::vector<Question> questionsIn(const Questionnaire &questionnaire)
{
    std::vector<Question> questions;
    for (const Question *question : allQuestions(questionnaire))
        questions.push_back(*question);
    return questions;
}

} // namespace

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

std::string tickName(const Question &question, std::string_view code)
{
    return question.id + "." + std::string(code);
}

AnswerSpace::AnswerSpace(const Rulebase &rulebase, Constants compared, Formula &formula)
    : m_formula(formula), m_constants(std::move(compared)),
      m_questions(questionsIn(rulebase.questionnaire))
{
    addConstants(m_constants, rulebase);
    addDerived(rulebase);
}

AnswerSpace::AnswerSpace(const Rulebase &first, const Rulebase &second, Formula &formula)
    : m_formula(formula), m_questions(sharedQuestions(first.questionnaire, second.questionnaire))
{
    addConstants(m_constants, first);
    addConstants(m_constants, second);
    addDerived(first);
}

/// Which condition the weights come to is free here: what is proven holds whatever it is.
void AnswerSpace::addDerived(const Rulebase &rulebase)
{
    addVariable("mode", {std::string("runner"), std::string("therapist")});
    for (const Question &question : m_questions)
        addQuestion(question);
    std::vector<AnswerValue> conditions(rulebase.conditions.begin(), rulebase.conditions.end());
    addVariable("classification", conditions);
    conditions.insert(conditions.begin(), std::monostate());
    addVariable("runner_up", std::move(conditions));
    for (const char *number : {"support", "margin"}) {
        const std::vector<double> points = cutPoints(constants(number), {0, 1000, 0.001});
        addVariable(number, {points.begin(), points.end()});
    }
}

void AnswerSpace::addVariable(std::string name, std::vector<AnswerValue> answers)
{
    std::vector<Lit> choices;
    for (std::size_t i = 0; i < answers.size(); ++i)
        choices.push_back(m_formula.fresh());
    m_formula.requireOne(choices);
    m_formula.prefer(choices.front());
    m_index.emplace(name, m_variables.size());
    m_variables.push_back({std::move(name), std::move(answers), std::move(choices)});
}

void AnswerSpace::addQuestion(const Question &question)
{
    std::vector<AnswerValue> answers = {std::monostate()};
    switch (question.kind) {
    case QuestionKind::YesNo:
    case QuestionKind::YesNoUnsure:
        answers = {std::monostate(), false, true};
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
             cutPoints(constants(question.id),
                       {question.minimum.value_or(0), question.maximum.value_or(1e6),
                        question.kind == QuestionKind::Integer ? 1 : 0.001}))
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

const std::set<double> &AnswerSpace::constants(std::string_view input) const
{
    static const std::set<double> none;
    const auto found = m_constants.find(input);
    return found == m_constants.end() ? none : found->second;
}

Partition AnswerSpace::free(const std::string &name, const std::vector<dmn::Value> &values)
{
    std::vector<Partition> &known = m_free[name];
    for (const Partition &partition : known)
        if (std::equal(
                partition.begin(), partition.end(), values.begin(), values.end(),
                [](const Case &part, const dmn::Value &value) { return part.value == value; }))
            return partition;
    Partition partition;
    std::vector<Lit> choices;
    for (const dmn::Value &value : values)
        choices.push_back(partition.emplace_back(Case{value, m_formula.fresh()}).when);
    m_formula.requireOne(choices);
    return known.emplace_back(std::move(partition));
}

} // namespace triage
