// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "interview/interview.h"
#include "pages/answer_codes.h"
#include "pages/make_input.h"
#include "pages/page_form.h"
#include "pages/section_form.h"
#include "pages/side_input.h"
#include "triage/rulebase.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>

#include <memory>

using namespace triage;

namespace {

const Questionnaire &questionnaire()
{
    static const Rulebase rulebase = [] {
        auto loaded = loadRulebase(TRIAGE_RESOURCES);
        if (!loaded)
            FAIL(loaded.error().text());
        return std::move(*loaded);
    }();
    return rulebase.questionnaire;
}

AnswerValue someAnswer(const Question &question)
{
    switch (question.kind) {
    case QuestionKind::YesNo:
    case QuestionKind::YesNoUnsure:
        return true;
    case QuestionKind::Choice:
        return question.options.back().code;
    case QuestionKind::MultiChoice:
        return std::vector<std::string>{question.options.front().code};
    case QuestionKind::Integer:
    case QuestionKind::Decimal:
        return question.minimum.value_or(0) + 1;
    case QuestionKind::Date:
        return std::string("2027-04-18");
    }
    return {};
}

void checkEmpty(const QWidget &form)
{
    for (const QAbstractButton *button : form.findChildren<QAbstractButton *>()) {
        INFO(button->text().toStdString());
        CHECK_FALSE(button->isChecked());
    }
    for (const QLineEdit *box : form.findChildren<QLineEdit *>())
        CHECK(box->text().isEmpty());
}

void checkNames(const QWidget &form)
{
    for (const QWidget *widget : form.findChildren<QWidget *>()) {
        const bool input = qobject_cast<const QAbstractButton *>(widget) ||
                           qobject_cast<const QLineEdit *>(widget) ||
                           qobject_cast<const QComboBox *>(widget);
        if (!input || widget->objectName().startsWith("qt_"))
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        INFO(widget->metaObject()->className() << " " << widget->objectName().toStdString());
        CHECK((!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty())));
    }
}

} // namespace

TEST_CASE("no answer of any page is chosen beforehand, and every input has an accessible name")
{
    for (const Section &section : questionnaire().sections)
        for (const Page &page : section.pages) {
            if (page.onlyFor == Mode::Therapist)
                continue;
            INFO(page.id);
            const PageForm form(page, Answers{});
            checkEmpty(form);
            checkNames(form);
        }
}

TEST_CASE("no answer of any section is chosen beforehand for therapists")
{
    const Answers answers{.mode = Mode::Therapist, .values = {}};
    for (const Step &step : stepsFor(questionnaire(), answers)) {
        INFO(step.id);
        const SectionForm form(step, answers);
        checkEmpty(form);
        checkNames(form);
    }
}

TEST_CASE("every input gives back the answer it was given, in both modes")
{
    for (const Question *question : allQuestions(questionnaire()))
        for (const Mode mode : {Mode::Runner, Mode::Therapist}) {
            INFO(question->id);
            const std::unique_ptr<AnswerInput> input(makeInput(*question, mode));
            CHECK_FALSE(input->answer().has_value());
            const AnswerValue given = someAnswer(*question);
            input->setAnswer(&given);
            REQUIRE(input->answer().has_value());
            CHECK((*input->answer() == given));
            input->setAnswer(nullptr);
            CHECK_FALSE(input->answer().has_value());
        }
}

TEST_CASE("left and right give the difference that is asked for, counted for the affected leg")
{
    const auto typeInto = [](SideInput &input, int field, const QString &text) {
        const QList<QLineEdit *> boxes = input.findChildren<QLineEdit *>();
        REQUIRE(boxes.size() == 3);
        boxes[field]->clear();
        QTest::keyClicks(boxes[field], text);
    };
    const Question *extension = findQuestion(questionnaire(), "exam_ake_deficit_deg");
    REQUIRE(extension);
    REQUIRE(SideInput::fits(*extension));
    SideInput input(*extension);
    input.setSide("left");
    typeInto(input, 0, "148");
    CHECK_FALSE(input.answer().has_value());
    CHECK_FALSE(input.problemText().isEmpty());
    typeInto(input, 1, "158");
    CHECK((input.answer() == AnswerValue(10.0)));
    CHECK(input.reading().contains("less on the left"));
    CHECK(input.problemText().isEmpty());
    input.setSide("right");
    CHECK((input.answer() == AnswerValue(0.0)));
    typeInto(input, 2, "12");
    CHECK((input.answer() == AnswerValue(12.0)));
    CHECK(input.reading().isEmpty());

    const Question *calf = findQuestion(questionnaire(), "exam_calf_difference_cm");
    REQUIRE(calf);
    SideInput girth(*calf);
    girth.setSide("left");
    typeInto(girth, 0, "38.5");
    typeInto(girth, 1, "36");
    CHECK((girth.answer() == AnswerValue(2.5)));
    CHECK(girth.reading().contains("more on the left"));
}
