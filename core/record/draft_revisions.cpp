// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/draft_revisions.h"

#include <fmt/format.h>

namespace triage {

namespace {

// The interview's revision; nothing where it is not unfinished.
Result<std::optional<std::int64_t>> stored(const Database &database, std::int64_t interview)
{
    Statement row = database.prepare("SELECT revision FROM interview WHERE id = ? AND open = 1");
    return row.bind(interview).step().map(
        [&](bool found) { return found ? std::optional(row.integer(0)) : std::nullopt; });
}

} // namespace

void DraftRevisions::know(std::int64_t interview, std::int64_t revision)
{
    m_known.insert_or_assign(interview, revision);
}

Result<std::int64_t> DraftRevisions::next(const Database &database, std::int64_t interview) const
{
    const auto revision = stored(database, interview);
    if (!revision)
        return tl::unexpected(revision.error());
    if (!*revision)
        return fail("interview",
                    fmt::format("there is no unfinished interview with the number {}", interview),
                    "begin a new one");
    const auto known = m_known.find(interview);
    if (known != m_known.end() && known->second != **revision)
        return fail("interview", "it was changed in another window or program meanwhile",
                    "open it again; what is stored there is kept");
    return **revision + 1;
}

Result<bool> DraftRevisions::changedElsewhere(const Database &database,
                                              std::int64_t interview) const
{
    return stored(database, interview).map([&](std::optional<std::int64_t> revision) {
        const auto known = m_known.find(interview);
        return !revision || (known != m_known.end() && known->second != *revision);
    });
}

} // namespace triage
