// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "catch.h"
#include "record/rescue.h"
#include "samples.h"
#include "scripted_user.h"

#include <algorithm>
#include <map>
#include <random>

using namespace triage;
using test::at;

namespace {

constexpr int clientsMade = 25;

std::string soundRecords(const std::filesystem::path &file)
{
    {
        Store store = test::open(file);
        for (int client = 0; client < clientsMade; ++client)
            (void)test::finished(store, "Client " + std::to_string(client), client);
        const auto open = store.beginInterview(store.self(at(50))->id, Mode::Runner, at(50));
        REQUIRE(store.saveInterview(*open, {.answers = test::someAnswers(), .page = "x"}, at(51)));
    }
    return *readFile(file);
}

std::map<std::int64_t, StoredAssessment> resultsOf(Store &store)
{
    std::map<std::int64_t, StoredAssessment> results;
    const auto history = store.history();
    REQUIRE(history);
    for (const AssessmentSummary &summary : *history)
        if (auto result = store.assessment(summary.id))
            results.emplace(summary.id.value, std::move(*result));
    return results;
}

bool isFound(const LedgerCheck &check, std::int64_t number)
{
    return std::any_of(check.findings.begin(), check.findings.end(), [&](const auto &finding) {
        return finding.number == number && finding.kind != LedgerFinding::Kind::Entry;
    });
}

// One to eight bits turned, or the end cut off, or a page overwritten.
std::string damage(std::string bytes, std::minstd_rand &random)
{
    const auto place = [&] { return random() % bytes.size(); };
    switch (random() % 3) {
    case 0:
        for (auto flips = 1 + random() % 8; flips > 0; --flips)
            bytes[place()] ^= static_cast<char>(1 << random() % 8);
        return bytes;
    case 1:
        return bytes.substr(0, place());
    default:
        const std::size_t page = place() / 4096 * 4096;
        for (std::size_t at = page; at < std::min(page + 4096, bytes.size()); ++at)
            bytes[at] = static_cast<char>(random());
        return bytes;
    }
}

} // namespace

TEST_CASE("whatever is damaged, what is rescued opens and nothing false is said to be as it was")
{
    const test::Folder folder(test::memoryPlace());
    const auto file = folder.file("records.sqlite");
    const std::string sound = soundRecords(file);
    std::map<std::int64_t, StoredAssessment> originals;
    {
        Store store = test::open(file);
        originals = resultsOf(store);
    }
    std::minstd_rand random(8);
    int rescued = 0;
    int complete = 0;
    for (int round = 0; round < 150; ++round) {
        INFO("round " << round);
        const std::string bytes = damage(sound, random);
        REQUIRE(replaceFile(file, bytes));
        const auto fresh = folder.file("fresh-" + std::to_string(round) + ".sqlite");
        const auto report = rescue(file, fresh);
        REQUIRE(readFile(file) == bytes);
        if (!report) {
            CHECK_FALSE(report.error().remedy.empty());
            CHECK_FALSE(std::filesystem::exists(fresh));
            continue;
        }
        ++rescued;
        complete += report->complete() ? 1 : 0;
        Store store = test::open(fresh);
        const auto results = resultsOf(store);
        CHECK(results.size() <= originals.size());
        std::int64_t asFinished = 0;
        for (const auto &[id, result] : results) {
            if (!report->hadLedger || isFound(report->ledger, id))
                continue;
            ++asFinished;
            REQUIRE(originals.contains(id));
            CHECK(result.answers == originals.at(id).answers);
            CHECK(result.assessment == originals.at(id).assessment);
        }
        if (report->hadLedger)
            CHECK(report->ledger.results == asFinished);
        if (report->complete())
            CHECK(results.size() == originals.size());
        CHECK(store.client("Somebody new", at(99)));
        std::filesystem::remove(fresh);
    }
    CHECK(rescued > 50);
    CHECK(complete < rescued);
}

TEST_CASE("sound records are rescued whole, in every form")
{
    const int form = GENERATE(1, 2, 3, 4);
    const test::Folder folder;
    const auto file = folder.file("records.sqlite");
    if (form < 4)
        test::makeOfForm(file, form);
    else
        (void)soundRecords(file);
    const auto report = rescue(file, folder.file("fresh.sqlite"));
    REQUIRE(report);
    CHECK(report->complete());
    CHECK(report->hadLedger == (form >= 4));
    Store store = test::open(folder.file("fresh.sqlite"));
    CHECK(store.history()->size() == (form < 4 ? 3 : clientsMade));
    CHECK(store.unfinished()->size() == 1);
    CHECK(folder.content().size() <= 4);
}

TEST_CASE("a result that is lost leaves its answers to go on with, and is said to be lost")
{
    const test::Folder folder;
    const auto file = folder.file("records.sqlite");
    (void)soundRecords(file);
    REQUIRE(Database::open(file.string())
                ->script("PRAGMA foreign_keys = OFF; DELETE FROM assessment WHERE interview = 3;"
                         "DELETE FROM person WHERE id = 5; DELETE FROM interview WHERE id = 7"));
    const auto report = rescue(file, folder.file("fresh.sqlite"));
    REQUIRE(report);
    CHECK_FALSE(report->complete());
    CHECK(report->reopened == 1);
    CHECK(report->people == 2);
    CHECK(report->interviews == 1);
    CHECK(isFound(report->ledger, 3));
    CHECK(isFound(report->ledger, 7));
    Store store = test::open(folder.file("fresh.sqlite"));
    CHECK(store.unfinished()->size() == 2);
    CHECK(store.assessment({5})->summary.person.name == "Rescued client 5");
    CHECK(store.assessment({7})->summary.person.name == "Rescued results");
}

TEST_CASE("what is no database, or not there, is not rescued, and no file is written over")
{
    const test::Folder folder;
    REQUIRE(replaceFile(folder.file("letter.txt"), std::string(5000, 'x')));
    CHECK_FALSE(rescue(folder.file("letter.txt"), folder.file("fresh.sqlite")));
    CHECK_FALSE(rescue(folder.file("nothing"), folder.file("fresh.sqlite")));
    CHECK_FALSE(rescue(folder.file("letter.txt"), folder.file("letter.txt")));
    CHECK(folder.content() == std::vector<std::string>{"letter.txt"});
}
