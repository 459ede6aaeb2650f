// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "interview/answers.h"
#include "language/translation.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace triage {

/// What kind of answer a question takes.
enum class QuestionKind {
    YesNo,       ///< FHIR boolean
    YesNoUnsure, ///< FHIR choice of exactly yes, no and unsure
    Choice,      ///< FHIR choice, one code
    MultiChoice, ///< FHIR choice that repeats, any number of codes
    Integer,
    Decimal,
    Date,
};

/// One answer option of a Choice or MultiChoice.
struct Option {
    std::string code;
    std::string text;
    std::string hint;
    bool exclusive = false;    ///< "none" and "unsure": ticking it clears the others
    std::string therapistText; ///< the exact clinical term; equals text where there is none
    std::string group;         ///< heading over options in a long list, or empty

    bool operator==(const Option &) const = default;
};

/// One enableWhen of FHIR: the question is asked only while this holds.
struct EnableWhen {
    enum class Operator { Exists, Equal, NotEqual, Greater, Less, GreaterOrEqual, LessOrEqual };
    std::string question;
    Operator op = Operator::Equal;
    AnswerValue answer;

    bool operator==(const EnableWhen &) const = default;
};

/// One question; `id` is the FHIR linkId and the contract's id.
struct Question {
    std::string id;
    std::string text;          ///< the question in plain words
    std::string therapistText; ///< the exact clinical term; equals text where there is none
    std::string label;         ///< short name for lists and for the check page
    std::string hint;          ///< one plain line below the question, or empty
    std::string why;           ///< why we ask, or empty
    std::string skipText;      ///< "I do not remember": offered as an option that leaves it out
    std::string unitText = {}; ///< the unit in another language; empty: as it is
    std::string unit;          ///< "km", "days", "cm", "°" ..., in English, or empty
    QuestionKind kind = QuestionKind::YesNo;
    std::vector<Option>
        options; ///< in the order shown; for YesNo and YesNoUnsure yes, no(, unsure)
    std::optional<double> minimum;
    std::optional<double> maximum;
    bool acceptsUnsure = false;
    bool safety = false;     ///< the contract's x-safety
    bool settled = false;    ///< a fact about the person or their past that no new day changes
    bool required = false;   ///< Continue without an answer shows an error
    bool recordOnly = false; ///< for the record: no rule reads it
    std::optional<Mode> onlyFor;
    std::vector<EnableWhen> enableWhen;
    bool enableAll = true; ///< all enableWhen must hold; otherwise one is enough
    std::string control;   ///< "radio", "check", "scale", "number", "body-chart", "segment", "date"
    int line = 0;          ///< line in the questionnaire file, for messages

    bool operator==(const Question &) const = default;
};

/// What a runner sees at once. A therapist sees a whole section at once.
struct Page {
    enum class Layout {
        Questions, ///< one question, or a few closely related short ones
        Checklist, ///< several YesNoUnsure signs in one card, with "None of these"
        BodyChart, ///< pain_sites and worst_site beside the drawing
        Grid,      ///< examination tests in a compact table
    };
    std::string id;
    std::string title; ///< heading where the page holds several questions
    std::string hint;
    std::string why;
    Layout layout = Layout::Questions;
    std::optional<Mode> onlyFor;
    std::vector<Question> questions;
    std::string therapistTitle; ///< equals title where there is none

    bool operator==(const Page &) const = default;
};

struct Section {
    std::string id;
    std::string title;
    std::vector<Page> pages;
    std::string therapistTitle; ///< equals title where there is none

    bool operator==(const Section &) const = default;
};

/// A FHIR R4 Questionnaire, read and checked.
struct Questionnaire {
    std::string url;
    std::string version;
    std::string title;
    std::vector<Section> sections;
    Translation language; ///< that its texts are in

    bool operator==(const Questionnaire &) const = default;
};

/// Reads a FHIR R4 Questionnaire (JSON): sections that hold pages that hold questions. `file` is
/// named in errors. Refuses unknown item types, double linkIds, enableWhen on questions that do not
/// come earlier or with answers that these do not have, options without a text.
[[nodiscard]] Result<Questionnaire> readQuestionnaire(std::string_view json,
                                                      const std::string &file);

/// The question with this linkId, or nullptr.
[[nodiscard]] const Question *findQuestion(const Questionnaire &questionnaire, std::string_view id);

/// Every question, in the order asked.
[[nodiscard]] std::vector<const Question *> allQuestions(const Questionnaire &questionnaire);

/// The option with this code, or nullptr.
[[nodiscard]] const Option *findOption(const Question &question, std::string_view code);

} // namespace triage
