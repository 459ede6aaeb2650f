// SPDX-License-Identifier: GPL-3.0-or-later
// What the window reads from 100,000 assessments of 20,000 people, beside the same statements run
// with SQLite's C interface and nothing made of their rows.
#include "bench/ratios.h"
#include "need.h"
#include "record/assessment_json.h"
#include "record/client_query.h"
#include "record/database_file.h"
#include "record/people.h"
#include "record/rows.h"
#include "record/standing.h"
#include "record/store.h"
#include "triage/assess.h"

#include <cstdlib>
#include <fmt/format.h>
#include <iostream>
#include <sqlite3.h>

namespace {

using namespace triage;

constexpr int people = 20000;
constexpr int visitsEach = 5;
constexpr std::int64_t hour = 3600;
const Instant start = std::chrono::sys_days(std::chrono::year(2024) / 1 / 1);
const Instant end = start + std::chrono::hours(people * visitsEach);

Answers answersOf(int person, int visit)
{
    const char *const sides[] = {"left", "right", "both"};
    return {.mode = Mode::Therapist,
            .values = {{"age", 20.0 + person % 50},
                       {"side", sides[person % 3]},
                       {"pain_activity", static_cast<double>((person + visit) % 11)},
                       {"onset", person % 2 == 0 ? "gradual" : "sudden"},
                       {"pain_sites", std::vector<std::string>{"sit_bone"}},
                       {"walking", "normal"}}};
}

// Fills the file through one connection in one transaction: five visits of each person, one an
// hour.
void fill(const std::filesystem::path &file)
{
    const Rulebase rulebase = need(loadRulebase(TRIAGE_RESOURCES));
    std::vector<Assessment> assessments;
    for (int i = 0; i < 22; ++i)
        assessments.push_back(assess(rulebase, answersOf(i, i / 11)));
    const Database database = need(openRecords(file));
    need(database.script("BEGIN"));
    for (int person = 1; person <= people; ++person)
        need(database.run("INSERT INTO person (id, name, self, created) VALUES (?, ?, 0, ?)",
                          std::int64_t{person}, std::string_view(fmt::format("C-{:05}", person)),
                          secondsOf(start)));
    for (int i = 0; i < people * visitsEach; ++i) {
        const int person = i % people + 1;
        const std::int64_t id = i + 1;
        const std::int64_t then = secondsOf(start) + i * hour;
        const Answers answers = answersOf(person, i / people);
        const Assessment &assessment =
            assessments[static_cast<std::size_t>(i) % assessments.size()];
        const std::string conclusion = writeAssessment(assessment);
        need(database.run("INSERT INTO interview (id, person, mode, page, started, changed, open) "
                          "VALUES (?, ?, 'therapist', '', ?, ?, 0)",
                          id, std::int64_t{person}, then, then));
        for (const auto &[question, value] : answers.values) {
            const auto *number = std::get_if<double>(&value);
            const auto *code = std::get_if<std::string>(&value);
            const std::string text = number ? fmt::format("{}", *number)
                                     : code ? '"' + *code + '"'
                                            : "[\"sit_bone\"]";
            need(database.run("INSERT INTO answer (interview, question, value) VALUES (?, ?, ?)",
                              id, std::string_view(question), std::string_view(text)));
        }
        need(database.run(
            "INSERT INTO assessment (interview, finished, urgency, condition, grade, "
            "conclusion) VALUES (?, ?, ?, ?, ?, ?)",
            id, then, urgencyCode(assessment.urgency), std::string_view(assessment.condition),
            std::optional<std::int64_t>(assessment.grade), std::string_view(conclusion)));
    }
    need(refreshStandings(database));
    need(database.script("COMMIT"));
}

std::filesystem::path fileOf()
{
    const char *named = std::getenv("TRIAGE_BENCH_RECORDS");
    const auto file =
        named ? std::filesystem::path(named)
              : std::filesystem::temp_directory_path() / "hamstring-triage-bench.sqlite";
    if (!std::filesystem::exists(file))
        fill(file);
    return file;
}

struct Bench {
    std::filesystem::path file = fileOf();
    Store store = need(Store::open(file));
    sqlite3 *raw = nullptr;

    Bench() { sqlite3_open(file.c_str(), &raw); }
};

Bench &bench()
{
    static Bench instance;
    return instance;
}

// Runs a statement and looks at every column of every row.
void runRaw(const SqlQuery &sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(bench().raw, sql.text.c_str(), -1, &statement, nullptr) != SQLITE_OK) {
        std::cerr << sqlite3_errmsg(bench().raw) << '\n' << sql.text << '\n';
        std::exit(2);
    }
    int place = 0;
    for (const auto &value : sql.values) {
        ++place;
        if (const auto *text = std::get_if<std::string>(&value))
            sqlite3_bind_text(statement, place, text->c_str(), -1, SQLITE_TRANSIENT);
        else
            sqlite3_bind_int64(statement, place, std::get<std::int64_t>(value));
    }
    while (sqlite3_step(statement) == SQLITE_ROW)
        for (int column = 0; column < sqlite3_column_count(statement); ++column)
            benchmark::DoNotOptimize(sqlite3_column_text(statement, column));
    sqlite3_finalize(statement);
}

std::string clientColumns()
{
    return std::string(personColumns) + ", last_seen, latest, urgency, condition, grade, "
                                        "coalesce(nullif(leg, ''), side), pain, due";
}

void timeList(benchmark::State &state, const ClientQuery &query)
{
    People clients = bench().store.people();
    for (auto _ : state)
        benchmark::DoNotOptimize(need(clients.list(query)));
}

void timeRawList(benchmark::State &state, const ClientQuery &query)
{
    for (auto _ : state)
        runRaw(clientQuery(query, clientColumns()));
}

void timeCounts(benchmark::State &state)
{
    People clients = bench().store.people();
    for (auto _ : state)
        benchmark::DoNotOptimize(need(clients.counts(end)));
}

void timeHome(benchmark::State &state)
{
    Store &store = bench().store;
    for (auto _ : state) {
        benchmark::DoNotOptimize(need(store.unfinished()));
        benchmark::DoNotOptimize(need(store.people().due(end, 4)));
        benchmark::DoNotOptimize(need(store.history({.limit = 3})));
    }
}

const std::string historyColumns =
    "SELECT interview.id, mode, finished, assessment.urgency, assessment.condition, "
    "assessment.grade, (SELECT value ->> '$' FROM answer WHERE interview = interview.id AND "
    "question = 'side'), (SELECT value ->> '$' FROM answer WHERE interview = interview.id AND "
    "question = 'pain_activity'), follows, corrects, " +
    std::string(personColumns) +
    " FROM assessment JOIN interview ON interview.id = assessment.interview "
    "JOIN person ON person.id = interview.person AND person.removed IS NULL ";

void timeRawHome(benchmark::State &state)
{
    for (auto _ : state) {
        runRaw({.text = "SELECT interview.id, mode, page, started, changed, follows, corrects, "
                        "revision, " +
                        std::string(personColumns) +
                        " FROM interview JOIN person ON person.id = interview.person AND "
                        "person.removed IS NULL WHERE interview.open = 1 ORDER BY changed DESC, "
                        "interview.id DESC"});
        runRaw({.text = "SELECT " + clientColumns() + " FROM person WHERE " +
                        std::string(dueCondition) + " AND due <= ? ORDER BY due, id LIMIT 4",
                .values = {secondsOf(end)}});
        runRaw(
            {.text = historyColumns + "ORDER BY finished DESC, assessment.interview DESC LIMIT 3"});
    }
}

void timeOpen(benchmark::State &state)
{
    std::int64_t id = 0;
    for (auto _ : state) {
        id = id % (people * visitsEach) + 7919;
        benchmark::DoNotOptimize(need(bench().store.assessment({id % (people * visitsEach) + 1})));
    }
}

void timeRawOpen(benchmark::State &state)
{
    std::int64_t id = 0;
    for (auto _ : state) {
        id = id % (people * visitsEach) + 7919;
        const std::int64_t one = id % (people * visitsEach) + 1;
        runRaw({.text = historyColumns + "WHERE interview.id = ?", .values = {one}});
        runRaw({.text = "SELECT question, value FROM answer WHERE interview = ?", .values = {one}});
        runRaw({.text = "SELECT conclusion, follow_up FROM assessment WHERE interview = ?",
                .values = {one}});
    }
}

} // namespace

int main(int count, char **arguments)
{
    std::vector<triage::bench::Ratio> ratios;
    const std::pair<std::string, ClientQuery> lists[] = {
        {"client list", {.now = end}},
        {"re-checks due", {.filter = ClientFilter::RecheckDue, .now = end}},
        {"page far down",
         {.now = end, .after = ClientCursor{.seconds = secondsOf(end) - 10000 * hour, .id = 5000}}},
        {"search c", {.now = end, .search = "c"}},
        {"search c-0", {.now = end, .search = "c-0"}},
        {"search c-0145", {.now = end, .search = "c-0145"}},
        {"search tendin", {.now = end, .search = "tendin"}},
        {"search nobody", {.now = end, .search = "c zzz"}},
        {"search urgent", {.filter = ClientFilter::Urgent, .now = end, .search = "c"}}};
    const auto compare = [&](const std::string &name) {
        ratios.push_back({.faster = name, .slower = name + ", statements alone", .goal = 1 / 1.5});
    };
    for (const auto &[name, query] : lists) {
        benchmark::RegisterBenchmark(name.c_str(), timeList, query)->Unit(benchmark::kMicrosecond);
        benchmark::RegisterBenchmark((name + ", statements alone").c_str(), timeRawList, query)
            ->Unit(benchmark::kMicrosecond);
        compare(name);
    }
    benchmark::RegisterBenchmark("filter counts", timeCounts)->Unit(benchmark::kMicrosecond);
    benchmark::RegisterBenchmark("home", timeHome)->Unit(benchmark::kMicrosecond);
    benchmark::RegisterBenchmark("home, statements alone", timeRawHome)
        ->Unit(benchmark::kMicrosecond);
    compare("home");
    benchmark::RegisterBenchmark("open one", timeOpen)->Unit(benchmark::kMicrosecond);
    benchmark::RegisterBenchmark("open one, statements alone", timeRawOpen)
        ->Unit(benchmark::kMicrosecond);
    compare("open one");
    return triage::bench::runWithRatios(count, arguments, ratios);
}
