// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "inputs/paragraph.h"
#include "inputs/table.h"
#include "record/judgements.h"
#include "triage/assess.h"
#include "window_under_test.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QtTest/QTest>

using namespace triage;

namespace {

const Instant seen = std::chrono::sys_days(std::chrono::year(2026) / 11 / 2);

// A client with one result; `then` is what the rules of that day concluded.
Store storeWithClient(const Assessment &then)
{
    auto store = Store::open(":memory:");
    REQUIRE(store);
    Answers answers = soreTendon();
    answers.mode = Mode::Therapist;
    const auto person = store->client("C-014", seen);
    REQUIRE(person);
    const auto interview = store->beginInterview(person->id, answers.mode, seen);
    REQUIRE(interview);
    REQUIRE(store->finish(*interview, answers, then, seen));
    return std::move(*store);
}

Assessment concludedToday()
{
    Answers answers = soreTendon();
    answers.mode = Mode::Therapist;
    return assess(shippedContent().rulebase, answers);
}

Assessment concludedOtherwise()
{
    Assessment other = concludedToday();
    other.urgency = Urgency::SelfCare;
    other.condition = "tightness_overload";
    return other;
}

void openJudgement(WindowUnderTest &test)
{
    test.clickBar(QStringLiteral("Clients"));
    test.click(test.find(QStringLiteral("judge")));
    REQUIRE(test.shows("triage::JudgementPage"));
}

QString textOf(const WindowUnderTest &test, const char *name)
{
    const auto *words = test.find<Paragraph>(QLatin1String(name));
    return words ? words->source() : QString();
}

} // namespace

TEST_CASE("a therapist records another conclusion with a reason; the result stays")
{
    Store store = storeWithClient(concludedToday());
    const AssessmentSummary before = store.history()->front();
    WindowUnderTest test(store);
    openJudgement(test);
    auto *urgency = test.find<QComboBox>(QStringLiteral("urgency"));
    REQUIRE(urgency != nullptr);
    REQUIRE(test.tabInto(urgency));
    urgency->setCurrentIndex(urgency->findData(static_cast<int>(Urgency::Routine)));
    test.press(Qt::Key_Up);
    auto *reason = test.find<QLineEdit>(QStringLiteral("reason"));
    REQUIRE(test.tabInto(reason));
    test.type(QStringLiteral("Weak on testing"));
    test.press(Qt::Key_Return);
    const auto recorded = store.judgements().of(before.id);
    REQUIRE(recorded);
    REQUIRE(recorded->size() == 1);
    CHECK(recorded->front().urgency == Urgency::Urgent);
    CHECK(recorded->front().condition == before.condition);
    CHECK(recorded->front().reason == "Weak on testing");
    CHECK(test.find(QStringLiteral("recorded")) != nullptr);
    CHECK(store.history()->front() == before);
}

TEST_CASE("a conclusion without a reason is not recorded, and the page says why")
{
    Store store = storeWithClient(concludedToday());
    WindowUnderTest test(store);
    openJudgement(test);
    test.click(test.find(QStringLiteral("save")));
    CHECK(store.judgements().all()->empty());
    CHECK(QApplication::focusWidget() == test.find(QStringLiteral("reason")));
}

TEST_CASE("a result's page offers a therapist to record a conclusion, and leads back")
{
    Store store = storeWithClient(concludedToday());
    WindowUnderTest test(store);
    test.clickBar(QStringLiteral("Results"));
    test.click(test.find(QStringLiteral("open")));
    REQUIRE(test.shows("triage::ResultPage"));
    test.clickBar(QStringLiteral("My conclusion"));
    REQUIRE(test.shows("triage::JudgementPage"));
    test.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(QTest::qWaitFor([&] { return test.shows("triage::ResultPage"); }, 2000));
}

TEST_CASE("what today's rules would say of one result stands beside it")
{
    Store same = storeWithClient(concludedToday());
    WindowUnderTest first(same);
    openJudgement(first);
    CHECK(textOf(first, "todays_rules").startsWith("Today's rules conclude the same"));
    Store other = storeWithClient(concludedOtherwise());
    WindowUnderTest second(other);
    openJudgement(second);
    CHECK(textOf(second, "todays_rules").startsWith("Today's rules would conclude otherwise"));
}

TEST_CASE("the overview counts how often rules and therapists agree and names what differs")
{
    Store store = storeWithClient(concludedToday());
    const AssessmentSummary result = store.history()->front();
    REQUIRE(store.judgements().record(result.id, {.urgency = Urgency::SameDay,
                                                  .condition = result.condition,
                                                  .reason = "Much swelling",
                                                  .recorded = seen}));
    WindowUnderTest test(store);
    openJudgement(test);
    test.click(test.find(QStringLiteral("agreement")));
    REQUIRE(test.shows("triage::AgreementPage"));
    const auto *urgency = test.find(QStringLiteral("agreement_urgency"));
    REQUIRE(urgency != nullptr);
    CHECK(urgency->findChild<Paragraph *>("counts")->source().startsWith("0 of 1 the same"));
    const auto *table = urgency->findChild<Table *>();
    REQUIRE(table != nullptr);
    CHECK(table->model()->index(0, 0).data().toString() == "1");
    CHECK(test.find(QStringLiteral("agreement_condition"))
              ->findChild<Paragraph *>("counts")
              ->source()
              .startsWith("1 of 1 the same"));
    test.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(QTest::qWaitFor([&] { return test.shows("triage::JudgementPage"); }, 2000));
}

TEST_CASE("all stored results are compared with today's rules; those that differ are listed")
{
    Store store = storeWithClient(concludedOtherwise());
    const auto before = store.history();
    WindowUnderTest test(store);
    test.clickBar(QStringLiteral("Results"));
    test.click(test.find(QStringLiteral("compare")));
    REQUIRE(test.shows("triage::AgreementPage"));
    test.click(test.find(QStringLiteral("compare")));
    CHECK(QTest::qWaitFor([&] { return textOf(test, "summary").startsWith("1 compared:"); }, 5000));
    auto *table = test.find<Table>(QStringLiteral("differences"));
    REQUIRE(table != nullptr);
    REQUIRE(table->model()->rowCount() == 1);
    table->setFocus();
    table->selectRow(0);
    test.press(Qt::Key_Return);
    CHECK(test.shows("triage::ResultPage"));
    CHECK(*store.history() == *before);
}
