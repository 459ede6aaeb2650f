// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof/prover.h"

#include <algorithm>
#include <fmt/format.h>

namespace triage {

namespace {

/// The choice of a variable that a code of an order stands for.
bool stands(const std::string &code, const AnswerValue &answer)
{
    if (const auto *yes = std::get_if<bool>(&answer))
        return code == (*yes ? "yes" : "no");
    if (const auto *list = std::get_if<std::vector<std::string>>(&answer))
        return code == (list->empty() ? "no" : "unsure");
    return answer == AnswerValue(code);
}

/// The choices of a variable from calm to alarm; "not answered" is outside every order.
std::vector<std::size_t> ranksOf(const Variable &variable, const AlarmOrder &order)
{
    std::vector<std::size_t> ranks;
    if (order.codes.empty()) {
        for (std::size_t i = 1; i < variable.answers.size(); ++i)
            ranks.push_back(i);
        if (!order.higherIsAlarm)
            std::reverse(ranks.begin(), ranks.end());
        return ranks;
    }
    for (const std::string &code : order.codes)
        for (std::size_t i = 0; i < variable.answers.size(); ++i)
            if (stands(code, variable.answers[i]))
                ranks.push_back(i);
    return ranks;
}

} // namespace

Verdict Prover::prove(const AlarmOrder &order)
{
    Verdict verdict{
        "towards_alarm/" + order.expression,
        fmt::format("No answer to {}, changed towards alarm, lowers the urgency", order.expression),
        {},
        {},
        {}};
    const Variable *variable = m_space.variable(order.expression);
    if (variable == nullptr) {
        verdict.broken = "there is no such question";
        return verdict;
    }
    const std::vector<std::size_t> ranks = ranksOf(*variable, order);
    if (ranks.size() < std::max<std::size_t>(order.codes.size(), 2)) {
        verdict.broken = "the question does not have these answers";
        return verdict;
    }
    std::vector<Lit> choices;
    for (std::size_t i = 0; i < variable->choices.size(); ++i)
        choices.push_back(m_formula.fresh());
    m_formula.requireOne(choices);
    std::vector<Lit> steps;
    for (std::size_t calm = 0; calm < ranks.size(); ++calm)
        for (std::size_t alarm = calm + 1; alarm < ranks.size(); ++alarm)
            steps.push_back(m_formula.all({variable->choices[ranks[calm]], choices[ranks[alarm]]}));

    RuleSpace changed(m_rules, order.expression, choices);
    for (std::size_t level = 0; level <= static_cast<std::size_t>(Urgency::SelfCare); ++level) {
        const auto urgency = static_cast<Urgency>(level);
        // Why a list: one statement of all rows for each order would swell the formula.
        std::vector<Lit> breaks = {m_formula.any(steps), m_rules.atLeast(urgency)};
        for (const Lit way : changed.waysToBe(urgency))
            breaks.push_back(-way);
        if (!m_formula.possible(breaks) || !m_formula.possible(m_space.withoutNeedless(breaks)))
            continue;
        verdict.broken = fmt::format("the change leads below {}", urgencyCode(urgency));
        verdict.witness = m_space.example();
        verdict.changed = m_space.example(order.expression, choices);
        break;
    }
    return verdict;
}

Verdict Prover::unsureIsOrdered(const std::vector<AlarmOrder> &orders) const
{
    Verdict verdict{"unsure_ordered",
                    "Every question that takes \"unsure\" has an order with unsure above a calm "
                    "answer",
                    {},
                    {},
                    {}};
    for (const Question *question : allQuestions(m_rulebase.questionnaire)) {
        const bool ordered =
            std::any_of(orders.begin(), orders.end(), [&](const AlarmOrder &order) {
                return order.expression == question->id &&
                       std::find(order.codes.begin(), order.codes.end(), unsureCode) >
                           order.codes.begin() &&
                       std::find(order.codes.begin(), order.codes.end(), unsureCode) !=
                           order.codes.end();
            });
        if (question->acceptsUnsure && !ordered)
            verdict.broken += (verdict.broken.empty() ? "not so: " : ", ") + question->id;
    }
    return verdict;
}

} // namespace triage
