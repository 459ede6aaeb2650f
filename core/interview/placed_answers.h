// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interview/questionnaire.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace triage {

/// One answer by the places of its codes among the question's options, without texts.
struct PlacedAnswer {
    enum class Kind : std::uint8_t {
        None,  ///< not answered
        Code,  ///< one option; for yes-or-no questions 0 yes, 1 no, 2 unsure
        Ticks, ///< any number of options
        Number,
        Date,
    };
    Kind kind = Kind::None;
    std::uint16_t code = 0;  ///< place of the option
    std::uint64_t ticks = 0; ///< one bit an option
    double number = 0;

    bool operator==(const PlacedAnswer &) const = default;
};

/// Answers by the places of questions in the order asked: quick to read, to change and to decide.
struct PlacedAnswers {
    Mode mode = Mode::Runner;
    std::vector<PlacedAnswer> byQuestion;

    bool operator==(const PlacedAnswers &) const = default;
};

/// The answer that stands at these places; a date is not kept and comes back as skipped.
[[nodiscard]] AnswerValue answerAt(const Question &question, const PlacedAnswer &answer);

/// Where each question and each of its codes stands, and when a question is asked.
class AnswerPlaces {
public:
    AnswerPlaces() = default;
    explicit AnswerPlaces(const Questionnaire &questionnaire);

    [[nodiscard]] std::size_t count() const { return m_questions.size(); }
    [[nodiscard]] const std::string &id(std::size_t question) const
    {
        return m_questions[question].id;
    }
    [[nodiscard]] QuestionKind kind(std::size_t question) const
    {
        return m_questions[question].kind;
    }
    /// The lowest and the highest number that a question takes.
    [[nodiscard]] std::pair<double, double> range(std::size_t question) const
    {
        return {m_questions[question].lowest, m_questions[question].highest};
    }
    [[nodiscard]] std::optional<std::size_t> find(std::string_view id) const;

    /// The place of a code of a question; nothing for a code it does not have.
    [[nodiscard]] std::optional<std::uint16_t> findCode(std::size_t question,
                                                        std::string_view code) const;

    [[nodiscard]] PlacedAnswers place(const Answers &answers) const;

    /// As `applies` of interview.h.
    [[nodiscard]] bool applies(std::size_t question, const PlacedAnswers &answers) const;

    /// As `withoutInapplicable` of interview.h.
    void dropInapplicable(PlacedAnswers &answers) const;

    /// Places of safety questions that apply and are not answered, in the order asked.
    [[nodiscard]] std::size_t countUnansweredSafety(const PlacedAnswers &answers) const;

private:
    struct TextHash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const
        {
            return std::hash<std::string_view>()(text);
        }
    };
    template<typename Place>
    using Places = std::unordered_map<std::string, Place, TextHash, std::equal_to<>>;

    struct Condition {
        std::size_t question = 0;
        EnableWhen::Operator op = EnableWhen::Operator::Equal;
        PlacedAnswer wanted; ///< for Exists: code 0 where an answer is wanted
    };
    struct Asked {
        std::string id;
        QuestionKind kind = QuestionKind::YesNo;
        Places<std::uint16_t> codes;
        double lowest = 0;
        double highest = 0;
        bool safety = false;
        std::optional<Mode> onlyFor;
        std::vector<Condition> conditions;
        bool all = true;
    };

    [[nodiscard]] PlacedAnswer placeOne(const Asked &asked, const AnswerValue &value) const;
    [[nodiscard]] Condition placeCondition(const EnableWhen &condition) const;
    [[nodiscard]] static bool holds(const Condition &condition, const PlacedAnswers &answers);
    [[nodiscard]] static bool conditionsHold(const Asked &asked, const PlacedAnswers &answers);

    std::vector<Asked> m_questions;
    Places<std::size_t> m_places;
};

} // namespace triage
