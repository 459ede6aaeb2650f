// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "inputs/date_field.h"
#include "inputs/duration_field.h"
#include "inputs/error_line.h"
#include "inputs/number_field.h"
#include "inputs/select_box.h"

#include <QSignalSpy>
#include <QTest>

using namespace triage;

TEST_CASE("a number is read with a point or a comma")
{
    NumberField field;
    CHECK(field.isEmpty());
    QTest::keyClicks(field.input(), "12,5");
    CHECK(field.value() == 12.5);
    field.setValue(std::nullopt);
    QTest::keyClicks(field.input(), " 7.25 ");
    CHECK(field.value() == 7.25);
}

TEST_CASE("what is wrong with a number is said, and the number is not taken")
{
    NumberField field;
    field.setRange(1, 100);
    field.setWhole(true);
    const auto typed = [&field](const QString &text) {
        field.setValue(std::nullopt);
        QTest::keyClicks(field.input(), text);
        return field.problem();
    };
    CHECK(typed("40") == NumberField::Problem::None);
    CHECK(field.value() == 40);
    CHECK(typed("0") == NumberField::Problem::TooSmall);
    CHECK_FALSE(field.value().has_value());
    CHECK(field.problemText().contains("1 or more"));
    CHECK(typed("101") == NumberField::Problem::TooLarge);
    CHECK(field.problemText().contains("100 or less"));
    CHECK(typed("2.5") == NumberField::Problem::NotWhole);
    CHECK(typed("many") == NumberField::Problem::NotANumber);
    CHECK(typed("inf") == NumberField::Problem::NotANumber);
    CHECK(typed("nan") == NumberField::Problem::NotANumber);
    CHECK_FALSE(field.problemText().isEmpty());
}

TEST_CASE("an error is shown under the number until the person types again")
{
    NumberField field;
    field.setError("The number must be 100 or less");
    CHECK(field.findChild<ErrorLine *>()->text() == "The number must be 100 or less");
    QSignalSpy changed(&field, &NumberField::changed);
    QTest::keyClicks(field.input(), "5");
    CHECK(field.findChild<ErrorLine *>()->isHidden());
    CHECK(changed.count() == 1);
}

TEST_CASE("a number's box is named by the question and tells its unit")
{
    NumberField field;
    field.setQuestion("How far was the run?");
    field.setUnit("km");
    CHECK(field.input()->accessibleName() == "How far was the run?");
    CHECK(field.input()->accessibleDescription() == "km");
}

TEST_CASE("days are shown in the unit that reads best and come back unchanged")
{
    DurationField field;
    auto *unit = field.findChild<SelectBox *>();
    const auto shown = [&](int days) {
        field.setDays(days);
        CHECK(field.days() == days);
        return unit->currentText();
    };
    CHECK(shown(0) == "days");
    CHECK(shown(5) == "days");
    CHECK(shown(10) == "days");
    CHECK(shown(14) == "weeks");
    CHECK(shown(56) == "weeks");
    CHECK(shown(122) == "months");
    CHECK(shown(731) == "years");
    for (int days = 0; days <= 2000; ++days)
        shown(days);
}

TEST_CASE("how long ago is counted in days, whatever the unit")
{
    DurationField field;
    auto *unit = field.findChild<SelectBox *>();
    QTest::keyClicks(field.input(), "8");
    unit->setCurrentIndex(1);
    CHECK(field.days() == 56);
    unit->setCurrentIndex(2);
    CHECK(field.days() == 244);
    unit->setCurrentIndex(3);
    CHECK(field.days() == 2922);
}

TEST_CASE("a time that is too long ago is refused and said")
{
    DurationField field;
    field.setMaximum(20000);
    QTest::keyClicks(field.input(), "60");
    field.findChild<SelectBox *>()->setCurrentIndex(3);
    CHECK_FALSE(field.days().has_value());
    CHECK_FALSE(field.problemText().isEmpty());
    field.setDays(std::nullopt);
    CHECK(field.isEmpty());
    CHECK(field.problemText().isEmpty());
}

TEST_CASE("a date is typed as day, month and year and must exist")
{
    DateField field;
    CHECK(field.isEmpty());
    field.setDate(QDate(2026, 9, 28));
    CHECK(field.date() == QDate(2026, 9, 28));
    const auto boxes = field.findChildren<QLineEdit *>();
    REQUIRE(boxes.size() == 3);
    boxes[0]->setText("31");
    CHECK_FALSE(field.date().has_value());
    CHECK_FALSE(field.problemText().isEmpty());
    boxes[0]->setText("30");
    CHECK(field.date() == QDate(2026, 9, 30));
    boxes[2]->setText("26");
    CHECK_FALSE(field.date().has_value());
}

TEST_CASE("a date outside its limits is refused and the limit is told")
{
    DateField field;
    field.setRange(QDate(2026, 1, 1), QDate(2027, 12, 31));
    field.setDate(QDate(2025, 12, 31));
    CHECK_FALSE(field.date().has_value());
    CHECK(field.problemText().contains("2026"));
    field.setDate(QDate(2028, 1, 1));
    CHECK(field.problemText().contains("2027"));
    field.setDate(QDate(2027, 12, 31));
    CHECK(field.problemText().isEmpty());
}

TEST_CASE("each part of a date is named by the question")
{
    DateField field;
    field.setQuestion("When is the race?");
    CHECK(field.input()->accessibleName() == "When is the race? Day");
}
