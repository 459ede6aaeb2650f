// SPDX-License-Identifier: GPL-3.0-or-later
#include "interview/quick_reader.h"

#include "interview/calendar.h"

#include <cmath>
#include <simdjson.h>

namespace triage {

namespace {

using Kind = PlacedAnswer::Kind;
using Json = simdjson::dom::element;

/// Reads one value as an answer to one question.
class AnswerReader {
public:
    AnswerReader(const AnswerPlaces &places, std::size_t question)
        : m_places(places), m_question(question)
    {
    }

    bool read(const Json &value, PlacedAnswer &answer) const
    {
        switch (m_places.kind(m_question)) {
        case QuestionKind::YesNo:
        case QuestionKind::YesNoUnsure:
            return readYesNo(value, answer);
        case QuestionKind::Choice:
            return readCode(value, answer);
        case QuestionKind::MultiChoice:
            return readTicks(value, answer);
        case QuestionKind::Integer:
        case QuestionKind::Decimal:
            return readNumber(value, answer);
        case QuestionKind::Date:
            return readDate(value, answer);
        }
        return false;
    }

private:
    bool readYesNo(const Json &value, PlacedAnswer &answer) const
    {
        bool yes = false;
        if (value.get_bool().get(yes) != simdjson::SUCCESS)
            return readCode(value, answer) && answer.code > 1;
        answer = {.kind = Kind::Code, .code = static_cast<std::uint16_t>(yes ? 0 : 1)};
        return true;
    }

    bool readCode(const Json &value, PlacedAnswer &answer) const
    {
        std::string_view text;
        if (value.get_string().get(text) != simdjson::SUCCESS)
            return false;
        const auto code = m_places.findCode(m_question, text);
        if (code)
            answer = {.kind = Kind::Code, .code = *code};
        return code.has_value();
    }

    bool readTicks(const Json &value, PlacedAnswer &answer) const
    {
        simdjson::dom::array list;
        if (value.get_array().get(list) != simdjson::SUCCESS)
            return false;
        for (const Json &item : list) {
            PlacedAnswer one;
            if (!readCode(item, one))
                return false;
            const std::uint64_t bit = std::uint64_t{1} << one.code;
            if ((answer.ticks & bit) != 0)
                return false;
            answer.ticks |= bit;
        }
        if (answer.ticks != 0)
            answer.kind = Kind::Ticks;
        return true;
    }

    bool readNumber(const Json &value, PlacedAnswer &answer) const
    {
        double number = 0;
        if (value.get_double().get(number) != simdjson::SUCCESS)
            return false;
        const auto [lowest, highest] = m_places.range(m_question);
        const bool whole = m_places.kind(m_question) == QuestionKind::Integer;
        if (number < lowest || number > highest || (whole && number != std::floor(number)))
            return false;
        answer = {.kind = Kind::Number, .number = number};
        return true;
    }

    static bool readDate(const Json &value, PlacedAnswer &answer)
    {
        std::string_view text;
        if (value.get_string().get(text) != simdjson::SUCCESS || !dateFromText(text))
            return false;
        answer = {.kind = Kind::Date};
        return true;
    }

    const AnswerPlaces &m_places;
    std::size_t m_question;
};

bool readMode(const Json &value, PlacedAnswers &answers)
{
    std::string_view text;
    if (value.get_string().get(text) != simdjson::SUCCESS)
        return false;
    const auto mode = modeFromCode(text);
    answers.mode = mode.value_or(Mode::Runner);
    return mode.has_value();
}

bool readAll(const AnswerPlaces &places, const Json &value, PlacedAnswers &answers)
{
    simdjson::dom::object given;
    if (value.get_object().get(given) != simdjson::SUCCESS)
        return false;
    for (const auto [id, item] : given) {
        const auto question = places.find(id);
        if (!question)
            return false;
        PlacedAnswer &answer = answers.byQuestion[*question];
        // Why: of an id given twice the last counts; that is left to the other reader.
        if (answer.kind != Kind::None)
            return false;
        if (!item.is_null() && !AnswerReader(places, *question).read(item, answer))
            return false;
    }
    return true;
}

} // namespace

struct QuickReader::Parser {
    simdjson::dom::parser json;
};

QuickReader::QuickReader(const AnswerPlaces &places)
    : m_places(places), m_parser(std::make_unique<Parser>())
{
}

QuickReader::~QuickReader() = default;

bool QuickReader::read(std::string_view json, PlacedAnswers &answers)
{
    answers.byQuestion.assign(m_places.count(), PlacedAnswer());
    simdjson::dom::object object;
    if (m_parser->json.parse(json.data(), json.size()).get_object().get(object) !=
        simdjson::SUCCESS)
        return false;
    bool hasMode = false;
    bool hasAnswers = false;
    for (const auto [key, value] : object) {
        bool &had = key == "mode" ? hasMode : hasAnswers;
        if (had || (key != "mode" && key != "answers"))
            return false;
        had = true;
        if (!(key == "mode" ? readMode(value, answers) : readAll(m_places, value, answers)))
            return false;
    }
    return hasMode && hasAnswers;
}

} // namespace triage
