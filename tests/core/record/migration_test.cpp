// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "catch.h"
#include "record/backup.h"
#include "record/judgements.h"
#include "record/ledger.h"
#include "record/migrations.h"
#include "record/people.h"
#include "record/training_logs.h"
#include "samples.h"
#include "scripted_user.h"

using namespace triage;
using test::at;

namespace {

std::filesystem::path fixture(const test::Folder &folder, int form)
{
    const auto file = folder.file("records.sqlite");
    test::makeOfForm(file, form);
    return file;
}

} // namespace

TEST_CASE("every form of the tables but the newest has a fixture")
{
    for (std::int64_t form = 1; form < schemaVersion(); ++form)
        CHECK(std::filesystem::exists(std::filesystem::path(TRIAGE_TESTS) / "core/record/fixtures" /
                                      ("form_" + std::to_string(form) + ".sql")));
}

TEST_CASE("records of the first form keep every person, answer and result")
{
    const test::Folder folder;
    Store store = test::open(fixture(folder, 1));

    const auto history = store.history();
    REQUIRE(history);
    REQUIRE(history->size() == 3);
    CHECK((*history)[0] ==
          AssessmentSummary{.id = {3},
                            .person = {.id = {2}, .name = "C-014", .created = at(2000)},
                            .mode = Mode::Therapist,
                            .finished = at(90000),
                            .urgency = Urgency::SelfCare,
                            .condition = "strain",
                            .grade = 1,
                            .side = "right",
                            .painActivity = 3});
    const auto first = store.assessment({1});
    REQUIRE(first);
    CHECK(first->summary.person.self);
    CHECK(first->answers.values.size() == 8);
    CHECK((first->answers.values.at("pain_sites") ==
           AnswerValue(std::vector<std::string>{"sit_bone", "upper_thigh"})));
    CHECK((first->answers.values.at("fever_unwell") == AnswerValue()));
    CHECK(first->assessment.rulebaseVersion == "0123456789abcdef");
    CHECK(first->assessment.plan->stage == "isometric");
    CHECK(first->assessment.recheckDays == std::vector{28, 84});
    CHECK(first->followUp.empty());

    const auto unfinished = store.unfinished();
    REQUIRE(unfinished);
    REQUIRE(unfinished->size() == 1);
    CHECK(unfinished->front().person.name == "Zoë O'Neil");
    CHECK(unfinished->front().interview.page == "section-pain");
    CHECK(unfinished->front().interview.answers.values.size() == 2);
}

TEST_CASE("before older records are changed, they are copied as they were")
{
    const test::Folder folder;
    const auto file = fixture(folder, 1);
    (void)test::open(file);
    const auto copy = folder.file("records.form-1.hamstring-backup");
    const auto kept = Database::openToRead(copy.string());
    REQUIRE(kept);
    CHECK(kept->prepare("PRAGMA user_version").number() == 1);
    CHECK(inspectBackup(copy)->assessments == 3);

    const auto before = readFile(copy);
    (void)test::open(file);
    CHECK(readFile(copy) == before);
}

TEST_CASE("people of the first form can be listed, found and are due as their results say")
{
    const test::Folder folder;
    Store store = test::open(fixture(folder, 1));
    const auto list = store.people().list({.now = at(100000)});
    REQUIRE(list);
    REQUIRE(list->rows.size() == 2);
    const ClientRow &runner = list->rows.front();
    CHECK(runner.person.name == "C-014");
    CHECK(runner.lastSeen == at(90000));
    CHECK(runner.latest == AssessmentId{3});
    CHECK(runner.urgency == Urgency::SelfCare);
    CHECK(runner.pain == std::vector{8, 3});
    CHECK(runner.leg == "right");
    CHECK(runner.due == at(90000 + 7 * 86400));
    CHECK(store.people().list({.search = "ZOË"})->rows.size() == 1);
}

TEST_CASE("records of the second form keep everything and can hold training logs")
{
    const test::Folder folder;
    Store store = test::open(fixture(folder, 2));
    const auto history = store.history();
    REQUIRE(history);
    REQUIRE(history->size() == 3);
    CHECK(history->front().follows == AssessmentId{2});
    CHECK(history->front().person.notes == "runs the marathon");
    CHECK(store.judgements().of({2})->front().reason == "it can bear weight");
    CHECK(store.planTicks({1})->size() == 1);
    CHECK(store.people().list({.search = "ZOË"})->rows.size() == 1);
    CHECK_FALSE(store.trainingLogs().of({4}).value());
    REQUIRE(store.trainingLogs().keep({4}, KeptLog{}));
    CHECK(store.trainingLogs().of({4}).value() == KeptLog{});
}

TEST_CASE("records of the third form keep their training logs, and their ledger begins")
{
    const test::Folder folder;
    Store store = test::open(fixture(folder, 3));
    CHECK(store.history()->size() == 3);
    CHECK(store.unfinished()->size() == 1);
    const auto log = store.trainingLogs().of({2}).value();
    REQUIRE(log);
    CHECK(log->activities.size() == 2);
    CHECK(log->activities.front().figures.km == 12);
    CHECK(store.trainingLogs().of({4}).value()->activities.empty());
    const auto check = store.ledger().check();
    REQUIRE(check);
    CHECK(check->entries == 3);
    CHECK(check->results == 3);
    CHECK(check->findings.empty());
    CHECK_FALSE(store.readOnly());
}
