// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "inputs/care_card.h"
#include "inputs/option_row.h"
#include "inputs/segment.h"
#include "keyboard_walk.h"
#include "pages/answer_input.h"
#include "pages/grid_card.h"

#include <QApplication>
#include <QTest>

using namespace triage;

namespace {

Answers examined()
{
    Answers answers = soreTendon();
    answers.mode = Mode::Therapist;
    return answers;
}

Segment *segmentOf(const WindowUnderTest &test, const std::string &id)
{
    for (const GridCard *card : test.page()->findChildren<GridCard *>())
        if (AnswerInput *input = card->input(id); input && input->isVisible())
            return input->findChild<Segment *>();
    FAIL("not asked here: " << id);
    return nullptr;
}

void chooseByKey(WindowUnderTest &test, const std::string &id, Qt::Key key)
{
    segmentOf(test, id)->setFocus();
    test.press(key);
}

void goBack(WindowUnderTest &test)
{
    test.press(Qt::Key_Left, Qt::AltModifier);
    REQUIRE(QTest::qWaitFor([&] { return !test.shows("triage::EmergencyPage"); }, 2000));
}

} // namespace

TEST_CASE("a therapist's emergency finding shows at once what to do, and the way back to it")
{
    Store store = storeWith(examined(), "section-safety");
    WindowUnderTest test(store);
    test.goOn();
    chooseByKey(test, "chest_pain_breathless", Qt::Key_Y);

    REQUIRE(test.shows("triage::EmergencyPage"));
    const auto *card = qobject_cast<CareCard *>(QApplication::focusWidget());
    REQUIRE(card != nullptr);
    CHECK(card->accessibleName() == "Emergency: Call 999 or 112 now");
    CHECK(test.window().windowTitle() == "Call now");

    goBack(test);
    REQUIRE(test.shows("triage::SectionPage"));
    const Segment *segment = segmentOf(test, "chest_pain_breathless");
    CHECK(QApplication::focusWidget() == segment);
    CHECK(segment->code() == "yes");
    CHECK(store.history()->empty());
}

TEST_CASE("an emergency finding that is corrected leaves the examination as it was")
{
    Store store = storeWith(examined(), "section-safety");
    WindowUnderTest test(store);
    test.goOn();
    chooseByKey(test, "chest_pain_breathless", Qt::Key_Y);
    goBack(test);
    CHECK(test.find(QStringLiteral("emergency_panel")) != nullptr);
    CHECK(test.find(QStringLiteral("continue")) == nullptr);

    chooseByKey(test, "chest_pain_breathless", Qt::Key_N);
    REQUIRE(test.shows("triage::SectionPage"));
    CHECK(test.find(QStringLiteral("emergency_panel")) == nullptr);
    CHECK(test.find(QStringLiteral("continue")) != nullptr);
}

TEST_CASE("the red card stands in place of the findings while the emergency stands")
{
    Store store = storeWith(examined(), "section-safety");
    WindowUnderTest test(store);
    test.goOn();
    chooseByKey(test, "saddle_numbness", Qt::Key_Y);
    goBack(test);
    const auto *panel = test.find(QStringLiteral("emergency_panel"));
    REQUIRE(panel != nullptr);
    CHECK(panel->accessibleName().startsWith("Emergency:"));

    chooseByKey(test, "dark_urine", Qt::Key_N);
    CHECK(test.shows("triage::SectionPage"));
    test.press(Qt::Key_Return);
    CHECK(test.shows("triage::EmergencyPage"));
    goBack(test);
    test.click(test.find(QStringLiteral("what_to_do")));
    CHECK(test.shows("triage::EmergencyPage"));
}

TEST_CASE("a therapist records an emergency as it stands, with the questions that stay open")
{
    Store store = storeWith(examined(), "section-safety");
    WindowUnderTest test(store);
    test.goOn();
    chooseByKey(test, "chest_pain_breathless", Qt::Key_Y);
    test.click(test.find(QStringLiteral("record")));

    REQUIRE(test.shows("triage::EmergencyPage"));
    CHECK(test.find(QStringLiteral("record")) == nullptr);
    const auto results = store.history();
    REQUIRE(results);
    REQUIRE(results->size() == 1);
    CHECK(results->front().urgency == Urgency::Emergency);
    CHECK(results->front().person.name == "C-014");
    CHECK(store.unfinished()->empty());
    const auto stored = store.assessment(results->front().id);
    REQUIRE(stored);
    CHECK_FALSE(stored->assessment.unansweredSafety.empty());
    goBack(test);
    CHECK(test.shows("triage::HistoryPage"));
}

TEST_CASE("an emergency comes before the questions that are still open")
{
    Answers answers = examined();
    answers.values["chest_pain_breathless"] = true;
    for (const char *page : {"check", "section-exam"}) {
        Store store = storeWith(answers, page);
        WindowUnderTest test(store);
        test.goOn();
        CHECK(test.shows("triage::EmergencyPage"));
    }
}

TEST_CASE("a runner with an emergency is not asked to record anything")
{
    Answers answers = soreTendon();
    answers.values["chest_pain_breathless"] = true;
    Store store = storeWith(answers, "page-circulation");
    WindowUnderTest test(store);
    test.goOn();
    REQUIRE(test.shows("triage::EmergencyPage"));
    CHECK(test.find(QStringLiteral("record")) == nullptr);
}

TEST_CASE("a foot that turns cold with effort alone does not end the questions")
{
    auto store = Store::open(":memory:");
    REQUIRE(store);
    WindowUnderTest test(*store);
    test.click(test.find(QStringLiteral("for_me")));
    Answers wanted = soreTendon();
    wanted.values["exertional_pattern"] = true;
    answerByKeys(test, wanted);
    const auto *row = test.find(QStringLiteral("foot_cold_pale"));
    REQUIRE(row != nullptr);
    CHECK(row->findChild<OptionRow *>()->text().contains("at rest"));
    walkByKeys(test, wanted);
    REQUIRE(test.shows("triage::CheckPage"));
    test.press(Qt::Key_Return);
    REQUIRE(test.shows("triage::ResultPage"));
    CHECK(store->history()->front().urgency == Urgency::Urgent);
}
