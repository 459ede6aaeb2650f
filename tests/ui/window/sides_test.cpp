// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "pages/grid_card.h"
#include "pages/side_input.h"
#include "window_under_test.h"

#include <QApplication>
#include <QLineEdit>

using namespace triage;

namespace {

Answers ofTherapist()
{
    Answers answers = soreTendon();
    answers.mode = Mode::Therapist;
    return answers;
}

QList<QLineEdit *> boxesOf(const WindowUnderTest &test, const char *id)
{
    const auto *input = test.find<SideInput>(QLatin1String(id));
    REQUIRE(input != nullptr);
    const QList<QLineEdit *> boxes = input->findChildren<QLineEdit *>();
    REQUIRE(boxes.size() == 3);
    return boxes;
}

std::optional<double> kept(const Answers &answers, const char *id)
{
    const AnswerValue *value = answerTo(answers, id);
    return value ? std::optional(std::get<double>(*value)) : std::nullopt;
}

} // namespace

TEST_CASE("left and right are kept beside their difference, and shown again when it is resumed")
{
    Store store = storeWith(ofTherapist(), "section-exam");
    {
        WindowUnderTest test(store);
        test.goOn();
        boxesOf(test, "exam_ake_deficit_deg")[0]->setFocus();
        test.type(QStringLiteral("148"));
        test.press(Qt::Key_Tab);
        test.type(QStringLiteral("158"));
        const Answers answers = store.unfinished()->front().interview.answers;
        CHECK(kept(answers, "exam_ake_left_deg") == 148);
        CHECK(kept(answers, "exam_ake_right_deg") == 158);
        CHECK(kept(answers, "exam_ake_deficit_deg") == 10);
    }
    WindowUnderTest test(store);
    test.goOn();
    QList<QLineEdit *> boxes = boxesOf(test, "exam_ake_deficit_deg");
    CHECK(boxes[0]->text() == "148");
    CHECK(boxes[1]->text() == "158");
    CHECK(boxes[2]->text() == "10");
    CHECK(test.find<SideInput>(QStringLiteral("exam_ake_deficit_deg"))
              ->reading()
              .contains("less on the left"));

    // The difference alone stands for measures that nobody knows any more.
    boxes[2]->setFocus();
    boxes[2]->selectAll();
    test.type(QStringLiteral("12"));
    const Answers answers = store.unfinished()->front().interview.answers;
    CHECK(kept(answers, "exam_ake_deficit_deg") == 12);
    CHECK_FALSE(kept(answers, "exam_ake_left_deg"));
    CHECK_FALSE(kept(answers, "exam_ake_right_deg"));
    CHECK(boxes[0]->text().isEmpty());
}

TEST_CASE("the report prints what was measured on each side")
{
    Answers answers = ofTherapist();
    answers.values["exam_calf_left_cm"] = 38.5;
    answers.values["exam_calf_right_cm"] = 36.0;
    answers.values["exam_calf_difference_cm"] = 2.5;
    for (const char *sign : {"exam_neuro_deficit", "exam_pulses_reduced", "exam_pitting_oedema",
                             "exam_collateral_veins"})
        answers.values[sign] = false;
    Store store = storeWith(answers, "check");
    WindowUnderTest test(store);
    test.goOn();
    REQUIRE(test.shows("triage::CheckPage"));
    test.press(Qt::Key_Return);
    REQUIRE(test.shows("triage::ResultPage"));
    test.clickBar(QStringLiteral("Print or save"));
    const QString report = savedReport(test);
    CHECK(report.contains("Calf circumference, left"));
    CHECK(report.contains("38.5 cm"));
    CHECK(report.contains("Calf circumference, right"));
    CHECK(report.contains("36 cm"));
    CHECK_FALSE(report.contains("Active knee extension, left"));
}
