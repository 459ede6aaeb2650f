// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "follow_up/follow_up_json.h"
#include "inputs/chip.h"
#include "keyboard_walk.h"
#include "record/people.h"
#include "triage/assess.h"
#include "window_under_test.h"

#include <QAbstractButton>
#include <QApplication>

using namespace triage;

namespace {

// The runner alone, with a sore tendon, assessed four weeks before the window's day.
Store runnerWithDueRecheck()
{
    auto store = Store::open(":memory:");
    REQUIRE(store);
    const Instant then = std::chrono::sys_days(std::chrono::year(2026) / 10 / 26);
    const Answers answers = soreTendon();
    const auto interview = store->beginInterview(store->self(then)->id, answers.mode, then);
    REQUIRE(interview);
    REQUIRE(store->finish(*interview, answers, assess(shippedContent().rulebase, answers), then));
    return std::move(*store);
}

QAbstractButton *startButton(const WindowUnderTest &test)
{
    const auto *row = test.find(QStringLiteral("due"));
    if (!row)
        return nullptr;
    for (auto *button : row->findChildren<QAbstractButton *>())
        if (button->text() == "Start re-check")
            return button;
    return nullptr;
}

} // namespace

TEST_CASE("a due re-check greets on the home page")
{
    Store store = runnerWithDueRecheck();
    WindowUnderTest test(store);
    REQUIRE(test.shows("triage::HomePage"));
    CHECK(startButton(test) != nullptr);
}

TEST_CASE("a re-check is walked through, concluded and says what changed")
{
    Store store = runnerWithDueRecheck();
    WindowUnderTest test(store);
    test.click(startButton(test));
    REQUIRE(test.shows("triage::QuestionPage"));
    Answers now = soreTendon();
    const std::pair<const char *, AnswerValue> levels[] = {
        {"pain_rest", 0.0},         {"pain_activity", 2.0},
        {"pain_now", 0.0},          {"pain_worst_24h", 2.0},
        {"pain_next_morning", 1.0}, {"running_now", "easy"},
        {"function_now", 8.0},      {"own_activities", std::vector<std::string>{"stairs"}},
        {"activity_stairs", 7.0}};
    for (const auto &[id, value] : levels)
        now.values[id] = value;
    walkByKeys(test, now);
    REQUIRE(test.shows("triage::CheckPage"));
    test.press(Qt::Key_Return);
    REQUIRE(test.shows("triage::RecheckPage"));
    CHECK(test.heading().startsWith("Better"));

    const auto history = store.history();
    REQUIRE(history->size() == 2);
    CHECK(history->front().follows == history->back().id);
    const auto stored = store.assessment(history->front().id);
    const auto followUp = readFollowUp(stored->followUp, "test");
    REQUIRE(followUp);
    CHECK(followUp->course == "better");
    CHECK((stored->answers.values.at("duration_days") == AnswerValue(84.0)));
    test.click(test.find(QStringLiteral("whole_result")));
    CHECK(test.shows("triage::ResultPage"));
    test.clickBar(QStringLiteral("Home"));
    CHECK(startButton(test) == nullptr);
}

TEST_CASE("a danger sign in a re-check stops it at once")
{
    Store store = runnerWithDueRecheck();
    WindowUnderTest test(store);
    test.click(startButton(test));
    Answers now = soreTendon();
    now.values["saddle_numbness"] = true;
    answerByKeys(test, now);
    CHECK(test.shows("triage::EmergencyPage"));
}

TEST_CASE("a re-check that was left goes on where it stood, still looking back on its visit")
{
    Store store = runnerWithDueRecheck();
    WindowUnderTest test(store);
    test.click(startButton(test));
    answerByKeys(test, soreTendon());
    test.clickBar(QStringLiteral("Save and close"));
    REQUIRE(store.unfinished()->size() == 1);
    CHECK(store.unfinished()->front().follows == store.history()->front().id);
    test.goOn();
    REQUIRE(test.shows("triage::QuestionPage"));
    walkByKeys(test, soreTendon());
    test.press(Qt::Key_Return);
    CHECK(test.shows("triage::RecheckPage"));
}
