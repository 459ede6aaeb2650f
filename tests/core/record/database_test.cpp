// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "record/database.h"

using namespace triage;

namespace {

Database numbers()
{
    auto database = Database::open(":memory:");
    REQUIRE(database);
    REQUIRE(database->script("CREATE TABLE number (value INTEGER UNIQUE);"
                             "INSERT INTO number VALUES (1), (2), (3)"));
    return std::move(*database);
}

const std::string allNumbers = "SELECT * FROM number ORDER BY value";

} // namespace

TEST_CASE("one text can be read by two statements at once, and again afterwards")
{
    const Database database = numbers();
    for (int time = 0; time < 2; ++time) {
        Statement outer = database.prepare(allNumbers);
        REQUIRE(outer.step().value());
        Statement inner = database.prepare(allNumbers);
        REQUIRE(inner.step().value());
        REQUIRE(inner.step().value());
        CHECK(outer.integer(0) == 1);
        CHECK(inner.integer(0) == 2);
    }
}

TEST_CASE("a statement knows nothing of the values bound when its text was last used")
{
    const Database database = numbers();
    const std::string text = "SELECT ?";
    CHECK(database.prepare(text).bind("of somebody").step().value());
    Statement again = database.prepare(text);
    REQUIRE(again.step().value());
    CHECK(again.isNull(0));
}

TEST_CASE("a statement left in the middle keeps no lock, and nothing from being written")
{
    const Database database = numbers();
    CHECK(database.prepare(allNumbers).step().value());
    CHECK(database.run("DROP TABLE number"));
    CHECK_FALSE(database.prepare(allNumbers).step());
}

TEST_CASE("a text prepared before reads the table as it is now")
{
    const Database database = numbers();
    CHECK(database.prepare(allNumbers).step().value());
    REQUIRE(database.script("ALTER TABLE number ADD COLUMN name TEXT DEFAULT 'none'"));
    Statement after = database.prepare(allNumbers);
    REQUIRE(after.step().value());
    CHECK(after.text(1) == "none");
}

TEST_CASE("a text that failed can be run again")
{
    const Database database = numbers();
    const std::string text = "INSERT INTO number VALUES (?)";
    CHECK_FALSE(database.run(text, std::int64_t{3}));
    CHECK(database.run(text, std::int64_t{4}));
}

TEST_CASE("a statement may outlive the connection that it was prepared on")
{
    auto database = std::make_unique<Database>(numbers());
    Statement rows = database->prepare(allNumbers);
    REQUIRE(rows.step().value());
    database.reset();
    CHECK(rows.step().value());
    CHECK(rows.integer(0) == 2);
}
