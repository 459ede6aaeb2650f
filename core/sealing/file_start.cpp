// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealing/file_start.h"

#include "sealing/head.h"

#include <algorithm>
#include <memory>
#include <sqlite3.h>
#include <vector>

namespace triage {

Result<std::string> startOfFile(const std::filesystem::path &file, std::size_t count)
{
    const auto unreadable = [&] {
        return fail(file.string(), "the file cannot be read", "check that you may read it");
    };
    sqlite3_vfs *vfs = sqlite3_initialize() == SQLITE_OK ? sqlite3_vfs_find(nullptr) : nullptr;
    if (!vfs)
        return unreadable();
    std::vector<char> full(static_cast<std::size_t>(vfs->mxPathname) + 1);
    const int named =
        vfs->xFullPathname(vfs, file.c_str(), static_cast<int>(full.size()), full.data());
    if (named != SQLITE_OK && named != SQLITE_OK_SYMLINK)
        return unreadable();
    const std::unique_ptr<const char, decltype(&sqlite3_free_filename)> name(
        sqlite3_create_filename(full.data(), "", "", 0, nullptr),
        [](const char *made) { sqlite3_free_filename(made); });
    const std::unique_ptr<char[]> space(new char[static_cast<std::size_t>(vfs->szOsFile)]());
    auto *open = reinterpret_cast<sqlite3_file *>(space.get());
    if (!name || vfs->xOpen(vfs, name.get(), open, SQLITE_OPEN_READONLY | SQLITE_OPEN_MAIN_DB,
                            nullptr) != SQLITE_OK)
        return unreadable();
    // Why: SQLite's own answer to a file of one byte is that it is empty.
    std::error_code status;
    const auto size = std::filesystem::file_size(file, status);
    std::string start(status ? 0 : std::min<std::uintmax_t>(count, size), '\0');
    int code = SQLITE_OK;
    if (!start.empty())
        code = open->pMethods->xRead(open, start.data(), static_cast<int>(start.size()), 0);
    open->pMethods->xClose(open);
    if (code != SQLITE_OK)
        return unreadable();
    return start;
}

Result<bool> isSealed(const std::filesystem::path &file)
{
    std::error_code status;
    if (!std::filesystem::is_regular_file(file, status))
        return false;
    return startOfFile(file, headSize).map([](const std::string &start) {
        return startsSealed(bytesOf(start));
    });
}

} // namespace triage
