// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/ledger.h"

#include "record/ledger_entries.h"

#include <map>

namespace triage {

namespace {

using Kind = LedgerFinding::Kind;

std::optional<std::int64_t> wideOrNone(const Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.integer(column));
}

// What the ledger says of each result after its last entry.
using Told = std::map<std::int64_t, LedgerEntry>;

Result<Told> readEntries(const Database &database, LedgerCheck &check)
{
    Told told;
    Statement rows =
        database.prepare("SELECT entry, kind, assessment, person, recorded, follows, corrects, "
                         "content, hash FROM ledger ORDER BY entry");
    std::int64_t last = 0;
    auto more = rows.step();
    for (; more && *more; more = rows.step()) {
        const LedgerEntry entry{.number = rows.integer(0),
                                .kind = rows.text(1),
                                .assessment = rows.integer(2),
                                .person = rows.integer(3),
                                .recorded = rows.integer(4),
                                .follows = wideOrNone(rows, 5),
                                .corrects = wideOrNone(rows, 6),
                                .content = rows.text(7)};
        const std::string hash = rows.text(8);
        if (entry.number != last + 1 || hashOf(entry, check.head) != hash)
            check.findings.push_back({.kind = Kind::Entry, .number = last + 1});
        // Why: one finding for each break; what comes after it is held against itself.
        last = entry.number;
        check.head = hash;
        ++check.entries;
        check.deleted += entry.kind == "deleted" ? 1 : 0;
        told.insert_or_assign(entry.assessment, entry);
    }
    if (!more)
        return tl::unexpected(more.error());
    const auto given =
        database.prepare("SELECT seq FROM sqlite_sequence WHERE name = 'ledger'").number();
    if (!given)
        return tl::unexpected(given.error());
    if (*given > last)
        check.findings.push_back({.kind = Kind::CutOff, .number = last + 1});
    return told;
}

// True where a reference is as the ledger says; that of a deleted result may be gone.
bool refersAsTold(std::optional<std::int64_t> stored, std::optional<std::int64_t> toldOne,
                  const Told &told)
{
    if (stored == toldOne)
        return true;
    const auto referred = toldOne ? told.find(*toldOne) : told.end();
    return !stored && referred != told.end() && referred->second.kind == "deleted";
}

} // namespace

Ledger Store::ledger()
{
    return Ledger(m_database);
}

Result<LedgerCheck> Ledger::check() const
{
    LedgerCheck check;
    auto told = readEntries(m_database, check);
    if (!told)
        return tl::unexpected(told.error());
    std::map<std::int64_t, bool> present;
    Statement rows =
        m_database.prepare("SELECT interview.id, person, follows, corrects FROM assessment "
                           "JOIN interview ON interview.id = assessment.interview ORDER BY 1");
    auto more = rows.step();
    for (; more && *more; more = rows.step()) {
        const std::int64_t id = rows.integer(0);
        present[id] = true;
        const auto entry = told->find(id);
        if (entry == told->end() || entry->second.kind == "deleted") {
            check.findings.push_back({.kind = Kind::Inserted, .number = id});
            continue;
        }
        const auto hash = contentHash(m_database, id);
        if (!hash)
            return tl::unexpected(hash.error());
        const bool same = *hash == entry->second.content &&
                          refersAsTold(wideOrNone(rows, 2), entry->second.follows, *told) &&
                          refersAsTold(wideOrNone(rows, 3), entry->second.corrects, *told);
        if (!same)
            check.findings.push_back({.kind = Kind::Altered, .number = id});
        else if (rows.integer(1) != entry->second.person)
            check.findings.push_back({.kind = Kind::Moved, .number = id});
        else
            ++check.results;
    }
    if (!more)
        return tl::unexpected(more.error());
    for (const auto &[id, entry] : *told)
        if (entry.kind != "deleted" && !present.contains(id))
            check.findings.push_back({.kind = Kind::Missing, .number = id});
    return check;
}

Result<bool> Ledger::hadHead(const std::string &head) const
{
    Statement row = m_database.prepare("SELECT 1 FROM ledger WHERE hash = ?");
    return row.bind(std::string_view(head)).step();
}

} // namespace triage
