// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "charts/body_chart_input.h"
#include "inputs/button.h"
#include "inputs/error_summary.h"
#include "inputs/option_group.h"
#include "inputs/segment.h"
#include "inputs/tab_strip.h"
#include "keyboard_walk.h"
#include "pages/check_page.h"
#include "pages/result_page.h"
#include "report/change_words.h"
#include "triage/assess.h"
#include "triage/what_would_change.h"

#include <QApplication>
#include <QLabel>
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
    emit qobject_cast<CheckPage *>(test.page())->changeRequested("pain_rest");
    QApplication::processEvents();
    test.type(QStringLiteral("3"));
    test.press(Qt::Key_Return);
    REQUIRE(test.shows("triage::CheckPage"));
    CHECK(store.unfinished()->size() == 1);
    test.press(Qt::Key_Return);
    REQUIRE(test.shows("triage::ResultPage"));
    CHECK(store.history()->size() == 2);
    CHECK(store.unfinished()->empty());

    const QString newer = QStringLiteral("newer_result");
    const QString before = QStringLiteral("result_before");
    CHECK(test.find(newer) == nullptr);
    test.click(test.find(before));
    REQUIRE(test.shows("triage::ResultPage"));
    CHECK(test.find(before) == nullptr);
    CHECK((*answerTo(qobject_cast<ResultPage *>(test.page())->stored()->answers, "pain_rest") ==
           AnswerValue(1.0)));
    REQUIRE(test.tabInto(test.find(newer)));
    test.press(Qt::Key_Space);
    CHECK((*answerTo(qobject_cast<ResultPage *>(test.page())->stored()->answers, "pain_rest") ==
           AnswerValue(3.0)));
}

TEST_CASE("looking at the answers of a result without changing one leaves nothing behind")
{
    Store store = storeWith(soreTendon(), "check");
    WindowUnderTest test(store);
    test.goOn();
    test.press(Qt::Key_Return);
    REQUIRE(test.shows("triage::ResultPage"));
    for (const bool seen : {false, true}) {
        test.clickBar(QStringLiteral("Change answers"));
        REQUIRE(test.shows("triage::CheckPage"));
        if (seen) {
            emit qobject_cast<CheckPage *>(test.page())->changeRequested("pain_quality");
            QApplication::processEvents();
            test.press(Qt::Key_Return);
        }
        CHECK(store.unfinished()->empty());
        test.press(Qt::Key_Return);
        REQUIRE(test.shows("triage::ResultPage"));
        CHECK(store.history()->size() == 1);
    }
    test.clickBar(QStringLiteral("Change answers"));
    test.clickBar(QStringLiteral("Save and close"));
    CHECK(test.shows("triage::HomePage"));
    CHECK(store.unfinished()->empty());
}

TEST_CASE("a result says which other answers would change it, and what it would be then")
{
    Store store = storeWith(soreTendon(), "check");
    WindowUnderTest test(store);
    test.goOn();
    test.press(Qt::Key_Return);
    REQUIRE(test.shows("triage::ResultPage"));
    const auto ways = whatWouldChange(shippedContent().rulebase, soreTendon(), 4);
    REQUIRE_FALSE(ways.empty());
    const QString wanted = QString::fromStdString(
        changeWords(ways.front(), assess(shippedContent().rulebase, soreTendon()), Mode::Runner,
                    shippedContent().catalogue, shippedContent().rulebase.questionnaire));
    int shown = 0;
    for (const QLabel *label : test.page()->findChildren<QLabel *>())
        shown += label->isVisible() && label->accessibleName() == wanted;
    CHECK(shown == 1);
}

TEST_CASE("Continue stays in sight on a page that is longer than the window")
{
    Store store = storeWith(soreTendon(), "page-conditions");
    WindowUnderTest test(store);
    test.window().resize(1024, 640);
    test.goOn();
    auto *go = test.find<QPushButton>(QStringLiteral("continue"));
    REQUIRE(go != nullptr);
    REQUIRE(
        QTest::qWaitFor([&] { return go->visibleRegion().boundingRect() == go->rect(); }, 2000));
    test.window().resize(1024, 2400);
    const auto list = test.page()->findChild<OptionGroup *>();
    const auto bottom = [&](const QWidget *widget) {
        return widget->mapTo(&test.window(), QPoint(0, widget->height())).y();
    };
    REQUIRE(QTest::qWaitFor([&] { return bottom(go) - bottom(list) < 100; }, 2000));
    test.click(go);
    CHECK(test.heading() != "Do you have any of these?");
}

TEST_CASE("the chart asks about the leg that was named, and about the other once it is chosen")
{
    Store store = storeWith(soreTendon(), "page-sites");
    WindowUnderTest test(store);
    test.goOn();
    CHECK(test.heading() == "Where does your left leg hurt?");
    emit test.page()->findChild<BodyChartInput *>()->sideChanged(ChartSide::Both);
    CHECK(test.heading() == "Where do your legs hurt?");
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

TEST_CASE("why we ask unfolds by key or click, and stays unfolded on the next page")
{
    Store store = storeWith(soreTendon(), "page-onset");
    WindowUnderTest test(store);
    test.goOn();
    const auto reasonShown = [&test] {
        const auto *why = test.find<QPushButton>(QStringLiteral("why"));
        REQUIRE(why != nullptr);
        const auto *reason = why->parentWidget()->findChild<QLabel *>();
        REQUIRE(reason != nullptr);
        return reason->isVisible();
    };
    CHECK_FALSE(reasonShown());
    test.press(Qt::Key_Question, Qt::ShiftModifier);
    CHECK(reasonShown());
    const QString before = test.heading();
    do {
        test.press(Qt::Key_Return);
    } while (test.shows("triage::QuestionPage") && !test.find(QStringLiteral("why")));
    REQUIRE(test.heading() != before);
    CHECK(reasonShown());
    test.click(test.find(QStringLiteral("why")));
    CHECK_FALSE(reasonShown());
}
