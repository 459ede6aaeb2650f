// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/ledger_entries.h"

#include <array>
#include <fmt/format.h>
#include <sodium.h>
#include <string_view>
#include <vector>

namespace triage {

namespace {

constexpr std::size_t saltSize = 16;

std::string hexOf(const unsigned char *bytes, std::size_t size)
{
    std::string text;
    for (std::size_t i = 0; i < size; ++i)
        text += fmt::format("{:02x}", bytes[i]);
    return text;
}

// SHA-256 over fields, each with its length before it, so that no two lists of fields are alike.
class FieldDigest {
public:
    FieldDigest() { crypto_hash_sha256_init(&m_state); }

    FieldDigest &add(std::string_view field)
    {
        const std::string length = fmt::format("{}:", field.size());
        update(length);
        update(field);
        return *this;
    }
    FieldDigest &add(std::int64_t field) { return add(std::string_view(std::to_string(field))); }
    FieldDigest &add(const std::optional<std::int64_t> &field)
    {
        return field ? add(*field) : add(std::string_view("null"));
    }
    std::string finish()
    {
        std::array<unsigned char, crypto_hash_sha256_BYTES> hash{};
        crypto_hash_sha256_final(&m_state, hash.data());
        return hexOf(hash.data(), hash.size());
    }

private:
    void update(std::string_view bytes)
    {
        crypto_hash_sha256_update(&m_state, reinterpret_cast<const unsigned char *>(bytes.data()),
                                  bytes.size());
    }
    crypto_hash_sha256_state m_state{};
};

// Adds every row of a query, column by column.
Result<void> addRows(FieldDigest &digest, Statement &rows, int columns)
{
    auto more = rows.step();
    for (; more && *more; more = rows.step()) {
        digest.add("row");
        for (int column = 0; column < columns; ++column)
            digest.add(rows.isNull(column) ? "null" : "value").add(rows.text(column));
    }
    return more.map([](bool) {});
}

// The newest entry that tells of a result, or an empty one.
Result<LedgerEntry> entryOf(const Database &database, std::int64_t assessment)
{
    Statement row = database.prepare("SELECT follows, corrects, content FROM ledger "
                                     "WHERE assessment = ? ORDER BY entry DESC LIMIT 1");
    return row.bind(assessment).step().map([&](bool found) {
        LedgerEntry entry{.assessment = assessment};
        if (!found)
            return entry;
        if (!row.isNull(0))
            entry.follows = row.integer(0);
        if (!row.isNull(1))
            entry.corrects = row.integer(1);
        entry.content = row.text(2);
        return entry;
    });
}

Result<void> append(const Database &database, LedgerEntry entry)
{
    Statement last = database.prepare("SELECT entry, hash FROM ledger ORDER BY entry DESC LIMIT 1");
    const auto found = last.step();
    if (!found)
        return tl::unexpected(found.error());
    // Why: the number is that of the sequence, so that entries cut off at the end are missed.
    Statement sequence = database.prepare("SELECT seq FROM sqlite_sequence WHERE name = 'ledger'");
    const auto number = sequence.number();
    if (!number)
        return tl::unexpected(number.error());
    entry.number = *number + 1;
    const std::string hash = hashOf(entry, *found ? last.text(1) : std::string());
    return database.run("INSERT INTO ledger (entry, kind, assessment, person, recorded, follows, "
                        "corrects, content, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        entry.number, std::string_view(entry.kind), entry.assessment, entry.person,
                        entry.recorded, entry.follows, entry.corrects,
                        std::string_view(entry.content), std::string_view(hash));
}

Result<std::int64_t> ownerOf(const Database &database, std::int64_t assessment)
{
    Statement row = database.prepare("SELECT person FROM interview WHERE id = ?");
    return row.bind(assessment).number();
}

// One more entry on a result that has one, as it now stands.
Result<void> enterAgain(const Database &database, std::string_view kind, std::int64_t assessment,
                        std::int64_t now)
{
    auto entry = entryOf(database, assessment);
    if (!entry)
        return tl::unexpected(entry.error());
    return ownerOf(database, assessment).and_then([&](std::int64_t person) {
        entry->kind = kind;
        entry->person = person;
        entry->recorded = now;
        return append(database, std::move(*entry));
    });
}

} // namespace

std::string hashOf(const LedgerEntry &entry, const std::string &before)
{
    return FieldDigest()
        .add(before)
        .add(entry.number)
        .add(entry.kind)
        .add(entry.assessment)
        .add(entry.person)
        .add(entry.recorded)
        .add(entry.follows)
        .add(entry.corrects)
        .add(entry.content)
        .finish();
}

Result<std::string> contentHash(const Database &database, std::int64_t assessment)
{
    FieldDigest digest;
    Statement result = database.prepare(
        "SELECT salt, mode, finished, urgency, condition, grade, conclusion, follow_up "
        "FROM assessment JOIN interview ON interview.id = assessment.interview "
        "WHERE assessment.interview = ?");
    Statement answers = database.prepare(
        "SELECT question, value FROM answer WHERE interview = ? ORDER BY question");
    Statement log = database.prepare("SELECT onset FROM training_log WHERE interview = ?");
    Statement activities =
        database.prepare("SELECT item, day, kind, distance, duration, climb "
                         "FROM training_activity WHERE interview = ? ORDER BY item");
    return addRows(digest, result.bind(assessment), 8)
        .and_then([&] { return addRows(digest.add("answers"), answers.bind(assessment), 2); })
        .and_then([&] { return addRows(digest.add("log"), log.bind(assessment), 1); })
        .and_then([&] { return addRows(digest.add("runs"), activities.bind(assessment), 6); })
        .map([&] { return digest.finish(); });
}

std::string newSalt()
{
    std::array<unsigned char, saltSize> salt{};
    randombytes_buf(salt.data(), salt.size());
    return hexOf(salt.data(), salt.size());
}

Result<void> enterFinished(const Database &database, std::int64_t assessment, std::int64_t now)
{
    LedgerEntry entry{.kind = "finished", .assessment = assessment, .recorded = now};
    Statement row =
        database.prepare("SELECT person, follows, corrects FROM interview WHERE id = ?");
    const auto found = row.bind(assessment).step();
    if (!found)
        return tl::unexpected(found.error());
    entry.person = row.integer(0);
    if (!row.isNull(1))
        entry.follows = row.integer(1);
    if (!row.isNull(2))
        entry.corrects = row.integer(2);
    return contentHash(database, assessment).and_then([&](const std::string &hash) {
        entry.content = hash;
        return append(database, std::move(entry));
    });
}

Result<void> enterMoved(const Database &database, std::int64_t assessment, std::int64_t now)
{
    return enterAgain(database, "moved", assessment, now);
}

Result<void> enterDeleted(const Database &database, std::int64_t assessment, std::int64_t now)
{
    return enterAgain(database, "deleted", assessment, now);
}

Result<void> beginLedger(const Database &database)
{
    std::vector<std::pair<std::int64_t, std::int64_t>> results;
    Statement rows =
        database.prepare("SELECT interview, finished FROM assessment ORDER BY finished, interview");
    auto more = rows.step();
    for (; more && *more; more = rows.step())
        results.emplace_back(rows.integer(0), rows.integer(1));
    if (!more)
        return tl::unexpected(more.error());
    for (const auto &[assessment, finished] : results) {
        const std::string salt = newSalt();
        if (auto done = database.run("UPDATE assessment SET salt = ? WHERE interview = ?",
                                     std::string_view(salt), assessment);
            !done)
            return done;
        if (auto done = enterFinished(database, assessment, finished); !done)
            return done;
    }
    return {};
}

} // namespace triage
