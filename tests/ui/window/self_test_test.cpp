// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "inputs/drawing.h"
#include "inputs/paragraph.h"
#include "keyboard_walk.h"
#include "pages/answer_clash.h"
#include "triage/self_tests.h"

#include <QApplication>

using namespace triage;

namespace {

// The titles of the tests that are shown when each is passed over with Enter.
QStringList titlesOnTheWay(WindowUnderTest &test)
{
    QStringList titles;
    for (int i = 0; i < 20 && test.shows("triage::SelfTestPage"); ++i) {
        titles.append(test.heading());
        test.press(Qt::Key_Return);
    }
    return titles;
}

std::vector<std::string> offeredTo(const Answers &answers)
{
    std::vector<std::string> codes;
    for (const SelfTestOffer &offer : selfTestOffers(shippedContent().rulebase, answers).tests)
        if (offer.offered)
            codes.push_back(offer.selfTest);
    return codes;
}

} // namespace

TEST_CASE("the tests that the rules offer come after the questions, and each may be passed over")
{
    const std::vector<std::string> offered = offeredTo(soreTendon());
    REQUIRE(offered.size() > 2);
    Store store = storeWith(soreTendon(), "self_tests");
    WindowUnderTest test(store);
    test.goOn();
    const QStringList titles = titlesOnTheWay(test);
    CHECK(test.shows("triage::CheckPage"));
    REQUIRE(titles.size() == static_cast<qsizetype>(offered.size()) + 1);
    for (std::size_t i = 0; i < offered.size(); ++i)
        CHECK(titles[static_cast<qsizetype>(i) + 1].toStdString() ==
              shippedContent().catalogue.selfTests.at(offered[i]).title);
    CHECK(store.unfinished()->front().interview.answers == soreTendon());
}

TEST_CASE("every test has its drawing and says when to stop")
{
    Store store = storeWith(soreTendon(), "self_tests");
    WindowUnderTest test(store);
    test.goOn();
    test.press(Qt::Key_Return);
    while (test.shows("triage::SelfTestPage")) {
        INFO(test.heading().toStdString());
        const auto *drawing = test.page()->findChild<Drawing *>();
        REQUIRE(drawing != nullptr);
        CHECK(drawing->sizeHint().height() > 100);
        CHECK(test.find(QStringLiteral("stop")) != nullptr);
        test.press(Qt::Key_Return);
    }
}

TEST_CASE("Back leads from a test to the one before, and to what is offered")
{
    Store store = storeWith(soreTendon(), "self_tests");
    WindowUnderTest test(store);
    test.goOn();
    const QString offer = test.heading();
    test.press(Qt::Key_Return);
    const QString first = test.heading();
    test.press(Qt::Key_Return);
    CHECK(test.heading() != first);
    test.click(test.find(QStringLiteral("back")));
    CHECK(test.heading() == first);
    test.click(test.find(QStringLiteral("back")));
    CHECK(test.heading() == offer);
    test.click(test.find(QStringLiteral("back")));
    CHECK(test.shows("triage::QuestionPage"));
}

TEST_CASE("what a test shows fills in the answer")
{
    Store store = storeWith(soreTendon(), "self_tests");
    WindowUnderTest test(store);
    test.goOn();
    const QString wanted =
        QString::fromStdString(shippedContent().catalogue.selfTests.at("one_finger_or_hand").title);
    while (test.shows("triage::SelfTestPage") && test.heading() != wanted)
        test.press(Qt::Key_Return);
    REQUIRE(test.heading() == wanted);
    test.press(Qt::Key_1);
    test.press(Qt::Key_Return);
    const Answers stored = store.unfinished()->front().interview.answers;
    REQUIRE(answerTo(stored, "pain_area") != nullptr);
    CHECK((*answerTo(stored, "pain_area") == AnswerValue("fingertip")));
}

TEST_CASE("a test never overwrites an earlier answer without asking which of the two counts")
{
    const QString title =
        QString::fromStdString(shippedContent().catalogue.selfTests.at("one_finger_or_hand").title);
    for (const char *counts : {"own", "test"}) {
        INFO(counts);
        Answers answers = soreTendon();
        answers.values["pain_area"] = "broad";
        Store store = storeWith(answers, "self_tests");
        WindowUnderTest test(store);
        test.goOn();
        while (test.shows("triage::SelfTestPage") && test.heading() != title)
            test.press(Qt::Key_Return);
        REQUIRE(test.heading() == title);
        const auto *soFar = test.find<Paragraph>(QStringLiteral("so_far"));
        REQUIRE(soFar != nullptr);
        CHECK(soFar->source().startsWith("Your answer so far: "));
        CHECK(test.find(QStringLiteral("clash")) == nullptr);
        test.press(Qt::Key_1);
        const auto *clash = test.find<AnswerClash>(QStringLiteral("clash"));
        REQUIRE(clash != nullptr);
        CHECK(clash->isOpen());
        test.press(Qt::Key_Return);
        REQUIRE(test.heading() == title);
        CHECK(clash->isAncestorOf(QApplication::focusWidget()));
        CHECK(store.unfinished()->front().interview.answers == answers);
        test.press(counts == std::string("own") ? Qt::Key_1 : Qt::Key_2);
        test.press(Qt::Key_Return);
        CHECK(test.heading() != title);
        answers.values["pain_area"] = counts == std::string("own") ? "broad" : "fingertip";
        CHECK(store.unfinished()->front().interview.answers == answers);
    }
}

TEST_CASE("a test that shows what was answered before asks nothing more")
{
    Answers answers = soreTendon();
    answers.values["pain_area"] = "fingertip";
    Store store = storeWith(answers, "self_tests");
    WindowUnderTest test(store);
    test.goOn();
    const QString title =
        QString::fromStdString(shippedContent().catalogue.selfTests.at("one_finger_or_hand").title);
    while (test.shows("triage::SelfTestPage") && test.heading() != title)
        test.press(Qt::Key_Return);
    test.press(Qt::Key_1);
    CHECK(test.find(QStringLiteral("clash")) == nullptr);
    test.press(Qt::Key_Return);
    CHECK(test.heading() != title);
    CHECK(store.unfinished()->front().interview.answers == answers);
}

TEST_CASE("no test is offered where a danger sign is open or the pain at rest is high")
{
    for (const auto &[id, value] : std::initializer_list<std::pair<const char *, AnswerValue>>{
             {"pain_rest", 8.0}, {"leg_weakness", true}}) {
        Answers answers = soreTendon();
        answers.values[id] = value;
        INFO(id);
        Store store = storeWith(answers, "self_tests");
        WindowUnderTest test(store);
        test.goOn();
        CHECK_FALSE(test.shows("triage::SelfTestPage"));
    }
}
