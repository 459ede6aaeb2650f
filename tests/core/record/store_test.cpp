// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/store.h"

#include "catch.h"
#include "samples.h"

using namespace triage;
using test::at;

TEST_CASE("an unfinished interview comes back with its answers, the skipped ones and its page")
{
    Store store = test::open(":memory:");
    const auto person = store.self(at(10));
    REQUIRE(person);
    const auto id = store.beginInterview(person->id, Mode::Runner, at(20));
    REQUIRE(id);
    const Interview interview{.answers = test::someAnswers(), .page = "pain_map"};
    REQUIRE(store.saveInterview(*id, interview, at(30)));

    const auto open = store.unfinished();
    REQUIRE(open);
    REQUIRE(open->size() == 1);
    CHECK(open->front() == StoredInterview{.id = *id,
                                           .person = *person,
                                           .interview = interview,
                                           .started = at(20),
                                           .changed = at(30)});
}

TEST_CASE("changing and taking back answers changes and removes them in the store")
{
    Store store = test::open(":memory:");
    const auto id = store.beginInterview(store.self(at(1))->id, Mode::Runner, at(1));
    Interview interview{.answers = test::someAnswers(), .page = "about"};
    REQUIRE(store.saveInterview(*id, interview, at(2)));
    interview.answers.values["age"] = 39.0;
    interview.answers.values.erase("pop");
    REQUIRE(store.saveInterview(*id, interview, at(3)));
    CHECK(store.unfinished()->front().interview == interview);
}

TEST_CASE("saving an interview that has not changed leaves its time of change")
{
    Store store = test::open(":memory:");
    const auto id = store.beginInterview(store.self(at(1))->id, Mode::Runner, at(1));
    const Interview interview{.answers = test::someAnswers(), .page = "about"};
    REQUIRE(store.saveInterview(*id, interview, at(2)));
    REQUIRE(store.saveInterview(*id, interview, at(3)));
    CHECK(store.unfinished()->front().changed == at(2));
}

TEST_CASE("finishing an interview moves it from the unfinished ones to the history")
{
    Store store = test::open(":memory:");
    const auto person = store.client("A. Runner", at(1));
    const auto interview = store.beginInterview(person->id, Mode::Runner, at(1));
    const auto id = store.finish(*interview, test::someAnswers(), test::someAssessment(), at(9));
    REQUIRE(id);

    CHECK(store.unfinished()->empty());
    const AssessmentSummary summary{.id = *id,
                                    .person = *person,
                                    .mode = Mode::Runner,
                                    .finished = at(9),
                                    .urgency = Urgency::Routine,
                                    .condition = "proximal_tendinopathy",
                                    .grade = 2,
                                    .side = "left",
                                    .painActivity = 5};
    const auto history = store.history();
    REQUIRE(history);
    CHECK(*history == std::vector{summary});
    const auto stored = store.assessment(*id);
    REQUIRE(stored);
    CHECK(*stored == StoredAssessment{.summary = summary,
                                      .answers = test::someAnswers(),
                                      .assessment = test::someAssessment()});
}

TEST_CASE("an assessment without side and pain has neither in the history")
{
    Store store = test::open(":memory:");
    const auto interview = store.beginInterview(store.self(at(1))->id, Mode::Therapist, at(1));
    Assessment assessment = test::someAssessment();
    assessment.grade = {};
    const Answers answers{.mode = Mode::Therapist, .values = {{"side", AnswerValue()}}};
    REQUIRE(store.finish(*interview, answers, assessment, at(2)));
    const AssessmentSummary summary = store.history()->front();
    CHECK(summary.mode == Mode::Therapist);
    CHECK(summary.side.empty());
    CHECK_FALSE(summary.painActivity);
    CHECK_FALSE(summary.grade);
}

TEST_CASE("the history shows the newest first")
{
    Store store = test::open(":memory:");
    const auto older = test::finished(store, "B", 100);
    const auto newest = test::finished(store, "A", 300);
    const auto middle = test::finished(store, "B", 200);
    std::vector<AssessmentId> ids;
    const auto history = store.history();
    for (const auto &summary : *history)
        ids.push_back(summary.id);
    CHECK(ids == std::vector{newest, middle, older});
}

TEST_CASE("a finished interview can be neither saved, finished nor discarded again")
{
    Store store = test::open(":memory:");
    const auto id = test::finished(store, "A", 1);
    const InterviewId interview{id.value};
    CHECK_FALSE(
        store.saveInterview(interview, {.answers = test::someAnswers(), .page = ""}, at(2)));
    CHECK_FALSE(store.finish(interview, test::someAnswers(), test::someAssessment(), at(2)));
    CHECK_FALSE(store.discardInterview(interview));
    CHECK(store.history()->size() == 1);
}

TEST_CASE("deleting an assessment deletes that one and keeps the others")
{
    Store store = test::open(":memory:");
    const auto first = test::finished(store, "A", 1);
    const auto second = test::finished(store, "A", 2);
    const auto open = store.beginInterview(store.self(at(3))->id, Mode::Runner, at(3));
    REQUIRE(open);

    REQUIRE(store.deleteAssessment(first, at(99)));
    CHECK_FALSE(store.assessment(first));
    CHECK(store.assessment(second)->answers == test::someAnswers());
    CHECK(store.history()->size() == 1);
    CHECK(store.unfinished()->size() == 1);
    CHECK(store.clients()->size() == 1);
}

TEST_CASE("deleting what is not there says so, by number")
{
    Store store = test::open(":memory:");
    const auto open = store.beginInterview(store.self(at(3))->id, Mode::Runner, at(3));
    const auto deleted = store.deleteAssessment({open->value}, at(99));
    REQUIRE_FALSE(deleted);
    CHECK(deleted.error().where == "assessment 1");
    CHECK(store.unfinished()->size() == 1);
    CHECK_FALSE(store.assessment({99}));
}

TEST_CASE("discarding an unfinished interview leaves no answer behind")
{
    Store store = test::open(":memory:");
    const auto id = store.beginInterview(store.self(at(1))->id, Mode::Runner, at(1));
    REQUIRE(store.saveInterview(*id, {.answers = test::someAnswers(), .page = "x"}, at(2)));
    REQUIRE(store.discardInterview(*id));
    CHECK(store.unfinished()->empty());
    CHECK_FALSE(store.discardInterview(*id));
}

TEST_CASE("an interview cannot be begun for a person who is not stored")
{
    Store store = test::open(":memory:");
    CHECK_FALSE(store.beginInterview({7}, Mode::Runner, at(1)));
}
