// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/store.h"

#include "record/database_file.h"
#include "record/migrations.h"

namespace triage {

Store::Store(Database database) : m_database(std::move(database)) {}

Result<Store> Store::open(const std::filesystem::path &file, const RecordsKey &key)
{
    return openRecords(file, key).and_then([&](Database &&database) -> Result<Store> {
        const auto form = database.prepare("PRAGMA user_version").number();
        if (!form)
            return tl::unexpected(form.error());
        Store store(std::move(database));
        if (*form > schemaVersion())
            store.m_readOnly = writtenByNewer(file, *form);
        return store;
    });
}

Result<bool> Store::continueIn(const std::filesystem::path &file)
{
    std::error_code status;
    if (std::filesystem::exists(file, status))
        return fail(file.string(), "there is a file of this name already",
                    "name another file; this one is left as it was");
    const auto key = m_database.key();
    if (!key)
        return tl::unexpected(key.error());
    const bool copied = copyWhole(m_database, file, *key).has_value();
    return openRecords(file, *key).map([&](Database &&database) {
        m_database = std::move(database);
        m_database.setPatience(m_patience);
        return copied;
    });
}

void Store::setPatience(std::chrono::milliseconds patience)
{
    m_patience = patience;
    m_database.setPatience(patience);
}

} // namespace triage
