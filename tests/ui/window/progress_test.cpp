// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "charts/body_pair.h"
#include "charts/progress_chart.h"
#include "follow_up/follow_up_json.h"
#include "follow_up/visits.h"
#include "inputs/table.h"
#include "record/people.h"
#include "triage/assess.h"
#include "window_under_test.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QtTest/QTest>

using namespace triage;

namespace {

using std::chrono::days;

const Instant firstVisit = std::chrono::sys_days(std::chrono::year(2026) / 9 / 28);

struct Look {
    int day;
    std::map<std::string, AnswerValue> answers;
};

// A person seen first with pain of 5 at the sit bone and in the buttock, then at each of `looks`.
Store storeOf(bool self, const std::vector<Look> &looks)
{
    auto store = Store::open(":memory:");
    REQUIRE(store);
    const Content &content = shippedContent();
    const auto person = self ? store->self(firstVisit) : store->client("C-014", firstVisit);
    REQUIRE(person);
    std::optional<AssessmentId> last;
    Answers answers = soreTendon();
    answers.mode = self ? Mode::Runner : Mode::Therapist;
    answers.values["pain_activity"] = 5.0;
    answers.values["pain_sites"] = std::vector<std::string>{"sit_bone", "buttock_deep"};
    answers.values["worst_site"] = "sit_bone";
    Instant at = firstVisit;
    Assessment assessment = assess(content.rulebase, answers);
    std::string followUp;
    for (std::size_t i = 0;; ++i) {
        const auto interview = store->beginInterview(person->id, answers.mode, at, last);
        REQUIRE(interview);
        const auto id = store->finish(*interview, answers, assessment, at, followUp);
        REQUIRE(id);
        last = *id;
        if (i == looks.size())
            return std::move(*store);
        const auto visits = visitsUpTo(*store, *last);
        REQUIRE(visits);
        at = firstVisit + days(looks[i].day);
        answers = recheckAnswers(content.followUp, visits->back(), at);
        for (const auto &[question, value] : looks[i].answers)
            answers.values[question] = value;
        Rechecked found =
            recheck(content.rulebase, content.followUp, content.catalogue, *visits, answers, at);
        assessment = found.assessment;
        followUp = writeFollowUp(found.followUp);
    }
}

std::vector<Look> twoLooks()
{
    return {{.day = 14, .answers = {{"pain_activity", 4.0}, {"function_now", 5.0}}},
            {.day = 42,
             .answers = {{"pain_activity", 2.0},
                         {"function_now", 8.0},
                         {"pain_sites", std::vector<std::string>{"sit_bone"}}}}};
}

template<typename Widget>
Widget *within(QWidget *part, const char *name)
{
    return part ? part->findChild<Widget *>(QLatin1String(name)) : nullptr;
}

} // namespace

TEST_CASE("the runner sees the progress in a sentence and a chart of every measure")
{
    Store store = storeOf(true, twoLooks());
    WindowUnderTest test(store);
    test.clickBar(QStringLiteral("Progress"));
    REQUIRE(test.shows("triage::ProgressPage"));
    CHECK(test.heading() == "You are clearly better than 6 weeks ago");
    QWidget *pain = test.find(QStringLiteral("progress_pain_activity"));
    auto *chart = within<ProgressChart>(pain, "chart");
    REQUIRE(chart != nullptr);
    CHECK(chart->accessibleName() == "Pain in the worst activity");
    CHECK(chart->accessibleDescription().startsWith(
        "Pain in the worst activity fell from 5 to 2 in 42 days. Lower is better."));
    CHECK((chart->line().band == std::pair(0.0, 3.0)));
    CHECK(test.find(QStringLiteral("progress_function_now")) != nullptr);
    CHECK(test.find(QStringLiteral("progress_stage")) != nullptr);
}

TEST_CASE("the arrow keys and the pointer tell one visit of a chart, also to a screen reader")
{
    Store store = storeOf(true, twoLooks());
    WindowUnderTest test(store);
    test.clickBar(QStringLiteral("Progress"));
    auto *chart =
        within<ProgressChart>(test.find(QStringLiteral("progress_pain_activity")), "chart");
    REQUIRE(chart != nullptr);
    REQUIRE(test.tabInto(chart));
    test.press(Qt::Key_Right);
    CHECK(chart->accessibleDescription() == "28 Sep: 5");
    test.press(Qt::Key_End);
    CHECK(chart->accessibleDescription() == "9 Nov: 2");
    QTest::mouseMove(chart, chart->pointOf(1).toPoint());
    CHECK(chart->told() == 1);
}

TEST_CASE("behind every chart there is a table of the same visits")
{
    Store store = storeOf(true, twoLooks());
    WindowUnderTest test(store);
    test.clickBar(QStringLiteral("Progress"));
    QWidget *pain = test.find(QStringLiteral("progress_pain_activity"));
    auto *button = within<QAbstractButton>(pain, "as_table");
    REQUIRE(button != nullptr);
    test.click(button);
    auto *table = within<Table>(pain, "table");
    REQUIRE(table->isVisible());
    CHECK_FALSE(within<ProgressChart>(pain, "chart")->isVisible());
    REQUIRE(table->model()->rowCount() == 3);
    CHECK(table->model()->index(2, 0).data().toString() == "9 Nov");
    CHECK(table->model()->index(2, 1).data().toString() == "2");
    CHECK(table->model()->index(2, 2).data().toString() == "3 lower");
    test.click(button);
    CHECK(within<ProgressChart>(pain, "chart")->isVisible());
}

TEST_CASE("the body charts of two visits stand side by side and say what moved")
{
    Store store = storeOf(true, twoLooks());
    WindowUnderTest test(store);
    test.clickBar(QStringLiteral("Progress"));
    auto *pair = test.find<BodyPair>(QStringLiteral("body_pair"));
    REQUIRE(pair != nullptr);
    CHECK(pair->before().sites.size() == 2);
    CHECK((pair->now().sites == QStringList{"sit_bone"}));
    CHECK(pair->accessibleDescription().contains("No longer:"));
    CHECK(pair->accessibleDescription().contains("Now: sit bone."));
    auto *now = test.find<QComboBox>(QStringLiteral("visit_now"));
    REQUIRE(now != nullptr);
    now->setFocus();
    test.press(Qt::Key_Up);
    CHECK(pair->accessibleDescription().startsWith("The same places:"));
}

TEST_CASE("one visit has no progress to show, and the top bar does not offer it")
{
    Store store = storeOf(true, {});
    WindowUnderTest test(store);
    for (const auto *button : test.window().findChildren<QAbstractButton *>())
        CHECK(button->text() != "Progress");
}

TEST_CASE("a client's progress opens from the list of clients and leads back to it")
{
    Store store = storeOf(false, twoLooks());
    WindowUnderTest test(store);
    test.clickBar(QStringLiteral("Clients"));
    auto *progress = test.find<QAbstractButton>(QStringLiteral("progress"));
    REQUIRE(progress != nullptr);
    test.click(progress);
    REQUIRE(test.shows("triage::ProgressPage"));
    CHECK(test.heading() == "Clearly better than 6 weeks ago");
    test.click(test.find(QStringLiteral("back")));
    CHECK(test.shows("triage::ClientsPage"));
    test.click(test.find(QStringLiteral("progress")));
    test.click(test.find(QStringLiteral("open_result")));
    CHECK(test.shows("triage::RecheckPage"));
}
