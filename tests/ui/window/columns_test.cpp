// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "dropped_log.h"
#include "inputs/error_line.h"
#include "inputs/select_box.h"
#include "pages/column_mapper.h"

#include <QAbstractItemModel>
#include <QAccessible>
#include <QCheckBox>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

using namespace triage;

namespace {

// Up to 27 September 2026, of which no row shows whether the day or the month is first.
const std::string openList = "Date;Miles;Minutes;Sort\n"
                             "01/08/2026;5,1;45;easy\n"
                             "02/09/2026;6,2;55;easy\n"
                             "03/09/2026;20;100;ride\n";

// Stands at the page that asks for the columns of the list.
void askColumns(WindowUnderTest &test, const QString &file)
{
    test.goOn();
    REQUIRE(drop(test, {file}));
    REQUIRE(waitFor(test, "name_columns"));
    REQUIRE(test.tabInto(test.find(QStringLiteral("name_columns"))));
    test.press(Qt::Key_Space);
    REQUIRE(waitFor(test, "read_columns"));
}

SelectBox *box(const WindowUnderTest &test, const char *name)
{
    auto *found = test.find<SelectBox>(QLatin1String(name));
    REQUIRE(found != nullptr);
    return found;
}

QString cell(const WindowUnderTest &test, int row, int column)
{
    const auto *table = test.find<QTableView>(QStringLiteral("column_rows"));
    return table ? table->model()->index(row, column).data().toString() : QString();
}

} // namespace

TEST_CASE("a list that is not known is read by the keys alone once its columns are told")
{
    const Logs logs;
    Store store = storeWith(soreTendon(), "page-runs");
    WindowUnderTest test(store);
    askColumns(test, logs.file("own.csv", openList));
    CHECK(test.heading() == QLatin1String("Which column is what?"));
    CHECK(box(test, "column_date")->currentText() == QLatin1String("Date (01/08/2026)"));
    CHECK(box(test, "column_distance")->currentText() == QLatin1String("Miles (5,1)"));
    CHECK(box(test, "column_length")->currentText() == QLatin1String("miles"));
    CHECK(box(test, "column_sign")->currentText().contains(QLatin1String("7,4")));
    CHECK(box(test, "column_order")->currentText() == QLatin1String("Please choose"));

    // The order of day and month is not guessed: it has to be said.
    REQUIRE(test.tabInto(test.find(QStringLiteral("read_columns"))));
    test.press(Qt::Key_Space);
    const auto *error = test.find<ErrorLine>(QStringLiteral("columns_error"));
    REQUIRE(error != nullptr);
    CHECK(error->text().contains(QLatin1String("the day or the month")));
    CHECK(box(test, "column_order")->hasFocus());
    test.press(Qt::Key_Down);
    CHECK(box(test, "column_order")->currentText() == QLatin1String("day, month, year"));
    CHECK(cell(test, 1, 1) == QLatin1String("2 September 2026"));
    CHECK(cell(test, 1, 3) == QLatin1String("0:55:00"));
    test.press(Qt::Key_Down);
    CHECK(cell(test, 1, 1) == QLatin1String("9 February 2026"));
    test.press(Qt::Key_Up);

    // No column is plainly the kind; once it is told, its words can be taken for runs.
    REQUIRE(test.tabInto(box(test, "column_kind")));
    for (int i = 0; i < 4; ++i)
        test.press(Qt::Key_Down);
    CHECK(cell(test, 0, 4) == QLatin1String("another sport"));
    QCheckBox *easy = test.find(QStringLiteral("run_words"))->findChild<QCheckBox *>();
    REQUIRE(easy != nullptr);
    CHECK(easy->text() == QLatin1String("easy"));
    REQUIRE(test.tabInto(easy));
    test.press(Qt::Key_Space);
    CHECK(cell(test, 0, 4) == QLatin1String("run"));
    CHECK(cell(test, 2, 4) == QLatin1String("ride"));
    CHECK(saidOn(test.page()).contains(QLatin1String("Of the first 3 rows, 3 can be read")));

    REQUIRE(test.tabInto(test.find(QStringLiteral("read_columns"))));
    test.press(Qt::Key_Space);
    REQUIRE(waitFor(test, "accept_log"));
    CHECK(test.find(QStringLiteral("name_columns")) == nullptr);
    REQUIRE(test.tabInto(test.find(QStringLiteral("accept_log"))));
    test.press(Qt::Key_Space);
    CHECK(test.shows("triage::QuestionPage"));
    const Answers answers = store.unfinished().value().at(0).interview.answers;
    const auto *longest = answerTo(answers, "longest_run_30d_km");
    REQUIRE(longest != nullptr);
}

TEST_CASE("a list can be left out again, and nothing of it is read")
{
    const Logs logs;
    Store store = storeWith(soreTendon(), "page-runs");
    WindowUnderTest test(store);
    askColumns(test, logs.file("own.csv", openList));
    test.click(test.find(QStringLiteral("leave_columns")));
    REQUIRE(waitFor(test, "name_columns"));
    CHECK(test.heading() == QLatin1String("No run was found"));
    CHECK(test.find(QStringLiteral("accept_log")) == nullptr);
}

TEST_CASE("everything on the page of columns has its name for accessibility tools")
{
    const Logs logs;
    Store store = storeWith(soreTendon(), "page-runs");
    WindowUnderTest test(store);
    askColumns(test, logs.file("own.csv", openList));
    for (const QWidget *input : test.page()->findChildren<QWidget *>())
        if (input->isVisible() && (input->focusPolicy() & Qt::TabFocus) &&
            qobject_cast<const QLineEdit *>(input) == nullptr) {
            INFO(input->metaObject()->className() << ' ' << input->objectName().toStdString());
            auto *told = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(input));
            REQUIRE(told != nullptr);
            if (qobject_cast<const SelectBox *>(input) || qobject_cast<const QTableView *>(input))
                CHECK_FALSE(told->text(QAccessible::Name).isEmpty());
        }
}

TEST_CASE("columns that read no row are not taken")
{
    ListSample sample;
    const HomeZone zone = HomeZone::named("Europe/Zurich").value();
    sample.header = {"A", "B"};
    sample.rows = {{"2026-09-01", "x"}, {"2026-09-02", "y"}};
    sample.columns.resize(2);
    ColumnMapper mapper(sample, zone);
    const auto *error = mapper.findChild<ErrorLine *>(QStringLiteral("columns_error"));
    CHECK_FALSE(mapper.finished());
    CHECK(error->text().contains(QLatin1String("holds the date")));
    const auto choose = [&](const char *name, int index) {
        mapper.findChild<SelectBox *>(QLatin1String(name))->setCurrentIndex(index);
    };
    choose("column_date", 1);
    CHECK_FALSE(mapper.finished());
    CHECK(error->text().contains(QLatin1String("holds the distance")));
    choose("column_distance", 2);
    CHECK_FALSE(mapper.finished());
    CHECK(error->text().contains(QLatin1String("None of the first rows")));
}
