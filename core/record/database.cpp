// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/database.h"

#include "record/idle_statements.h"
#include "sealing/file_start.h"
#include "sealing/seal.h"

#include <fmt/format.h>
#include <sqlite3.h>

namespace triage {

namespace {

std::string remedyFor(int code)
{
    switch (code) {
    case SQLITE_FULL:
        return "free some space on the disk and try again";
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return "another program holds the file: close it and try again";
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
    case SQLITE_AUTH:
        return "check that you may write to the file and to its folder";
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return "the file is damaged: put a copy from a backup in its place, or name another file";
    case SQLITE_IOERR:
        return "check the disk and try again";
    default:
        return "try again; if it happens again, name another file";
    }
}

// Why: SQLite calls it a disk error, and has lost the details where it was reading its own tables.
bool pageChanged(sqlite3 *database, int code)
{
    if (!database || (code & 0xff) != SQLITE_IOERR)
        return false;
    bool changed = sqlite3_extended_errcode(database) == SQLITE_IOERR_DATA;
    if (!changed)
        sqlite3_file_control(database, "main", foundChange, &changed);
    return changed;
}

tl::unexpected<Error> changedPage(const std::string &place)
{
    return fail(place, "the file is damaged: a page of it was changed since this program wrote it",
                remedyFor(SQLITE_CORRUPT));
}

tl::unexpected<Error> failure(sqlite3 *database, int code, std::string_view step)
{
    const char *file = database ? sqlite3_db_filename(database, "main") : nullptr;
    if (pageChanged(database, code))
        return changedPage(fmt::format("database {}", file));
    const bool told = database && sqlite3_errcode(database) == code;
    const bool damaged = code == SQLITE_CORRUPT || code == SQLITE_NOTADB;
    return fail(fmt::format("database {}", file && *file ? file : "in memory"),
                fmt::format("{}{} at \"{}\"", damaged ? "the file is damaged: " : "",
                            told ? sqlite3_errmsg(database) : sqlite3_errstr(code),
                            step.substr(0, 60)),
                remedyFor(code));
}

} // namespace

Statement::Statement(sqlite3 *database, std::string_view sql, std::shared_ptr<IdleStatements> idle)
    : m_database(database), m_sql(sql)
{
    sqlite3_stmt *statement = idle->take(sql);
    if (!statement)
        note(sqlite3_prepare_v3(database, sql.data(), static_cast<int>(sql.size()),
                                SQLITE_PREPARE_PERSISTENT, &statement, nullptr));
    m_statement = {statement, Return{std::move(idle)}};
}

void Statement::Return::operator()(sqlite3_stmt *statement) const
{
    idle->putBack(statement);
}

void Statement::note(int code)
{
    if (m_failure == SQLITE_OK)
        m_failure = code;
}

Statement &Statement::bind(std::int64_t value)
{
    note(sqlite3_bind_int64(m_statement.get(), ++m_bound, value));
    return *this;
}

Statement &Statement::bind(std::string_view value)
{
    // Why: SQLite reads a null pointer as NULL, and an empty view may hold one.
    note(sqlite3_bind_text(m_statement.get(), ++m_bound, value.empty() ? "" : value.data(),
                           static_cast<int>(value.size()), SQLITE_TRANSIENT));
    return *this;
}

Statement &Statement::bind(std::optional<std::int64_t> value)
{
    if (value)
        return bind(*value);
    note(sqlite3_bind_null(m_statement.get(), ++m_bound));
    return *this;
}

Result<bool> Statement::step()
{
    if (m_failure != SQLITE_OK)
        return failure(m_database, m_failure, m_sql);
    const int code = sqlite3_step(m_statement.get());
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    note(code);
    return failure(m_database, code, m_sql);
}

Result<void> Statement::run()
{
    Result<bool> more = step();
    while (more && *more)
        more = step();
    return more.map([](bool) {});
}

Result<std::int64_t> Statement::number()
{
    return step().map([&](bool row) { return row ? integer(0) : 0; });
}

std::int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

std::string Statement::text(int column) const
{
    const auto *bytes = sqlite3_column_text(m_statement.get(), column);
    const int size = sqlite3_column_bytes(m_statement.get(), column);
    return bytes ? std::string(reinterpret_cast<const char *>(bytes), size) : std::string();
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

void Database::Closer::operator()(sqlite3 *database) const
{
    if (idle)
        idle->end();
    sqlite3_close_v2(database);
}

Result<Database> Database::open(const std::string &file, int flags, const RecordsKey &key)
{
    // Why: opened as a plain file, a locked one would lose its write-ahead log.
    const auto sealed = isSealed(file);
    if (!sealed)
        return fail("database " + file, sealed.error().what, sealed.error().remedy);
    if (!key && *sealed)
        return fail("database " + file, "the records are locked",
                    "unlock them with the passphrase");
    Database database;
    database.m_handle.get_deleter().key = key;
    sqlite3 *handle = nullptr;
    const int code = sqlite3_open_v2(file.c_str(), &handle, flags, key ? key->vfsName() : nullptr);
    database.m_handle.reset(handle);
    database.m_handle.get_deleter().idle = std::make_shared<IdleStatements>();
    if (pageChanged(handle, code))
        return changedPage("database " + file);
    if (code != SQLITE_OK)
        return fail("database " + file, fmt::format("cannot be opened: {}", sqlite3_errstr(code)),
                    remedyFor(code));
    // Why: temporary tables and sorted rows must not reach the disk.
    sqlite3_exec(handle, "PRAGMA temp_store = MEMORY", nullptr, nullptr, nullptr);
    // Why: no statement of ours needs to write to SQLite's own tables.
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    database.setPatience(usualPatience);
    return database;
}

Result<Database> Database::open(const std::string &file, const RecordsKey &key)
{
    return open(file, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, key);
}

Result<Database> Database::openToRead(const std::string &file, const RecordsKey &key)
{
    return open(file, SQLITE_OPEN_READONLY, key);
}

void Database::setPatience(std::chrono::milliseconds patience) const
{
    sqlite3_busy_timeout(m_handle.get(), static_cast<int>(patience.count()));
}

Statement Database::prepare(std::string_view sql) const
{
    return {m_handle.get(), sql, m_handle.get_deleter().idle};
}

Result<void> Database::script(const std::string &sql) const
{
    const int code = sqlite3_exec(m_handle.get(), sql.c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return failure(m_handle.get(), code, sql);
    return {};
}

Result<void> Database::copyTo(const Database &target) const
{
    constexpr int allPages = -1;
    sqlite3_backup *copy =
        sqlite3_backup_init(target.m_handle.get(), "main", m_handle.get(), "main");
    if (copy)
        sqlite3_backup_step(copy, allPages);
    const int code = copy ? sqlite3_backup_finish(copy) : sqlite3_errcode(target.m_handle.get());
    if (code != SQLITE_OK)
        return failure(target.m_handle.get(), code, "copying the database");
    return {};
}

Result<std::string> Database::firstFault(std::chrono::milliseconds time) const
{
    using Clock = std::chrono::steady_clock;
    constexpr int stepsBetweenLooks = 1000;
    auto end = Clock::now() + time;
    sqlite3_progress_handler(
        m_handle.get(), stepsBetweenLooks,
        [](void *until) { return Clock::now() > *static_cast<Clock::time_point *>(until) ? 1 : 0; },
        &end);
    Statement check = prepare("PRAGMA quick_check(1)");
    const auto row = check.step();
    sqlite3_progress_handler(m_handle.get(), 0, nullptr, nullptr);
    if (!row && sqlite3_errcode(m_handle.get()) == SQLITE_INTERRUPT)
        return std::string();
    return row.map([&](bool) { return check.text(0) == "ok" ? std::string() : check.text(0); });
}

Result<void> Database::forgetDeleted() const
{
    // Why: another connection that is reading only delays this; the next deletion does it.
    return run("PRAGMA wal_checkpoint(TRUNCATE)");
}

Result<RecordsKey> Database::key() const
{
    const RecordsKey &key = m_handle.get_deleter().key;
    if (!key)
        return key;
    Wraps wraps;
    if (const int code = sqlite3_file_control(m_handle.get(), "main", readSealWraps, &wraps);
        code != SQLITE_OK)
        return failure(m_handle.get(), code, "reading the head");
    return wraps == key->wraps() ? key : key->with(wraps);
}

Result<void> Database::rewrap(const Wraps &wraps) const
{
    Wraps put = wraps;
    const int code = sqlite3_file_control(m_handle.get(), "main", renewSealHead, &put);
    if (code != SQLITE_OK)
        return failure(m_handle.get(), code, "writing the head");
    return {};
}

std::int64_t Database::lastRowId() const
{
    return sqlite3_last_insert_rowid(m_handle.get());
}

int Database::changedRows() const
{
    return sqlite3_changes(m_handle.get());
}

bool Database::readOnly() const
{
    return sqlite3_db_readonly(m_handle.get(), "main") != 0;
}

void Transaction::Rollback::operator()(sqlite3 *database) const
{
    sqlite3_exec(database, "ROLLBACK", nullptr, nullptr, nullptr);
}

Result<Transaction> Transaction::begin(const Database &database)
{
    Transaction part;
    part.m_database = &database;
    if (sqlite3_get_autocommit(database.m_handle.get()) == 0)
        return part;
    return database.run("BEGIN IMMEDIATE").map([&] {
        part.m_open.reset(database.m_handle.get());
        return std::move(part);
    });
}

Result<void> Transaction::commit()
{
    if (!m_open)
        return {};
    return m_database->run("COMMIT").map([&] { (void)m_open.release(); });
}

} // namespace triage
