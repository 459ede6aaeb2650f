// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/migrations.h"

#include <array>
#include <fmt/format.h>

namespace triage {

namespace {

// Each entry brings the tables from the version of its index to the next. Entries are only added.
constexpr std::array migrations = {
    R"(
CREATE TABLE person (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    self INTEGER NOT NULL CHECK (self IN (0, 1)),
    created INTEGER NOT NULL,
    CHECK (self = 1 OR name <> '')
) STRICT;
CREATE UNIQUE INDEX one_self ON person (self) WHERE self = 1;
CREATE UNIQUE INDEX client_name ON person (name) WHERE self = 0;

CREATE TABLE interview (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person INTEGER NOT NULL REFERENCES person (id),
    mode TEXT NOT NULL CHECK (mode IN ('runner', 'therapist')),
    page TEXT NOT NULL,
    started INTEGER NOT NULL,
    changed INTEGER NOT NULL
) STRICT;

CREATE TABLE answer (
    interview INTEGER NOT NULL REFERENCES interview (id) ON DELETE CASCADE,
    question TEXT NOT NULL,
    value TEXT NOT NULL CHECK (json_valid(value)),
    PRIMARY KEY (interview, question)
) STRICT, WITHOUT ROWID;

CREATE TABLE assessment (
    interview INTEGER PRIMARY KEY REFERENCES interview (id) ON DELETE CASCADE,
    finished INTEGER NOT NULL,
    urgency TEXT NOT NULL,
    condition TEXT NOT NULL,
    grade INTEGER,
    conclusion TEXT NOT NULL CHECK (json_valid(conclusion))
) STRICT;
CREATE INDEX assessment_finished ON assessment (finished);
)",
};

} // namespace

std::int64_t schemaVersion()
{
    return static_cast<std::int64_t>(migrations.size());
}

Result<void> migrate(const Database &database)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto version = database.prepare("PRAGMA user_version").number();
    if (!version)
        return tl::unexpected(version.error());
    for (auto step = static_cast<std::size_t>(*version); step < migrations.size(); ++step)
        if (auto done = database.script(migrations[step]); !done)
            return done;
    return database
        .script(fmt::format("PRAGMA application_id = {}; PRAGMA user_version = {}", applicationId,
                            schemaVersion()))
        .and_then([&] { return transaction->commit(); });
}

} // namespace triage
