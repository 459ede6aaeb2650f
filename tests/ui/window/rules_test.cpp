// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "inputs/paragraph.h"
#include "pages/topic_list.h"
#include "window_under_test.h"

#include <QApplication>
#include <QTest>
#include <QTextBrowser>
#include <QTextTable>

using namespace triage;
using Catch::Matchers::Contains;

namespace {

/// The window with the page of all rules open.
struct OpenRules {
    Store store;
    WindowUnderTest test;

    explicit OpenRules(Store opened) : store(std::move(opened)), test(store)
    {
        test.clickBar(QStringLiteral("How this works"));
        test.click(test.find(QStringLiteral("rules")));
        REQUIRE(test.shows("triage::RuleBookPage"));
    }

    [[nodiscard]] QTextBrowser *reader() const
    {
        return test.find<QTextBrowser>(QStringLiteral("reader"));
    }
    [[nodiscard]] std::string read() const { return reader()->toPlainText().toStdString(); }
    [[nodiscard]] TopicList *topics() const
    {
        return test.find<TopicList>(QStringLiteral("topics"));
    }
    [[nodiscard]] std::string count() const
    {
        return test.find<Paragraph>(QStringLiteral("count"))->text().toStdString();
    }
};

OpenRules openRules()
{
    auto store = Store::open(":memory:");
    REQUIRE(store);
    return OpenRules(std::move(*store));
}

int tablesOf(const QTextBrowser &reader)
{
    int tables = 0;
    for (const QTextFrame *frame : reader.document()->rootFrame()->childFrames())
        tables += qobject_cast<const QTextTable *>(frame) ? 1 : 0;
    return tables;
}

} // namespace

TEST_CASE("all rules open from the help with an overview, and Back leads to the help again")
{
    auto rules = openRules();
    CHECK(rules.test.heading() == "All rules");
    CHECK_THAT(rules.read(), Contains("How the questions lead to the result"));
    CHECK(rules.reader()
              ->document()
              ->resource(QTextDocument::ImageResource, QUrl("picture"))
              .isValid());
    rules.reader()->setFocus();
    rules.test.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(QTest::qWaitFor([&] { return rules.test.shows("triage::HelpPage"); }, 2000));
    rules.test.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(QTest::qWaitFor([&] { return rules.test.shows("triage::HomePage"); }, 2000));
}

TEST_CASE("a topic shows each of its tables in words with its sources")
{
    auto rules = openRules();
    rules.topics()->choose(QStringLiteral("red_flags_clot"));
    CHECK_THAT(rules.read(), Contains("Red flags: blood clot") &&
                                 Contains("Chest pain or breathlessness: “Yes”") &&
                                 Contains("Urgency: Emergency") && Contains("NHS-PE"));
    const auto &graph = shippedContent().rulebase.graph;
    int tables = 0;
    for (const auto &decision : graph.decisions())
        tables += decision.file == "red_flags_clot.dmn" ? 1 : 0;
    CHECK(tablesOf(*rules.reader()) == tables);
    CHECK(rules.reader()->accessibleName() == "Red flags: blood clot");
}

TEST_CASE("the rules are searched and read by keyboard alone")
{
    auto rules = openRules();
    rules.test.press(Qt::Key_F, Qt::ControlModifier);
    rules.test.type(QStringLiteral("chest breathless"));
    CHECK_THAT(rules.count(), Contains("rules found"));
    CHECK_THAT(rules.read(), Contains("Chest pain or breathlessness"));
    rules.test.press(Qt::Key_Down);
    CHECK(QApplication::focusWidget() == rules.topics());
    const std::string first = rules.read();
    rules.test.press(Qt::Key_Down);
    CHECK(rules.read() != first);
    CHECK(rules.test.tabInto(rules.reader()));
}

TEST_CASE("a search without a find says so and what to do")
{
    auto rules = openRules();
    rules.test.press(Qt::Key_F, Qt::ControlModifier);
    rules.test.type(QStringLiteral("zzz"));
    CHECK_THAT(rules.count(), Contains("0 rules found"));
    CHECK_THAT(rules.read(), Contains("No rule holds “zzz”"));
}
