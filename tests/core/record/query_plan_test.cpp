// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "record/client_query.h"
#include "record/database_file.h"
#include "samples.h"

using namespace triage;
using test::at;

namespace {

// How SQLite means to answer: one step a line.
std::string planOf(const Database &database, const SqlQuery &sql)
{
    Statement rows = database.prepare("EXPLAIN QUERY PLAN " + sql.text);
    sql.bindTo(rows);
    std::string plan;
    auto more = rows.step();
    for (; more && *more; more = rows.step())
        plan += rows.text(3) + "\n";
    INFO((more ? std::string() : more.error().text()));
    REQUIRE(more);
    return plan;
}

// A page must cost the same in any table: no table is read whole and nothing is sorted.
void costsAPage(const Database &database, const SqlQuery &sql)
{
    const std::string plan = planOf(database, sql);
    INFO(sql.text << "\n" << plan);
    CHECK(plan.find("TEMP B-TREE") == std::string::npos);
    for (std::size_t at = plan.find("SCAN"); at != std::string::npos;
         at = plan.find("SCAN", at + 1))
        CHECK(plan.substr(at, plan.find('\n', at) - at).find("USING") != std::string::npos);
}

} // namespace

TEST_CASE("every list of clients, first page and next, is read along an index without sorting")
{
    const auto database = openRecords(":memory:");
    REQUIRE(database);
    const ClientCursor cursor{.word = "c", .seconds = 5, .id = 7};
    for (const auto filter : {ClientFilter::Active, ClientFilter::RecheckDue, ClientFilter::Urgent,
                              ClientFilter::Closed})
        for (const char *search : {"", "c", "ann lee"})
            for (const char *condition : {"", "strain"})
                for (const bool since : {false, true})
                    for (const bool next : {false, true}) {
                        ClientQuery query{.filter = filter,
                                          .now = at(9),
                                          .search = search,
                                          .condition = condition,
                                          .limit = 50};
                        if (since)
                            query.seenSince = at(3);
                        if (next)
                            query.after = cursor;
                        costsAPage(*database, clientQuery(query, "person.id, person.name"));
                    }
}

TEST_CASE("the newest results, of all and of one person, are read along an index")
{
    const auto database = openRecords(":memory:");
    REQUIRE(database);
    costsAPage(*database,
               {.text = "SELECT assessment.interview FROM assessment "
                        "JOIN interview ON interview.id = assessment.interview "
                        "JOIN person ON person.id = interview.person AND person.removed IS NULL "
                        "WHERE (finished, assessment.interview) < (9, 9) "
                        "ORDER BY finished DESC, assessment.interview DESC LIMIT 50"});
    const std::string plan =
        planOf(*database, {.text = "SELECT assessment.interview FROM assessment "
                                   "JOIN interview ON interview.id = assessment.interview "
                                   "JOIN person ON person.id = interview.person "
                                   "AND person.removed IS NULL WHERE interview.person = 1 "
                                   "ORDER BY finished DESC, assessment.interview DESC LIMIT 50"});
    CHECK(plan.find("SCAN") == std::string::npos);
}

TEST_CASE("unfinished interviews and due re-checks are found along an index")
{
    const auto database = openRecords(":memory:");
    REQUIRE(database);
    costsAPage(*database, {.text = "SELECT id FROM interview WHERE interview.open = 1 "
                                   "ORDER BY changed DESC, interview.id DESC"});
    costsAPage(*database, {.text = "SELECT id FROM person WHERE " + std::string(dueCondition) +
                                   " AND due <= 9 ORDER BY due, id LIMIT 3"});
}
