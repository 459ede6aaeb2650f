// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof/answer_space.h"

namespace triage {

std::vector<Lit> AnswerSpace::withoutNeedless(std::vector<Lit> together) const
{
    std::vector<Lit> leftOut;
    for (const Question &question : m_questions)
        leftOut.push_back(variable(question.id)->choices[NotAnswered]);
    for (const Question &question : m_questions)
        for (const Option &option : question.options)
            if (const Variable *tick = variable(tickName(question, option.code)))
                leftOut.push_back(tick->choices.front());

    std::vector<bool> isOut(leftOut.size());
    const auto found = [&] {
        if (!m_formula.possible(together))
            return false;
        for (std::size_t i = 0; i < leftOut.size(); ++i)
            isOut[i] = m_formula.holds(leftOut[i]);
        return true;
    };
    if (!found())
        return together;
    for (std::size_t i = 0; i < leftOut.size(); ++i) {
        together.push_back(leftOut[i]);
        if (!isOut[i] && !found())
            together.pop_back();
    }
    return together;
}

Answers AnswerSpace::example(std::string_view anew, const std::vector<Lit> &choices) const
{
    const auto chosen = [&](std::string_view name) {
        const std::vector<Lit> &among = name == anew ? choices : variable(name)->choices;
        std::size_t index = 0;
        while (index + 1 < among.size() && !m_formula.holds(among[index]))
            ++index;
        return variable(name)->answers[index];
    };
    Answers answers;
    answers.mode = *modeFromCode(std::get<std::string>(chosen("mode")));
    for (const Question &question : m_questions) {
        AnswerValue answer = chosen(question.id);
        if (auto *ticked = std::get_if<std::vector<std::string>>(&answer)) {
            for (const Option &option : question.options)
                if (!option.exclusive &&
                    chosen(tickName(question, option.code)) == AnswerValue(true))
                    ticked->push_back(option.code);
            if (ticked->empty() && findOption(question, "none") != nullptr)
                ticked->emplace_back("none");
        }
        if (!std::holds_alternative<std::monostate>(answer))
            answers.values.emplace(question.id, std::move(answer));
    }
    return answers;
}

} // namespace triage
