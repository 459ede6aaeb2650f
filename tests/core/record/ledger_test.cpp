// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "record/ledger.h"
#include "record/people.h"
#include "record/training_logs.h"
#include "samples.h"
#include "scripted_user.h"

using namespace triage;
using test::at;

namespace {

using Kind = LedgerFinding::Kind;

// What is found after somebody wrote to the file by other means.
std::vector<LedgerFinding> foundAfter(const std::string &sql)
{
    const test::Folder folder;
    const auto file = folder.file("records.sqlite");
    {
        Store store = test::open(file);
        (void)test::finished(store, "Ada", 1);
        (void)test::finished(store, "Ada", 2);
        (void)test::finished(store, "Ben", 3);
        REQUIRE(store.deleteAssessment({2}, at(9)));
        REQUIRE(store.ledger().check()->findings.empty());
    }
    {
        const auto other = Database::open(file.string());
        REQUIRE(other);
        const auto done = other->script(sql);
        INFO((done ? std::string() : done.error().text()));
        REQUIRE(done);
    }
    Store store = test::open(file);
    const auto check = store.ledger().check();
    REQUIRE(check);
    return check->findings;
}

using Findings = std::vector<LedgerFinding>;

} // namespace

TEST_CASE("results that were finished, merged, taken back and deleted agree with the ledger")
{
    Store store = test::open(":memory:");
    CHECK(store.ledger().check() == LedgerCheck{});
    (void)test::finished(store, "Ada", 1);
    const auto second = test::finished(store, "Ben", 2);
    (void)test::finished(store, "Cleo", 3);
    const auto named = [&](const std::string &name) { return *store.people().named(name); };
    const auto merged = store.people().merge(named("Ada"), named("Ben"), at(4));
    REQUIRE(merged);
    CHECK(store.ledger().check()->findings.empty());
    REQUIRE(store.people().undo(*merged, at(5)));
    CHECK(store.ledger().check()->findings.empty());
    REQUIRE(store.deleteAssessment(second, at(6)));
    REQUIRE(store.people().remove(named("Cleo"), at(7)));
    REQUIRE(store.people().forgetRemoved());
    const auto check = store.ledger().check();
    REQUIRE(check);
    CHECK(check->findings.empty());
    CHECK(check->entries == 7);
    CHECK(check->results == 1);
    CHECK(check->deleted == 2);
}

TEST_CASE("a correction is a new result that names the old one, which stays as it was")
{
    Store store = test::open(":memory:");
    const auto first = test::finished(store, "Ada", 1);
    const auto before = store.assessment(first);
    const auto id =
        store.beginInterview(store.client("Ada", at(2))->id, Mode::Runner, at(2), {}, first);
    CHECK(store.unfinished()->front().corrects == first);
    Answers answers = test::someAnswers();
    answers.values["age"] = 39.0;
    const auto second = store.finish(*id, answers, test::someAssessment(), at(3));
    REQUIRE(second);
    CHECK(store.assessment(*second)->summary.corrects == first);
    CHECK(store.assessment(first) == before);
    CHECK(store.ledger().check()->findings.empty());
    REQUIRE(store.deleteAssessment(first, at(4)));
    CHECK_FALSE(store.assessment(*second)->summary.corrects);
    CHECK(store.ledger().check()->findings.empty());
}

TEST_CASE("a result changed by other means is named")
{
    const std::string change =
        GENERATE("UPDATE assessment SET urgency = 'urgent' WHERE interview = 1",
                 "UPDATE assessment SET conclusion = replace(conclusion, 'routine', 'urgent') "
                 "WHERE interview = 1",
                 "UPDATE assessment SET finished = 4 WHERE interview = 1",
                 "UPDATE answer SET value = '39' WHERE interview = 1 AND question = 'age'",
                 "DELETE FROM answer WHERE interview = 1 AND question = 'lump'",
                 "INSERT INTO answer VALUES (1, 'numbness', 'true')",
                 "INSERT INTO training_log VALUES (1, 20000)",
                 "UPDATE interview SET mode = 'therapist' WHERE id = 1",
                 "UPDATE interview SET follows = 3 WHERE id = 1");
    INFO(change);
    CHECK(foundAfter(change) == Findings{{.kind = Kind::Altered, .number = 1}});
}

TEST_CASE("a result given to somebody else, taken out or put in by other means is named")
{
    CHECK(foundAfter("UPDATE interview SET person = 2 WHERE id = 1") ==
          Findings{{.kind = Kind::Moved, .number = 1}});
    CHECK(foundAfter("DELETE FROM assessment WHERE interview = 3") ==
          Findings{{.kind = Kind::Missing, .number = 3}});
    CHECK(foundAfter("INSERT INTO interview (id, person, mode, page, started, changed, open) "
                     "VALUES (8, 1, 'runner', '', 1, 1, 0); "
                     "INSERT INTO assessment (interview, finished, urgency, condition, conclusion) "
                     "SELECT 8, finished, urgency, condition, conclusion FROM assessment "
                     "WHERE interview = 1") == Findings{{.kind = Kind::Inserted, .number = 8}});
}

TEST_CASE("an entry of the ledger that was altered, taken out or cut off is named")
{
    CHECK(foundAfter("UPDATE ledger SET recorded = 5 WHERE entry = 4") ==
          Findings{{.kind = Kind::Entry, .number = 4}});
    // the result of the entry is in no entry then
    CHECK(foundAfter("DELETE FROM ledger WHERE entry = 1") ==
          Findings{{.kind = Kind::Entry, .number = 1}, {.kind = Kind::Inserted, .number = 1}});
    // the tombstone is gone, so that the result seems to have vanished
    CHECK(foundAfter("DELETE FROM ledger WHERE entry = 4") ==
          Findings{{.kind = Kind::CutOff, .number = 4}, {.kind = Kind::Missing, .number = 2}});
}

TEST_CASE("every head that the ledger had can be found again, and no other")
{
    Store store = test::open(":memory:");
    (void)test::finished(store, "Ada", 1);
    const std::string head = store.ledger().check()->head;
    CHECK(head.size() == 64);
    (void)test::finished(store, "Ada", 2);
    CHECK(store.ledger().check()->head != head);
    CHECK(store.ledger().hadHead(head) == true);
    CHECK(store.ledger().hadHead(std::string(64, '0')) == false);
}

TEST_CASE("of a deleted result the ledger keeps nothing that its content could be tried against")
{
    const test::Folder folder;
    const auto file = folder.file("records.sqlite");
    Store store = test::open(file);
    const auto first = test::finished(store, "Ada", 1);
    const auto second = test::finished(store, "Ada", 1);
    const auto other = Database::openToRead(file.string());
    const auto contents = [&] {
        return other->prepare("SELECT count(DISTINCT content) FROM ledger").number().value();
    };
    CHECK(contents() == 2); // the same answers and result, and two salts
    REQUIRE(store.deleteAssessment(first, at(2)));
    REQUIRE(store.deleteAssessment(second, at(2)));
    CHECK(other->prepare("SELECT count(*) FROM assessment").number() == 0);
}

TEST_CASE("a finished result takes no training log and no second end")
{
    Store store = test::open(":memory:");
    const auto id = test::finished(store, "Ada", 1);
    CHECK_FALSE(store.trainingLogs().keep({id.value}, KeptLog{}));
    CHECK_FALSE(store.finish({id.value}, test::someAnswers(), test::someAssessment(), at(2)));
    CHECK_FALSE(
        store.saveInterview({id.value}, {.answers = test::someAnswers(), .page = ""}, at(2)));
    CHECK(store.ledger().check()->findings.empty());
}
