// SPDX-License-Identifier: GPL-3.0-or-later
#include "interview/placed_answers.h"

#include "interview/number_condition.h"

#include <algorithm>
#include <limits>

namespace triage {

namespace {

using Kind = PlacedAnswer::Kind;

constexpr std::uint16_t yesPlace = 0;
constexpr std::uint16_t noPlace = 1;

PlacedAnswer coded(std::uint16_t code)
{
    return {.kind = Kind::Code, .code = code};
}

/// Whether an answer is this one, or ticks it.
bool equals(const PlacedAnswer &answer, const PlacedAnswer &wanted)
{
    if (answer.kind == Kind::Ticks && wanted.kind == Kind::Code)
        return (answer.ticks >> wanted.code & 1) != 0;
    return answer == wanted;
}

} // namespace

AnswerValue answerAt(const Question &question, const PlacedAnswer &answer)
{
    switch (answer.kind) {
    case Kind::Code: {
        const std::string &code = question.options[answer.code].code;
        const bool yesNo =
            question.kind == QuestionKind::YesNo || question.kind == QuestionKind::YesNoUnsure;
        if (yesNo && code != unsureCode)
            return answer.code == yesPlace;
        return code;
    }
    case Kind::Number:
        return answer.number;
    case Kind::Ticks: {
        std::vector<std::string> codes;
        for (std::size_t i = 0; i < question.options.size(); ++i)
            if ((answer.ticks >> i & 1) != 0)
                codes.push_back(question.options[i].code);
        return codes;
    }
    case Kind::None:
    case Kind::Date:
        break;
    }
    return std::monostate();
}

AnswerPlaces::AnswerPlaces(const Questionnaire &questionnaire)
{
    for (const Question *question : allQuestions(questionnaire)) {
        constexpr double largest = std::numeric_limits<double>::max();
        Asked asked;
        asked.id = question->id;
        asked.kind = question->kind;
        asked.lowest = question->minimum.value_or(-largest);
        asked.highest = question->maximum.value_or(largest);
        asked.safety = question->safety;
        asked.onlyFor = question->onlyFor;
        asked.all = question->enableAll;
        for (const Option &option : question->options)
            asked.codes.emplace(option.code, static_cast<std::uint16_t>(asked.codes.size()));
        m_places.emplace(question->id, m_questions.size());
        // Conditions name earlier questions only, so that their places are known by now.
        for (const EnableWhen &condition : question->enableWhen)
            asked.conditions.push_back(placeCondition(condition));
        m_questions.push_back(std::move(asked));
    }
}

std::optional<std::size_t> AnswerPlaces::find(std::string_view id) const
{
    const auto found = m_places.find(id);
    return found == m_places.end() ? std::nullopt : std::optional(found->second);
}

std::optional<std::uint16_t> AnswerPlaces::findCode(std::size_t question,
                                                    std::string_view code) const
{
    const auto &codes = m_questions[question].codes;
    const auto found = codes.find(code);
    return found == codes.end() ? std::nullopt : std::optional(found->second);
}

PlacedAnswer AnswerPlaces::placeOne(const Asked &asked, const AnswerValue &value) const
{
    if (const auto *yes = std::get_if<bool>(&value))
        return coded(*yes ? yesPlace : noPlace);
    if (const auto *number = std::get_if<double>(&value))
        return {.kind = Kind::Number, .number = *number};
    if (const auto *ticked = std::get_if<std::vector<std::string>>(&value)) {
        PlacedAnswer answer{.kind = Kind::Ticks};
        for (const std::string &code : *ticked)
            if (const auto place = asked.codes.find(code); place != asked.codes.end())
                answer.ticks |= std::uint64_t{1} << place->second;
        return answer.ticks == 0 ? PlacedAnswer() : answer;
    }
    const auto *text = std::get_if<std::string>(&value);
    if (text == nullptr)
        return {};
    if (asked.kind == QuestionKind::Date)
        return {.kind = Kind::Date};
    const auto place = asked.codes.find(*text);
    return place == asked.codes.end() ? PlacedAnswer() : coded(place->second);
}

PlacedAnswers AnswerPlaces::place(const Answers &answers) const
{
    PlacedAnswers placed{answers.mode, std::vector<PlacedAnswer>(m_questions.size())};
    for (const auto &[id, value] : answers.values)
        if (const auto question = find(id))
            placed.byQuestion[*question] = placeOne(m_questions[*question], value);
    return placed;
}

AnswerPlaces::Condition AnswerPlaces::placeCondition(const EnableWhen &condition) const
{
    Condition placed{m_places.at(condition.question), condition.op, {}};
    placed.wanted = placeOne(m_questions[placed.question], condition.answer);
    return placed;
}

bool AnswerPlaces::holds(const Condition &condition, const PlacedAnswers &answers)
{
    const PlacedAnswer &answer = answers.byQuestion[condition.question];
    const bool answered = answer.kind != Kind::None;
    switch (condition.op) {
    case EnableWhen::Operator::Exists:
        return answered == (condition.wanted.code == yesPlace);
    case EnableWhen::Operator::Equal:
        return answered && equals(answer, condition.wanted);
    case EnableWhen::Operator::NotEqual:
        return !answered || !equals(answer, condition.wanted);
    default:
        return answer.kind == Kind::Number && condition.wanted.kind == Kind::Number &&
               triage::holds(answer.number, condition.op, condition.wanted.number);
    }
}

bool AnswerPlaces::conditionsHold(const Asked &asked, const PlacedAnswers &answers)
{
    const auto fulfilled = [&](const Condition &condition) { return holds(condition, answers); };
    const auto &conditions = asked.conditions;
    if (conditions.empty() || asked.all)
        return std::all_of(conditions.begin(), conditions.end(), fulfilled);
    return std::any_of(conditions.begin(), conditions.end(), fulfilled);
}

bool AnswerPlaces::applies(std::size_t question, const PlacedAnswers &answers) const
{
    const Asked &asked = m_questions[question];
    if (asked.onlyFor && *asked.onlyFor != answers.mode)
        return false;
    return conditionsHold(asked, answers) ||
           (asked.safety && answers.byQuestion[question].kind != Kind::None);
}

void AnswerPlaces::dropInapplicable(PlacedAnswers &answers) const
{
    for (std::size_t i = 0; i < m_questions.size(); ++i)
        if (answers.byQuestion[i].kind != Kind::None && !m_questions[i].safety &&
            !conditionsHold(m_questions[i], answers))
            answers.byQuestion[i] = {};
}

std::size_t AnswerPlaces::countUnansweredSafety(const PlacedAnswers &answers) const
{
    std::size_t count = 0;
    for (std::size_t i = 0; i < m_questions.size(); ++i)
        if (m_questions[i].safety && answers.byQuestion[i].kind == Kind::None &&
            applies(i, answers))
            ++count;
    return count;
}

} // namespace triage
