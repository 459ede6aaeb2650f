// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "interview/answer_with.h"

using namespace triage;

namespace {

using Codes = std::vector<std::string>;

Question questionOf(QuestionKind kind, const Codes &codes)
{
    Question question;
    question.kind = kind;
    for (const std::string &code : codes)
        question.options.push_back({.code = code,
                                    .text = code,
                                    .hint = {},
                                    .exclusive = code == "none",
                                    .therapistText = code,
                                    .group = {}});
    return question;
}

} // namespace

TEST_CASE("a choice becomes the code that came out, whatever it was before")
{
    const Question question = questionOf(QuestionKind::Choice, {"none", "mild", "strong"});
    const AnswerValue before = std::string("none");
    CHECK(answerWith(question, &before, "strong") == AnswerValue("strong"));
    CHECK(answerWith(question, nullptr, "mild") == AnswerValue("mild"));
    CHECK_FALSE(answerWith(question, &before, "").has_value());
    CHECK_FALSE(answerWith(question, &before, "unheard_of").has_value());
}

TEST_CASE("yes and no are answers of their own")
{
    const Question question = questionOf(QuestionKind::YesNoUnsure, {"yes", "no", "unsure"});
    CHECK(answerWith(question, nullptr, "yes") == AnswerValue(true));
    CHECK(answerWith(question, nullptr, "no") == AnswerValue(false));
    CHECK(answerWith(question, nullptr, "unsure") == AnswerValue("unsure"));
}

TEST_CASE("one more tick joins the others in the questionnaire's order, and none goes")
{
    const Question question = questionOf(QuestionKind::MultiChoice, {"stairs", "bending", "none"});
    const AnswerValue bending = Codes{"bending"};
    const AnswerValue none = Codes{"none"};
    CHECK(answerWith(question, &bending, "stairs") == AnswerValue(Codes{"stairs", "bending"}));
    CHECK(answerWith(question, &none, "stairs") == AnswerValue(Codes{"stairs"}));
    CHECK(answerWith(question, &bending, "bending") == bending);
}

TEST_CASE("a list that was never answered is not begun by one tick")
{
    const Question question = questionOf(QuestionKind::MultiChoice, {"stairs", "none"});
    const AnswerValue skipped;
    CHECK_FALSE(answerWith(question, nullptr, "stairs").has_value());
    CHECK_FALSE(answerWith(question, &skipped, "stairs").has_value());
}
