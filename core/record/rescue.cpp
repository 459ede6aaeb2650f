// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/rescue.h"

#include "record/database_file.h"
#include "record/ledger_entries.h"
#include "record/migrations.h"
#include "record/row_copy.h"
#include "record/standing.h"
#include "sealing/file_start.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>

namespace triage {

namespace {

namespace fs = std::filesystem;

// In an order in which each stands after what it refers to.
constexpr std::array<RescueTable, 9> rescuedTables = {{{"person", "id"},
                                                       {"interview", "id"},
                                                       {"answer", "interview"},
                                                       {"training_log", "interview", 3},
                                                       {"training_activity", "interview", 3},
                                                       {"assessment", "interview"},
                                                       {"judgement", "id", 2},
                                                       {"plan_tick", "interview", 2},
                                                       {"ledger", "entry", 4}}};

constexpr std::size_t pageSize = 4096;      // of every file that this program makes
constexpr std::int64_t leastBytesARow = 64; // of an interview with its answers, or an entry

tl::unexpected<Error> nothingLeft(const fs::path &damaged)
{
    return fail("database " + damaged.string(), "nothing of it can be read",
                "put a copy from a backup in its place");
}

void put(std::string &bytes, std::size_t at, std::string_view value)
{
    std::copy(value.begin(), value.end(), bytes.begin() + static_cast<std::ptrdiff_t>(at));
}

// What stands at the start of every file of ours is known, and how long this one is.
void mendHeader(std::string &bytes, bool hasLog)
{
    using namespace std::string_view_literals;
    constexpr std::size_t headerSize = 100;
    if (bytes.size() < headerSize)
        return;
    put(bytes, 0, "SQLite format 3\0"sv);
    put(bytes, 16, "\x10\0"sv); // page size
    put(bytes, 18, hasLog ? "\2\2"sv : "\1\1"sv);
    put(bytes, 20, "\0\x40\x20\x20"sv);
    put(bytes, 44, "\0\0\0\4"sv); // form of the schema
    put(bytes, 56, "\0\0\0\1"sv); // UTF-8
    const std::size_t pages = bytes.size() / pageSize;
    for (int byte = 0; byte < 4; ++byte)
        bytes[static_cast<std::size_t>(28 + byte)] =
            static_cast<char>(pages >> (8 * (3 - byte)) & 0xff);
}

/// A copy of the damaged file that may be written to; removed in the end.
class WorkingCopy {
public:
    explicit WorkingCopy(const fs::path &place) : m_file(place) {}
    ~WorkingCopy()
    {
        std::error_code status;
        for (const char *part : {"", "-wal", "-shm", "-journal"})
            fs::remove(m_file.string() + part, status);
    }
    WorkingCopy(const WorkingCopy &) = delete;
    WorkingCopy &operator=(const WorkingCopy &) = delete;

    Result<Database> open(const fs::path &damaged, const RecordsKey &key)
    {
        std::ifstream in(damaged, std::ios::binary);
        if (!in)
            return fail("database " + damaged.string(), "the file cannot be read",
                        "check that it is there and that you may read it");
        std::string bytes{std::istreambuf_iterator<char>(in), {}};
        std::error_code status;
        const bool hasLog = fs::exists(damaged.string() + "-wal", status);
        if (!key)
            mendHeader(bytes, hasLog);
        return makePrivate(m_file).and_then([&] {
            std::ofstream(m_file, std::ios::binary) << bytes;
            if (hasLog)
                fs::copy_file(damaged.string() + "-wal", m_file.string() + "-wal", status);
            return Database::open(m_file.string(), key);
        });
    }

private:
    fs::path m_file;
};

bool isThere(const Database &from, const char *table)
{
    return from.prepare("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = ?")
               .bind(std::string_view(table))
               .number()
               .value_or(0) > 0;
}

// The greatest number that a table's rows may have; a file has room for so many only.
std::int64_t lastKeyOf(const Database &from, const RescueTable &table)
{
    const bool byInterview = std::string_view(table.key) == "interview";
    const auto pages = from.prepare("PRAGMA page_count").number().value_or(0);
    const auto most =
        std::max<std::int64_t>(pages, 0) * static_cast<std::int64_t>(pageSize) / leastBytesARow;
    const auto given = from.prepare("SELECT seq FROM sqlite_sequence WHERE name = ?")
                           .bind(std::string_view(byInterview ? "interview" : table.name))
                           .number();
    return std::clamp<std::int64_t>(given.value_or(most), 0, most);
}

// Keeps numbers that were given before from being given again.
Result<void> keepSequences(const Database &from, const Database &to)
{
    for (const char *table : {"person", "interview", "judgement", "ledger"}) {
        const auto given = from.prepare("SELECT seq FROM sqlite_sequence WHERE name = ?")
                               .bind(std::string_view(table))
                               .number();
        const auto present = to.prepare("SELECT seq FROM sqlite_sequence WHERE name = ?")
                                 .bind(std::string_view(table))
                                 .number();
        if (!given || !present || *given <= *present)
            continue;
        if (auto done =
                to.run("DELETE FROM sqlite_sequence WHERE name = ?", std::string_view(table))
                    .and_then([&] {
                        return to.run("INSERT INTO sqlite_sequence VALUES (?, ?)",
                                      std::string_view(table), *given);
                    });
            !done)
            return done;
    }
    return {};
}

// Runs a change and adds the rows that it changed.
Result<void> count(const Database &to, std::string_view sql, std::int64_t &rows)
{
    return to.run(sql).map([&] { rows += to.changedRows(); });
}

constexpr std::string_view interviewsMissed = R"(
FROM (SELECT interview FROM assessment UNION SELECT interview FROM answer
      UNION SELECT interview FROM training_log)
WHERE interview NOT IN (SELECT id FROM interview))";

// Puts in what lost rows leave open, and takes out what belongs to nothing.
Result<void> mend(const Database &to, RescueReport &report)
{
    return count(to,
                 "INSERT OR IGNORE INTO person (id, name, self, created) "
                 "SELECT DISTINCT person, 'Rescued client ' || person, 0, 0 FROM interview "
                 "WHERE person NOT IN (SELECT id FROM person)",
                 report.people)
        .and_then([&] {
            return count(
                to,
                "INSERT INTO person (name, self, created) SELECT 'Rescued results', 0, 0 " +
                    std::string(interviewsMissed) + " LIMIT 1",
                report.people);
        })
        .and_then([&] {
            return count(to,
                         "INSERT INTO interview (id, person, mode, page, started, changed) "
                         "SELECT interview, (SELECT max(id) FROM person), 'runner', '', 0, 0 " +
                             std::string(interviewsMissed),
                         report.interviews);
        })
        .and_then([&] {
            return to.run("UPDATE interview SET open = 0 "
                          "WHERE id IN (SELECT interview FROM assessment)");
        })
        .and_then([&] {
            return count(to,
                         "UPDATE interview SET open = 1, page = '' WHERE open = 0 "
                         "AND id NOT IN (SELECT interview FROM assessment)",
                         report.reopened);
        })
        .and_then([&] {
            return to.script("UPDATE interview SET follows = NULL WHERE follows NOT IN "
                             "(SELECT interview FROM assessment);"
                             "UPDATE interview SET corrects = NULL WHERE corrects NOT IN "
                             "(SELECT interview FROM assessment)");
        })
        .and_then([&]() -> Result<void> {
            for (const char *sql :
                 {"DELETE FROM interview WHERE person NOT IN (SELECT id FROM person)",
                  "DELETE FROM answer WHERE interview NOT IN (SELECT id FROM interview)",
                  "DELETE FROM assessment WHERE interview NOT IN (SELECT id FROM interview)",
                  "DELETE FROM training_log WHERE interview NOT IN (SELECT id FROM interview)",
                  "DELETE FROM training_activity WHERE interview NOT IN "
                  "(SELECT interview FROM training_log)",
                  "DELETE FROM judgement WHERE assessment NOT IN "
                  "(SELECT interview FROM assessment)",
                  "DELETE FROM plan_tick WHERE interview NOT IN "
                  "(SELECT interview FROM assessment)"})
                if (auto done = count(to, sql, report.dropped); !done)
                    return done;
            return {};
        });
}

Result<RescueReport> fill(const Database &from, const Database &to, std::int64_t form)
{
    RescueReport report;
    report.hadLedger = isThere(from, "ledger");
    auto transaction = Transaction::begin(to);
    if (!transaction)
        return tl::unexpected(transaction.error());
    for (const RescueTable &table : rescuedTables) {
        if (form < table.since && !isThere(from, table.name))
            continue;
        const CopiedRows copied = copyRows(from, to, table, lastKeyOf(from, table));
        report.tables.push_back({.name = table.name, .rows = copied.rows, .whole = copied.whole});
    }
    return mend(to, report)
        .and_then([&] { return keepSequences(from, to); })
        .and_then([&] { return refreshStandings(to); })
        .and_then([&] { return report.hadLedger ? Result<void>() : beginLedger(to); })
        .and_then([&] { return transaction->commit(); })
        .and_then([&] { return Ledger(to).check(); })
        .map([&](LedgerCheck &&check) {
            report.ledger = std::move(check);
            return std::move(report);
        });
}

} // namespace

bool RescueReport::complete() const
{
    const auto isWhole = [](const RescuedTable &table) { return table.whole; };
    return std::all_of(tables.begin(), tables.end(), isWhole) && people == 0 && interviews == 0 &&
           reopened == 0 && dropped == 0 && ledger.findings.empty();
}

bool isDamage(const Error &error)
{
    return error.what.starts_with("the file is damaged");
}

Result<RescueReport> rescue(const fs::path &damaged, const fs::path &fresh, const RecordsKey &key)
{
    std::error_code status;
    if (fs::exists(fresh, status))
        return fail(fresh.string(), "there is a file of this name already",
                    "name another file; this one is left as it was");
    if (!key && isSealed(damaged).value_or(false))
        return fail("database " + damaged.string(), "the records are locked",
                    "unlock them with the passphrase");
    WorkingCopy copy(fresh.string() + ".damaged");
    const auto from = copy.open(damaged, key);
    if (!from)
        return tl::unexpected(from.error());
    const auto form = from->prepare("PRAGMA user_version").number();
    const auto known =
        from->prepare("SELECT count(*) FROM sqlite_schema WHERE name IN ('person', 'interview', "
                      "'answer', 'assessment') AND type = 'table'")
            .number();
    if (!form || !known || *known == 0)
        return nothingLeft(damaged);
    auto report = makePrivate(fresh)
                      .and_then([&] { return Database::open(fresh.string(), key); })
                      .and_then([&](const Database &to) {
                          return migrate(to).and_then([&] { return fill(*from, to, *form); });
                      });
    if (!report)
        for (const char *part : {"", "-journal", "-wal", "-shm"})
            fs::remove(fresh.string() + part, status);
    return report;
}

} // namespace triage
