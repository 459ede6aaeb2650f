// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "inputs/error_line.h"
#include "inputs/number_field.h"
#include "inputs/time_field.h"

#include <QLineEdit>
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
    for (const TimeField::Kind kind : {TimeField::Kind::Ago, TimeField::Kind::Length}) {
        TimeField field(kind);
        field.setToday(QDate(2026, 11, 21));
        const auto shown = [&](int days) {
            field.setDays(days);
            CHECK(field.days() == days);
            return qobject_cast<QLineEdit *>(field.input())->text();
        };
        const bool ago = kind == TimeField::Kind::Ago;
        CHECK(shown(5) == (ago ? "5 days ago" : "5 days"));
        CHECK(shown(14) == (ago ? "2 weeks ago" : "2 weeks"));
        CHECK(shown(122) == (ago ? "4 months ago" : "4 months"));
        CHECK(shown(731) == (ago ? "2 years ago" : "2 years"));
        for (int days = 0; days <= 2000; ++days)
            shown(days);
    }
}

TEST_CASE("what was understood of a time is told in words")
{
    TimeField field(TimeField::Kind::Ago);
    field.setToday(QDate(2026, 11, 21));
    CHECK(field.echo().isEmpty());
    const auto echo = [&field](const QString &text) {
        field.setDays(std::nullopt);
        QTest::keyClicks(field.input(), text);
        return field.echo();
    };
    CHECK(echo("3 weeks ago") == "Saturday 31 October 2026, 3 weeks ago");
    CHECK(echo("last Tuesday") == "Tuesday 17 November 2026, 4 days ago");
    CHECK(echo("about a month") == "Around Thursday 22 October 2026, 30 days ago");
    CHECK(echo("yesterday") == "Friday 20 November 2026, yesterday");
    CHECK(echo("2024") == "Around Monday 1 July 2024, about 2 years ago");
    CHECK(echo("some time").isEmpty());
    const QString told = echo("3 weeks ago");
    CHECK(field.input()->accessibleDescription() == told);
}

TEST_CASE("a time that is not understood, too long ago or still to come is refused and said")
{
    TimeField field(TimeField::Kind::Ago);
    field.setToday(QDate(2026, 11, 21));
    field.setMaximum(20000);
    const auto problem = [&field](const QString &text) {
        field.setDays(std::nullopt);
        QTest::keyClicks(field.input(), text);
        CHECK_FALSE(field.days().has_value());
        return field.problemText();
    };
    CHECK(problem("long ago").contains("such as"));
    CHECK(problem("60 years").contains("too long ago"));
    CHECK(problem("tomorrow").contains("still to come"));
    field.setDays(std::nullopt);
    CHECK(field.isEmpty());
    CHECK(field.problemText().isEmpty());
}

TEST_CASE("a day ahead is typed as a date or as a distance")
{
    TimeField field(TimeField::Kind::Day);
    field.setToday(QDate(2026, 11, 21));
    QTest::keyClicks(field.input(), "in 6 weeks");
    CHECK(field.date() == QDate(2027, 1, 2));
    CHECK(field.echo() == "Saturday 2 January 2027, in 6 weeks");
    field.setDate(QDate(2027, 4, 18));
    CHECK(field.date() == QDate(2027, 4, 18));
    field.setDate(std::nullopt);
    QTest::keyClicks(field.input(), "31 February");
    CHECK_FALSE(field.date().has_value());
    CHECK_FALSE(field.problemText().isEmpty());
}

TEST_CASE("a time's box is named by the question")
{
    TimeField field(TimeField::Kind::Day);
    field.setQuestion("When is the race?");
    CHECK(field.input()->accessibleName() == "When is the race?");
}
