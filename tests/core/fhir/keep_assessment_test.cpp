// SPDX-License-Identifier: GPL-3.0-or-later
#include "fhir/keep_assessment.h"

#include "catch.h"
#include "record/database.h"

#include <cstdlib>

using namespace triage;
namespace fs = std::filesystem;

namespace {

struct Records {
    fs::path folder;
    Records()
    {
        std::string name = (fs::temp_directory_path() / "keep-XXXXXX").string();
        folder = mkdtemp(name.data());
    }
    ~Records() { fs::remove_all(folder); }
    [[nodiscard]] std::string file() const { return (folder / "records.sqlite").string(); }
};

FhirRecord visit()
{
    FhirRecord record;
    record.answers.mode = Mode::Therapist;
    record.answers.values["side"] = std::string("left");
    record.assessment.urgency = Urgency::Routine;
    record.finished = Instant(std::chrono::hours(500000));
    return record;
}

} // namespace

TEST_CASE("an assessment from elsewhere is kept as it was concluded, for the client of the name")
{
    const Records records;
    auto store = Store::open(records.file());
    REQUIRE(store);
    const auto kept = keepAssessment(*store, visit(), "Ada");
    REQUIRE(kept);
    const auto stored = store->assessment(*kept);
    REQUIRE(stored);
    CHECK(stored->answers == visit().answers);
    CHECK(stored->summary.finished == visit().finished);
    CHECK(stored->summary.person.name == "Ada");
    REQUIRE(keepAssessment(*store, visit(), "Ada"));
    CHECK(store->clients()->size() == 1);
    CHECK(store->history()->size() == 2);
    CHECK(Store::open(records.file())->history()->size() == 2); // it is on the disk
}

TEST_CASE("where an assessment from elsewhere cannot be kept, nothing of it is left")
{
    const Records records;
    auto store = Store::open(records.file());
    REQUIRE(store);
    const auto other = Database::open(records.file());
    REQUIRE(other);
    REQUIRE(other->script("CREATE TRIGGER refuses BEFORE INSERT ON assessment "
                          "BEGIN SELECT RAISE(ABORT, 'refused'); END"));
    REQUIRE_FALSE(keepAssessment(*store, visit(), "Ada"));
    CHECK(store->clients()->empty());
    CHECK(store->unfinished()->empty());
    CHECK(store->history()->empty());

    REQUIRE(other->script("DROP TRIGGER refuses"));
    REQUIRE(keepAssessment(*store, visit(), "Ada")); // nothing stands in the way of the next try
    CHECK(store->history()->size() == 1);
}
