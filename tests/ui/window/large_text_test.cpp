// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "inputs/tab_strip.h"
#include "inputs/table_cell.h"
#include "inputs/table_head.h"
#include "theme/type.h"
#include "triage/assess.h"
#include "window_under_test.h"

#include <QAbstractButton>
#include <QApplication>
#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>

using namespace triage;

namespace {

struct TextTwiceAsLarge {
    TextTwiceAsLarge() { theme::setTextScale(*qApp, 2); }
    ~TextTwiceAsLarge() { theme::setTextScale(*qApp, 1); }
    TextTwiceAsLarge(const TextTwiceAsLarge &) = delete;
    TextTwiceAsLarge &operator=(const TextTwiceAsLarge &) = delete;
};

void settleWindow()
{
    for (int i = 0; i < 8; ++i)
        QApplication::processEvents();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QApplication::processEvents();
}

/// The cells of a table whose text has not the room it takes.
QStringList cutCells(const QTableView &table)
{
    QStringList cut;
    const QHeaderView *head = table.horizontalHeader();
    for (int column = 0; column < table.model()->columnCount(); ++column) {
        if (head->isSectionHidden(column))
            continue;
        const int width = table.columnWidth(column);
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            const QModelIndex index = table.model()->index(row, column);
            if (width < TableCell::leastWidthOf(index) ||
                table.rowHeight(row) < TableCell::heightOf(index, width))
                cut.append(QStringLiteral("\"%1\" in column %2 has %3 x %4")
                               .arg(index.data().toString().left(40))
                               .arg(column)
                               .arg(width)
                               .arg(table.rowHeight(row)));
        }
        const QString name = table.model()->headerData(column, Qt::Horizontal).toString();
        if (width < TableHead::leastWidthOf(name, column))
            cut.append(QStringLiteral("the head \"%1\" has %2").arg(name).arg(width));
    }
    // Why: a table of many columns may scroll sideways; what it shows is whole.
    constexpr int manyColumns = 6;
    if (table.horizontalScrollBar()->maximum() > 0 && table.model()->columnCount() <= manyColumns)
        cut.append(QStringLiteral("the table is wider than its place"));
    return cut;
}

/// Checks the page seen now, in a window of 1024 by 700; returns how many tables it has.
int checkPage(WindowUnderTest &test)
{
    settleWindow();
    CHECK(test.window().width() == 1024);
    QStringList problems;
    int tables = 0;
    for (const QTableView *table : test.page()->findChildren<QTableView *>()) {
        if (!table->isVisible() || !table->model())
            continue;
        ++tables;
        problems += cutCells(*table);
    }
    for (const QTextBrowser *reader : test.page()->findChildren<QTextBrowser *>())
        if (reader->isVisible())
            CHECK(reader->horizontalScrollBar()->maximum() == 0);
    CHECK(problems.join(u'\n').toStdString() == "");
    return tables;
}

Answers ofTherapist()
{
    Answers answers = soreTendon();
    answers.mode = Mode::Therapist;
    return answers;
}

/// Clients with results, one of them with a conclusion that is not the one of the rules.
Store withClients()
{
    auto store = Store::open(":memory:");
    REQUIRE(store);
    const Instant seen = std::chrono::sys_days(std::chrono::year(2026) / 11 / 2);
    for (const char *name : {"C-014", "Annabel Lee-Winterbottom"}) {
        const auto person = store->client(name, seen);
        REQUIRE(person);
        const auto interview = store->beginInterview(person->id, Mode::Therapist, seen);
        REQUIRE(interview);
        Assessment then = assess(shippedContent().rulebase, ofTherapist());
        then.urgency = Urgency::SelfCare;
        then.condition = "tightness_overload";
        REQUIRE(store->finish(*interview, ofTherapist(), then, seen));
    }
    return std::move(*store);
}

} // namespace

TEST_CASE("at twice the size of text no table of a result is cut in a window of 1024 by 700")
{
    const TextTwiceAsLarge large;
    Store store = storeWith(soreTendon(), "check");
    WindowUnderTest test(store);
    test.window().resize(1024, 700);
    test.goOn();
    test.press(Qt::Key_Return);
    REQUIRE(test.shows("triage::ResultPage"));
    auto *tabs = test.find<TabStrip>(QStringLiteral("tabs"));
    int tables = 0;
    for (int i = 0; i < tabs->count(); ++i) {
        INFO(tabs->tabText(i).toStdString());
        tabs->setCurrentIndex(i);
        tables += checkPage(test);
    }
    CHECK(tables >= 2);
    test.clickBar(QStringLiteral("Results"));
    INFO("results");
    CHECK(checkPage(test) == 1);
}

TEST_CASE("at twice the size of text no client's page and no judgement is cut")
{
    const TextTwiceAsLarge large;
    Store store = withClients();
    WindowUnderTest test(store);
    test.window().resize(1024, 700);
    {
        INFO("home");
        checkPage(test);
    }
    test.clickBar(QStringLiteral("Clients"));
    {
        INFO("clients");
        CHECK(checkPage(test) == 1);
    }
    test.click(test.find(QStringLiteral("details")));
    {
        INFO("details");
        checkPage(test);
    }
    test.clickBar(QStringLiteral("Clients"));
    test.click(test.find(QStringLiteral("judge")));
    REQUIRE(test.shows("triage::JudgementPage"));
    {
        INFO("judgement");
        checkPage(test);
    }
}

TEST_CASE("at twice the size of text the rules of \"How this works\" are not cut")
{
    const TextTwiceAsLarge large;
    auto store = Store::open(":memory:");
    REQUIRE(store);
    WindowUnderTest test(*store);
    test.window().resize(1024, 700);
    test.clickBar(QStringLiteral("How this works"));
    {
        INFO("how this works");
        checkPage(test);
    }
    test.click(test.find(QStringLiteral("rules")));
    REQUIRE(test.shows("triage::RuleBookPage"));
    auto *topics = test.find(QStringLiteral("topics"));
    topics->setFocus();
    for (int i = 0; i < 12; ++i) {
        INFO("topic " << i);
        checkPage(test);
        test.press(Qt::Key_Down);
    }
}
