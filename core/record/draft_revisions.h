// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/database.h"

#include <map>

namespace triage {

/// Which state of each unfinished interview this program has seen, so that it never writes over
/// what another program or window has changed since.
class DraftRevisions {
public:
    /// This program has now read or written the interview in this state.
    void know(std::int64_t interview, std::int64_t revision);

    /// The state after the change that is about to be written; call it in that transaction. Refuses
    /// an interview that is not unfinished any more, or was changed elsewhere.
    [[nodiscard]] Result<std::int64_t> next(const Database &database, std::int64_t interview) const;

    /// True where next() would refuse.
    [[nodiscard]] Result<bool> changedElsewhere(const Database &database,
                                                std::int64_t interview) const;

private:
    std::map<std::int64_t, std::int64_t> m_known;
};

} // namespace triage
