// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/migrations.h"

#include "record/ledger_entries.h"
#include "record/standing.h"

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
    R"(
ALTER TABLE person ADD COLUMN birth_year INTEGER;
ALTER TABLE person ADD COLUMN side TEXT NOT NULL DEFAULT '';
ALTER TABLE person ADD COLUMN notes TEXT NOT NULL DEFAULT '';
ALTER TABLE person ADD COLUMN archived INTEGER;
ALTER TABLE person ADD COLUMN removed INTEGER;

-- How each person stands, worked out from the assessments so that a list reads one row a person.
ALTER TABLE person ADD COLUMN last_seen INTEGER NOT NULL DEFAULT 0;
ALTER TABLE person ADD COLUMN latest INTEGER;
ALTER TABLE person ADD COLUMN urgency INTEGER;
ALTER TABLE person ADD COLUMN condition TEXT NOT NULL DEFAULT '';
ALTER TABLE person ADD COLUMN grade INTEGER;
ALTER TABLE person ADD COLUMN leg TEXT NOT NULL DEFAULT '';
ALTER TABLE person ADD COLUMN pain TEXT NOT NULL DEFAULT '[]';
ALTER TABLE person ADD COLUMN due INTEGER;

DROP INDEX one_self;
DROP INDEX client_name;
CREATE UNIQUE INDEX one_self ON person (self) WHERE self = 1 AND removed IS NULL;
CREATE UNIQUE INDEX client_name ON person (name) WHERE self = 0 AND removed IS NULL;

CREATE INDEX active_seen ON person (last_seen, id)
    WHERE self = 0 AND removed IS NULL AND archived IS NULL;
CREATE INDEX active_name ON person (name COLLATE NOCASE, id)
    WHERE self = 0 AND removed IS NULL AND archived IS NULL;
CREATE INDEX active_condition ON person (condition, last_seen, id)
    WHERE self = 0 AND removed IS NULL AND archived IS NULL;
CREATE INDEX urgent_seen ON person (last_seen, id)
    WHERE self = 0 AND removed IS NULL AND archived IS NULL AND urgency <= 2;
CREATE INDEX open_due ON person (due, id)
    WHERE removed IS NULL AND archived IS NULL AND due IS NOT NULL;
CREATE INDEX closed_seen ON person (last_seen, id)
    WHERE self = 0 AND removed IS NULL AND archived IS NOT NULL;
CREATE INDEX person_removed ON person (removed) WHERE removed IS NOT NULL;

CREATE TABLE person_word (
    word TEXT NOT NULL,
    person INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    PRIMARY KEY (word, person)
) STRICT, WITHOUT ROWID;
CREATE INDEX person_word_of ON person_word (person, word);

ALTER TABLE interview ADD COLUMN open INTEGER NOT NULL DEFAULT 1;
ALTER TABLE interview ADD COLUMN follows INTEGER
    REFERENCES assessment (interview) ON DELETE SET NULL;
UPDATE interview SET open = 0 WHERE id IN (SELECT interview FROM assessment);
CREATE INDEX interview_open ON interview (changed, id) WHERE open = 1;
CREATE INDEX interview_person ON interview (person);
CREATE INDEX interview_follows ON interview (follows) WHERE follows IS NOT NULL;

ALTER TABLE assessment ADD COLUMN follow_up TEXT CHECK (follow_up IS NULL OR json_valid(follow_up));

CREATE TABLE judgement (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    assessment INTEGER NOT NULL REFERENCES assessment (interview) ON DELETE CASCADE,
    recorded INTEGER NOT NULL,
    urgency TEXT NOT NULL,
    condition TEXT NOT NULL,
    reason TEXT NOT NULL
) STRICT;
CREATE INDEX judgement_assessment ON judgement (assessment, id);

CREATE TABLE plan_tick (
    interview INTEGER NOT NULL REFERENCES assessment (interview) ON DELETE CASCADE,
    item TEXT NOT NULL,
    day INTEGER NOT NULL,
    PRIMARY KEY (interview, item, day)
) STRICT, WITHOUT ROWID;
)",
    R"(
-- A training log taken into an interview: whole days since 1970, metres and seconds. No time of
-- day and no place has a column.
CREATE TABLE training_log (
    interview INTEGER PRIMARY KEY REFERENCES interview (id) ON DELETE CASCADE,
    onset INTEGER NOT NULL
) STRICT;

CREATE TABLE training_activity (
    interview INTEGER NOT NULL REFERENCES training_log (interview) ON DELETE CASCADE,
    item INTEGER NOT NULL,
    day INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('run', 'walk', 'ride', 'other')),
    distance INTEGER NOT NULL CHECK (distance >= 0),
    duration INTEGER NOT NULL CHECK (duration >= 0),
    climb INTEGER,
    PRIMARY KEY (interview, item)
) STRICT, WITHOUT ROWID;
)",
    R"(
-- Counted up by every change of an unfinished interview, so that two programs notice each other.
ALTER TABLE interview ADD COLUMN revision INTEGER NOT NULL DEFAULT 0;
-- The result whose answers were changed to give this one.
ALTER TABLE interview ADD COLUMN corrects INTEGER
    REFERENCES assessment (interview) ON DELETE SET NULL;
CREATE INDEX interview_corrects ON interview (corrects) WHERE corrects IS NOT NULL;
ALTER TABLE assessment ADD COLUMN salt TEXT NOT NULL DEFAULT '';

-- One entry for each result that was finished, moved or deleted. Without references: an entry
-- outlives what it tells of.
CREATE TABLE ledger (
    entry INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL CHECK (kind IN ('finished', 'moved', 'deleted')),
    assessment INTEGER NOT NULL,
    person INTEGER NOT NULL,
    recorded INTEGER NOT NULL,
    follows INTEGER,
    corrects INTEGER,
    content TEXT NOT NULL,
    hash TEXT NOT NULL
) STRICT;
CREATE INDEX ledger_assessment ON ledger (assessment, entry);
)",
};

constexpr std::int64_t firstWithLedger = 4;

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
    if (auto done = refreshStandings(database); !done)
        return done;
    if (*version < firstWithLedger)
        if (auto done = beginLedger(database); !done)
            return done;
    return database
        .script(fmt::format("PRAGMA application_id = {}; PRAGMA user_version = {}", applicationId,
                            schemaVersion()))
        .and_then([&] { return transaction->commit(); });
}

} // namespace triage
