// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof/answer_space.h"

namespace triage {

std::vector<Lit> AnswerSpace::withoutNeedless(std::vector<Lit> together)
{
    for (const Question *question : allQuestions(m_rulebase.questionnaire)) {
        if (question->id == m_replaced)
            continue;
        together.push_back(variable(question->id)->choices[0]);
        if (!m_formula.possible(together))
            together.pop_back();
    }
    for (const Variable &tick : m_variables) {
        const bool isTick = tick.choices.size() == 2 && tick.name.find('.') != std::string::npos;
        if (!isTick || tick.name == m_replaced)
            continue;
        together.push_back(tick.choices[0]);
        if (!m_formula.possible(together))
            together.pop_back();
    }
    return together;
}

Answers AnswerSpace::example() const
{
    const auto chosen = [&](std::string_view name) {
        const std::vector<Lit> &choices = choicesOf(name);
        std::size_t index = 0;
        while (index + 1 < choices.size() && !m_formula.holds(choices[index]))
            ++index;
        return variable(name)->answers[index];
    };
    Answers answers;
    answers.mode = *modeFromCode(std::get<std::string>(chosen("mode")));
    for (const Question *question : allQuestions(m_rulebase.questionnaire)) {
        AnswerValue answer = chosen(question->id);
        if (auto *ticked = std::get_if<std::vector<std::string>>(&answer)) {
            for (const Option &option : question->options)
                if (!option.exclusive &&
                    chosen(question->id + "." + option.code) == AnswerValue(true))
                    ticked->push_back(option.code);
            if (ticked->empty() && findOption(*question, "none") != nullptr)
                ticked->emplace_back("none");
        }
        if (!std::holds_alternative<std::monostate>(answer))
            answers.values.emplace(question->id, std::move(answer));
    }
    return answers;
}

} // namespace triage
