// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "record/training_logs.h"
#include "samples.h"

using namespace triage;
using std::chrono::days;
using test::at;

namespace {

KeptLog someLog()
{
    const LocalDay onset{std::chrono::year(2026) / 9 / 28};
    return {.onset = onset,
            .activities = {
                {.kind = ActivityKind::Run,
                 .figures =
                     {.day = onset - days(8), .km = 21.097, .durationS = 7201, .ascentM = 120.0}},
                {.kind = ActivityKind::Ride,
                 .figures = {.day = onset - days(8), .km = 40, .durationS = 5400, .ascentM = {}}},
                {.kind = ActivityKind::Run,
                 .figures = {.day = onset + days(3), .km = 4, .durationS = 0, .ascentM = {}}}}};
}

InterviewId begun(Store &store)
{
    return store.beginInterview(store.client("A", at(1))->id, Mode::Therapist, at(2)).value();
}

} // namespace

TEST_CASE("a training log is kept with its interview and stays with the assessment")
{
    Store store = test::open(":memory:");
    const InterviewId id = begun(store);
    CHECK_FALSE(store.trainingLogs().of(id).value());
    REQUIRE(store.trainingLogs().keep(id, someLog()));
    CHECK(store.trainingLogs().of(id).value() == someLog());
    const auto assessment = store.finish(id, test::someAnswers(), test::someAssessment(), at(9));
    REQUIRE(assessment);
    CHECK(store.trainingLogs().of({assessment->value}).value() == someLog());
}

TEST_CASE("a later training log takes the place of the one before, and none takes it away")
{
    Store store = test::open(":memory:");
    const InterviewId id = begun(store);
    REQUIRE(store.trainingLogs().keep(id, someLog()));
    KeptLog shorter = someLog();
    shorter.activities.pop_back();
    REQUIRE(store.trainingLogs().keep(id, shorter));
    CHECK(store.trainingLogs().of(id).value() == shorter);
    REQUIRE(store.trainingLogs().keep(id, std::nullopt));
    CHECK_FALSE(store.trainingLogs().of(id).value());
}

TEST_CASE("a training log goes with its interview, and needs one")
{
    Store store = test::open(":memory:");
    const InterviewId id = begun(store);
    REQUIRE(store.trainingLogs().keep(id, someLog()));
    REQUIRE(store.discardInterview(id));
    CHECK_FALSE(store.trainingLogs().of(id).value());
    CHECK_FALSE(store.trainingLogs().keep({99}, someLog()));
    CHECK_FALSE(store.trainingLogs().of({99}).value());
}
