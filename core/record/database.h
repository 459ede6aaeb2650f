// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace triage {

class Seal;
struct Wraps;
using RecordsKey = std::shared_ptr<const Seal>; ///< none for records that are not locked

class IdleStatements;

/// One prepared SQL statement. What goes wrong while preparing or binding is told by the next step.
class Statement {
public:
    /// Binds the next `?`, in order.
    Statement &bind(std::int64_t value);
    Statement &bind(std::string_view value);
    Statement &bind(std::optional<std::int64_t> value);

    /// True while there is a row to read.
    [[nodiscard]] Result<bool> step();
    /// Steps to the end, passing over rows.
    [[nodiscard]] Result<void> run();
    /// Steps once and gives the first column as a number; 0 without a row.
    [[nodiscard]] Result<std::int64_t> number();

    /// Columns of the row at hand, 0-based.
    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] std::string text(int column) const;
    [[nodiscard]] bool isNull(int column) const;

private:
    friend class Database;
    Statement(sqlite3 *database, std::string_view sql, std::shared_ptr<IdleStatements> idle);
    void note(int code);

    /// Puts a statement back, to be used again.
    struct Return {
        std::shared_ptr<IdleStatements> idle;
        void operator()(sqlite3_stmt *statement) const;
    };
    sqlite3 *m_database = nullptr;
    std::unique_ptr<sqlite3_stmt, Return> m_statement;
    std::string m_sql;
    int m_bound = 0;
    int m_failure = 0; ///< SQLite result code of the first failure, or 0
};

/// One connection to an SQLite file.
class Database {
public:
    /// Opens the file, making it where it is missing; ":memory:" for none. What is written with a
    /// key is sealed. Refuses a locked file without one.
    [[nodiscard]] static Result<Database> open(const std::string &file, const RecordsKey &key = {});
    /// Opens a file that is there, to read only.
    [[nodiscard]] static Result<Database> openToRead(const std::string &file,
                                                     const RecordsKey &key = {});

    /// How long a statement waits at first while another program holds the file.
    static constexpr std::chrono::seconds usualPatience{5};
    /// Sets how long a statement waits for that.
    void setPatience(std::chrono::milliseconds patience) const;

    [[nodiscard]] Statement prepare(std::string_view sql) const;

    /// Prepares, binds the values in order and runs to the end.
    template<typename... Values>
    [[nodiscard]] Result<void> run(std::string_view sql, const Values &...values) const
    {
        Statement statement = prepare(sql);
        (statement.bind(values), ...);
        return statement.run();
    }

    /// Runs several statements divided by semicolons.
    [[nodiscard]] Result<void> script(const std::string &sql) const;

    /// Copies all of it into another, as it is at one moment, while others may go on writing.
    [[nodiscard]] Result<void> copyTo(const Database &target) const;

    /// The first fault that SQLite finds in the file's structure; empty where it finds none, or
    /// none in the time given.
    [[nodiscard]] Result<std::string> firstFault(std::chrono::milliseconds time) const;

    /// Empties the write-ahead log, so that deleted text is in no file any more. Call it once the
    /// deletion is committed; where it fails, the next one or the next opening does it.
    [[nodiscard]] Result<void> forgetDeleted() const;

    /// The key with the passphrase that the file has now; none where it is not locked.
    [[nodiscard]] Result<RecordsKey> key() const;
    /// Puts other wraps of its key (another passphrase) into a locked file, all or nothing.
    [[nodiscard]] Result<void> rewrap(const Wraps &wraps) const;

    [[nodiscard]] std::int64_t lastRowId() const;
    /// Rows that the last statement changed.
    [[nodiscard]] int changedRows() const;
    [[nodiscard]] bool readOnly() const;

private:
    friend class Transaction;
    [[nodiscard]] static Result<Database> open(const std::string &file, int flags,
                                               const RecordsKey &key);
    struct Closer {
        RecordsKey key;                       ///< outlives the connection
        std::shared_ptr<IdleStatements> idle; ///< end before the connection
        void operator()(sqlite3 *database) const;
    };
    std::unique_ptr<sqlite3, Closer> m_handle;
};

/// A writing transaction; undone when it goes out of scope without commit(). Within another one it
/// is a part of that, which is committed or undone as a whole.
class Transaction {
public:
    /// Takes the writing lock, so that nothing changes between reading and writing.
    [[nodiscard]] static Result<Transaction> begin(const Database &database);

    /// Durable when it returns: a program that is killed loses nothing, nor does a computer that
    /// loses power, as far as its disk keeps what it says it has written (synchronous = FULL).
    /// Where it fails, what was written may be there when the file is next opened, as a whole.
    [[nodiscard]] Result<void> commit();

private:
    struct Rollback {
        void operator()(sqlite3 *database) const;
    };
    const Database *m_database = nullptr;
    std::unique_ptr<sqlite3, Rollback> m_open; ///< none in a part of another
};

} // namespace triage
