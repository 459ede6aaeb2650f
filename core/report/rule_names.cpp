// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/rule_names.h"

#include "language/fill_places.h"
#include "language/first_letter.h"
#include "report/wording.h"

#include <algorithm>
#include <fmt/format.h>

namespace triage {

namespace {

std::string spaced(std::string_view code)
{
    std::string words(code);
    std::replace(words.begin(), words.end(), '_', ' ');
    return words;
}

/// Empty where no plan has a stage of this code.
std::string firstStage(const Catalogue &catalogue, const std::string &code)
{
    for (const auto &[name, plan] : catalogue.plans)
        for (const PlanStage &stage : plan.stages)
            if (stage.code == code)
                return stage.title;
    return {};
}

// "" where the column holds no codes of the catalogue, or none of this name.
std::string catalogueWords(const Catalogue &catalogue, std::string_view column,
                           const std::string &code)
{
    const auto titleIn = [&](const auto &texts) {
        const auto *text = findText(texts, code);
        return text ? text->title : std::string();
    };
    if (column == "condition" || column == "classification" || column == "runner_up")
        return conditionTitle(catalogue, code, {}, Mode::Therapist);
    if (column == "treatment")
        return titleIn(catalogue.treatments);
    if (column == "plan")
        return titleIn(catalogue.plans);
    if (column == "provider")
        return titleIn(catalogue.providers);
    if (column == "load")
        return titleIn(catalogue.load);
    if (column == "factor")
        return titleIn(catalogue.factors);
    if (column == "self_test")
        return titleIn(catalogue.selfTests);
    if (column == "stage")
        return firstStage(catalogue, code);
    if (column == "urgency") {
        const UrgencyText *text = findText(catalogue.urgencies, code);
        return text ? text->chip : std::string();
    }
    if (column == "flag") {
        const FlagText *text = findText(catalogue.flags, code);
        return text ? text->therapistText : std::string();
    }
    return {};
}

/// What the engine works out itself, and who is asked.
constexpr std::pair<std::string_view, std::string_view> givenInputs[] = {
    {"mode", "Who answers"},
    {"classification", "What fits best"},
    {"runner_up", "What fits second best"},
    {"support", "Sum of weights of what fits best"},
    {"margin", "Its lead over the second"},
    {"urgency", "How soon to be seen"},
    {"safety_gaps", "Safety questions left open"}};

} // namespace

RuleNames::RuleNames(const Rulebase &rulebase, const Catalogue &catalogue, const RuleBookWords &say)
    : m_rulebase(&rulebase), m_catalogue(&catalogue), m_say(&say)
{
}

std::string RuleNames::title(std::string_view name) const
{
    return m_say->say(capitalised(spaced(name)));
}

std::string RuleNames::heading(const dmn::Decision &decision) const
{
    const std::string &text = decision.description;
    if (text.empty())
        return title(decision.name);
    constexpr std::string_view comma = ", ";
    const auto colon = text.rfind(": ");
    std::string names;
    for (std::size_t at = colon; at != std::string::npos;) {
        const std::size_t begin = at + comma.size();
        at = text.find(comma, begin);
        const std::string name = called(text.substr(begin, at - begin));
        if (name.empty())
            return m_say->say(text);
        names += (names.empty() ? "" : ", ") + name;
    }
    return names.empty() ? m_say->say(text)
                         : fillPlaces(m_say->pair, {m_say->say(text.substr(0, colon)), names});
}

std::string RuleNames::called(std::string words) const
{
    std::replace(words.begin(), words.end(), ' ', '_');
    const bool keepsCapitals = m_catalogue->language.head().keepsCapitals;
    for (const std::string &id : {words, "exam_" + words})
        if (const Question *question = findQuestion(m_rulebase->questionnaire, id))
            return inSentence(question->label, keepsCapitals);
    for (const Question *question : allQuestions(m_rulebase->questionnaire))
        if (const Option *option = findOption(*question, words))
            return inSentence(option->text, keepsCapitals);
    return m_rulebase->graph.find(words) ? inSentence(title(words), keepsCapitals) : std::string();
}

std::string RuleNames::input(std::string_view expression) const
{
    for (const auto &[name, words] : givenInputs)
        if (name == expression)
            return m_say->say(words);
    const auto dot = expression.find('.');
    const Question *question = findQuestion(m_rulebase->questionnaire, expression.substr(0, dot));
    if (!question)
        return title(expression);
    if (dot == std::string_view::npos)
        return question->label;
    const Option *option = findOption(*question, expression.substr(dot + 1));
    return fillPlaces(
        m_say->part,
        {question->label, option ? option->text : m_say->say(spaced(expression.substr(dot + 1)))});
}

std::string RuleNames::code(std::string_view expression, std::string_view code) const
{
    if (const Question *question = findQuestion(m_rulebase->questionnaire, expression))
        if (const Option *option = findOption(*question, code))
            return fillPlaces(m_say->quoted, {option->text});
    const std::string words = catalogueWords(*m_catalogue, expression, std::string(code));
    return words.empty() ? m_say->say(spaced(code)) : words;
}

std::string RuleNames::outcome(std::string_view column, const dmn::Value &value) const
{
    if (const auto *number = std::get_if<double>(&value.data))
        return column == "weight" ? fmt::format("{:+g}", *number) : fmt::format("{:g}", *number);
    if (const auto *truth = std::get_if<bool>(&value.data))
        return *truth ? m_say->yes : m_say->no;
    if (const auto *text = std::get_if<std::string>(&value.data)) {
        const std::string words = catalogueWords(*m_catalogue, column, *text);
        return words.empty() ? m_say->say(spaced(*text)) : words;
    }
    if (const auto *list = std::get_if<dmn::List>(&value.data)) {
        std::string words;
        for (const dmn::Value &entry : *list)
            words += (words.empty() ? "" : ", ") + outcome(column, entry);
        return words;
    }
    return m_say->nothing;
}

} // namespace triage
