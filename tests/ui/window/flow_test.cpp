// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "inputs/button.h"
#include "inputs/error_summary.h"
#include "inputs/segment.h"
#include "inputs/tab_strip.h"
#include "keyboard_walk.h"
#include "triage/assess.h"

#include <QApplication>
#include <QTest>

using namespace triage;

namespace {

QStringList tabsOf(const WindowUnderTest &test)
{
    QStringList titles;
    const auto *tabs = test.find<TabStrip>(QStringLiteral("tabs"));
    REQUIRE(tabs != nullptr);
    for (int i = 0; i < tabs->count(); ++i)
        titles.append(tabs->tabText(i));
    return titles;
}

} // namespace

TEST_CASE("no result is shown while a safety question was not asked; the summary leads to it")
{
    Answers answers = soreTendon();
    answers.values.erase("night_pain");
    Store store = storeWith(answers, "check");
    WindowUnderTest test(store);
    test.goOn();
    REQUIRE(test.shows("triage::CheckPage"));
    test.click(test.find(QStringLiteral("continue")));
    REQUIRE(test.shows("triage::CheckPage"));
    const auto *summary = qobject_cast<ErrorSummary *>(QApplication::focusWidget());
    REQUIRE(summary != nullptr);
    CHECK(store.history()->empty());
}

TEST_CASE("a result that needs care today shows no plan and no running")
{
    Answers answers = soreTendon();
    answers.values["leg_swelling"] = "calf";
    answers.values["leg_warm_red"] = true;
    answers.values["calf_tender"] = true;
    REQUIRE(urgencySoFar(shippedContent().rulebase, answers) != Urgency::Emergency);
    Store store = storeWith(answers, "check");
    WindowUnderTest test(store);
    test.goOn();
    test.click(test.find(QStringLiteral("continue")));
    REQUIRE(test.shows("triage::ResultPage"));
    CHECK(store.history()->front().urgency < Urgency::Routine);
    const QStringList tabs = tabsOf(test);
    CHECK(tabs.contains("What to do"));
    CHECK_FALSE(tabs.contains("Your plan"));
    CHECK_FALSE(tabs.contains("Back to running"));
}

TEST_CASE("a routine result shows the plan; changing its answers leaves the result as it was")
{
    Store store = storeWith(soreTendon(), "check");
    WindowUnderTest test(store);
    test.goOn();
    test.press(Qt::Key_Return);
    REQUIRE(test.shows("triage::ResultPage"));
    CHECK(tabsOf(test).contains("Your plan"));
    test.clickBar(QStringLiteral("Change answers"));
    REQUIRE(test.shows("triage::CheckPage"));
    test.press(Qt::Key_Return);
    REQUIRE(test.shows("triage::ResultPage"));
    CHECK(store.history()->size() == 2);
}

TEST_CASE("a therapist sets findings by keys, row after row, and each is stored at once")
{
    Answers answers = soreTendon();
    answers.mode = Mode::Therapist;
    Store store = storeWith(answers, "section-exam");
    WindowUnderTest test(store);
    test.goOn();
    REQUIRE(test.shows("triage::SectionPage"));
    REQUIRE(qobject_cast<Segment *>(QApplication::focusWidget()) != nullptr);
    const auto *first = qobject_cast<Segment *>(QApplication::focusWidget());
    test.press(Qt::Key_Plus);
    CHECK(first->code() == "positive");
    CHECK(QApplication::focusWidget() != first);
    test.press(Qt::Key_Minus);
    const auto interview = store.unfinished()->front().interview;
    int positive = 0;
    int negative = 0;
    for (const auto &[id, value] : interview.answers.values)
        if (id.starts_with("exam_")) {
            positive += value == AnswerValue("positive");
            negative += value == AnswerValue("negative");
        }
    CHECK(positive == 1);
    CHECK(negative == 1);
}

TEST_CASE("help during an interview leads back to the same question")
{
    Store store = storeWith(soreTendon(), "page-onset");
    WindowUnderTest test(store);
    test.goOn();
    const QString heading = test.heading();
    test.clickBar(QStringLiteral("Help"));
    REQUIRE(test.shows("triage::HelpPage"));
    test.click(test.find(QStringLiteral("back")));
    CHECK(test.heading().toStdString() == heading.toStdString());
}
