// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "inputs/care_card.h"
#include "inputs/sign_list.h"
#include "inputs/tab_strip.h"
#include "keyboard_walk.h"
#include "pages/answer_input.h"
#include "pages/check_page.h"

#include <QApplication>
#include <QLabel>
#include <QTest>

using namespace triage;

namespace {

Store emptyStore()
{
    auto store = Store::open(":memory:");
    REQUIRE(store);
    return std::move(*store);
}

} // namespace

TEST_CASE("a runner walks from start to result by keyboard alone, and back home")
{
    Store store = emptyStore();
    WindowUnderTest test(store);
    REQUIRE(test.shows("triage::HomePage"));
    CHECK(QApplication::focusWidget()->objectName() == "for_me");

    test.press(Qt::Key_Return);
    REQUIRE(test.shows("triage::QuestionPage"));
    CHECK(QApplication::focusWidget()->objectName() == "heading");
    const int pages = walkByKeys(test, soreTendon());
    CHECK(pages > 20);
    REQUIRE(test.shows("triage::CheckPage"));

    test.press(Qt::Key_Return);
    REQUIRE(test.shows("triage::ResultPage"));
    const auto *card = qobject_cast<CareCard *>(QApplication::focusWidget());
    REQUIRE(card != nullptr);
    CHECK(card->urgency() >= Urgency::Routine);
    const auto results = store.history();
    REQUIRE(results);
    REQUIRE(results->size() == 1);
    CHECK(results->front().condition == "proximal_tendinopathy");
    CHECK(results->front().side == "left");
    CHECK(results->front().painActivity == 5);
    CHECK(store.unfinished()->empty());

    auto *tabs = test.find<TabStrip>(QStringLiteral("tabs"));
    for (int i = 1; i < tabs->count(); ++i) {
        test.press(Qt::Key_Tab, Qt::ControlModifier);
        CHECK(tabs->currentIndex() == i);
    }
    test.clickBar(QStringLiteral("Home"));
    CHECK(test.shows("triage::HomePage"));
    CHECK(test.find(QStringLiteral("last_results")) != nullptr);
}

TEST_CASE("a sign of an emergency ends the questions at once and keeps the answers")
{
    Store store = emptyStore();
    WindowUnderTest test(store);
    test.click(test.find(QStringLiteral("for_me")));
    auto *signs = test.find<SignList>(QStringLiteral("signs"));
    REQUIRE(signs != nullptr);
    Answers wanted;
    wanted.values["bladder_bowel"] = true;
    wanted.values["saddle_numbness"] = true;
    answerByKeys(test, wanted);

    REQUIRE(test.shows("triage::EmergencyPage"));
    const auto *card = qobject_cast<CareCard *>(QApplication::focusWidget());
    REQUIRE(card != nullptr);
    CHECK(card->accessibleName() == "Emergency: Call 999 or 112 now");
    CHECK(test.window().windowTitle() == "Call now");

    test.press(Qt::Key_Left, Qt::AltModifier);
    REQUIRE(QTest::qWaitFor([&] { return test.shows("triage::QuestionPage"); }, 2000));
    signs = test.find<SignList>(QStringLiteral("signs"));
    CHECK(signs->state(QStringLiteral("bladder_bowel")) == SignState::Yes);
    CHECK(signs->state(QStringLiteral("saddle_numbness")) == SignState::Yes);
    CHECK(signs->state(QStringLiteral("leg_weakness")) == SignState::No);
}

TEST_CASE("Continue with nothing chosen says what is missing and moves the focus there")
{
    Store store = emptyStore();
    WindowUnderTest test(store);
    test.click(test.find(QStringLiteral("for_me")));
    const QString before = test.heading();
    test.click(test.find(QStringLiteral("continue")));
    CHECK(test.heading() == before);
    REQUIRE(QApplication::focusWidget() != nullptr);
    CHECK(QApplication::focusWidget()->inherits("triage::ErrorSummary"));
    CHECK(test.find<SignList>(QStringLiteral("signs"))->state(QStringLiteral("bladder_bowel")) ==
          SignState::Unanswered);
    CHECK(store.unfinished()->empty());
}

TEST_CASE("rows of the checklist left alone become no only with Continue after a choice")
{
    Store store = emptyStore();
    WindowUnderTest test(store);
    test.click(test.find(QStringLiteral("for_me")));
    test.tabInto(test.find<SignList>(QStringLiteral("signs")));
    test.press(Qt::Key_0);
    CHECK(store.unfinished()->empty());
    test.press(Qt::Key_Return);
    REQUIRE(store.unfinished()->size() == 1);
    const Answers stored = store.unfinished()->front().interview.answers;
    REQUIRE(answerTo(stored, "bladder_bowel") != nullptr);
    CHECK((*answerTo(stored, "bladder_bowel") == AnswerValue(false)));
}

TEST_CASE("closing the window keeps the interview; Continue on the home page goes on there")
{
    Store store = emptyStore();
    QString heading;
    {
        WindowUnderTest test(store);
        test.click(test.find(QStringLiteral("for_me")));
        for (int i = 0; i < 4; ++i)
            answerByKeys(test, soreTendon());
        heading = test.heading();
        test.window().close();
    }
    REQUIRE(store.unfinished()->size() == 1);
    WindowUnderTest again(store);
    QPushButton *go = nullptr;
    for (QPushButton *button : again.page()->findChildren<QPushButton *>())
        if (button->text() == "Continue" && button->isVisible())
            go = button;
    again.click(go);
    CHECK(again.heading().toStdString() == heading.toStdString());
    again.press(Qt::Key_Left, Qt::AltModifier);
    REQUIRE(QTest::qWaitFor([&] { return again.heading() != heading; }, 2000));
}

TEST_CASE("a change from the check page returns there, or first asks what it opens")
{
    Store store = emptyStore();
    WindowUnderTest test(store);
    test.click(test.find(QStringLiteral("for_me")));
    walkByKeys(test, soreTendon());
    auto *check = qobject_cast<CheckPage *>(test.page());
    REQUIRE(check != nullptr);

    emit check->changeRequested("age");
    QApplication::processEvents();
    REQUIRE(test.shows("triage::QuestionPage"));
    test.press(Qt::Key_Return);
    REQUIRE(test.shows("triage::CheckPage"));

    emit check->changeRequested("fever_unwell");
    QApplication::processEvents();
    Answers wanted;
    wanted.values["fever_unwell"] = true;
    answerByKeys(test, wanted);
    REQUIRE(test.shows("triage::QuestionPage"));
    CHECK(test.heading().contains("temperature", Qt::CaseInsensitive));
    answerByKeys(test, wanted);
    CHECK(test.shows("triage::CheckPage"));
}

TEST_CASE("one Tab leads from the heading to the first input, the next ones on to Continue")
{
    Store store = emptyStore();
    WindowUnderTest test(store);
    test.click(test.find(QStringLiteral("for_me")));
    REQUIRE(QApplication::focusWidget()->objectName() == "heading");
    test.press(Qt::Key_Tab);
    INFO(QApplication::focusWidget()->accessibleName().toStdString()
         << QApplication::focusWidget()->objectName().toStdString());
    CHECK(test.find<SignList>(QStringLiteral("signs"))->firstInput() ==
          QApplication::focusWidget());
    for (int i = 0; i < 30 && QApplication::focusWidget()->objectName() != "continue"; ++i) {
        test.press(Qt::Key_Tab);
        CHECK(QApplication::focusWidget()->objectName() != "back");
    }
    CHECK(QApplication::focusWidget()->objectName() == "continue");
}

TEST_CASE("the home page says how it goes until there is something to show")
{
    Store store = emptyStore();
    const auto explains = [](const WindowUnderTest &test) {
        for (const QLabel *label : test.page()->findChildren<QLabel *>())
            if (label->isVisible() && label->text() == "How it goes")
                return true;
        return false;
    };
    {
        WindowUnderTest test(store);
        CHECK(explains(test));
        test.click(test.find(QStringLiteral("for_me")));
        answerByKeys(test, soreTendon());
    }
    CHECK_FALSE(explains(WindowUnderTest(store)));
}

TEST_CASE("the home page shows the latest three unfinished interviews, and all when asked")
{
    Store store = emptyStore();
    for (int i = 0; i < 5; ++i) {
        const auto person = store.client("C-0" + std::to_string(i), Instant{});
        const auto id = store.beginInterview(person->id, Mode::Therapist, Instant{});
        REQUIRE(
            store.saveInterview(*id, {.answers = soreTendon(), .page = "section-exam"}, Instant{}));
    }
    WindowUnderTest test(store);
    const auto waiting = [&] {
        int rows = 0;
        for (const QPushButton *button : test.page()->findChildren<QPushButton *>())
            rows += button->isVisible() && button->text() == "Continue";
        return rows;
    };
    CHECK(waiting() == 3);
    test.click(test.find(QStringLiteral("all_unfinished")));
    CHECK(waiting() == 5);
}

TEST_CASE("Enter on the page of the client's name goes on, or says that the name is missing")
{
    Store store = emptyStore();
    WindowUnderTest test(store);
    test.click(test.find(QStringLiteral("for_client")));
    REQUIRE(test.shows("triage::ClientPage"));
    test.press(Qt::Key_Return);
    CHECK(QApplication::focusWidget()->objectName() == "client_name");
    test.type(QStringLiteral("C-020"));
    test.press(Qt::Key_Return);
    CHECK(test.shows("triage::SectionPage"));
}

TEST_CASE("Tab on the home page goes through the choices, what waits, and the results")
{
    Store store = emptyStore();
    {
        WindowUnderTest test(store);
        test.click(test.find(QStringLiteral("for_me")));
        answerByKeys(test, soreTendon());
    }
    WindowUnderTest test(store);
    const auto name = [] { return QApplication::focusWidget()->accessibleName(); };
    test.press(Qt::Key_Tab);
    CHECK(QApplication::focusWidget()->objectName() == "for_client");
    test.press(Qt::Key_Tab);
    CHECK(name().startsWith("Delete"));
    test.press(Qt::Key_Tab);
    CHECK(name().startsWith("Continue"));
    test.press(Qt::Key_Return);
    CHECK(test.shows("triage::QuestionPage"));
}
