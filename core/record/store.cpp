// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/store.h"

#include "record/database_file.h"

namespace triage {

Store::Store(Database database) : m_database(std::move(database)) {}

Result<Store> Store::open(const std::filesystem::path &file, const RecordsKey &key)
{
    return openRecords(file, key).map(
        [](Database &&database) { return Store(std::move(database)); });
}

void Store::setPatience(std::chrono::milliseconds patience)
{
    m_database.setPatience(patience);
}

} // namespace triage
