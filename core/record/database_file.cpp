// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/database_file.h"

#include "record/migrations.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <fstream>
#include <string_view>
#include <system_error>

namespace triage {

namespace {

constexpr std::string_view magic("SQLite format 3\0", 16);
constexpr std::size_t userVersionAt = 60; // places in SQLite's file header
constexpr std::size_t applicationIdAt = 68;
constexpr std::size_t headerSize = 100;

std::string placeOf(const std::filesystem::path &file)
{
    return "database " + file.string();
}

tl::unexpected<Error> notOurs(const std::filesystem::path &file)
{
    return fail(placeOf(file), "this is a database of another program",
                "name another file; this one is left as it was");
}

tl::unexpected<Error> tooNew(const std::filesystem::path &file, std::int64_t version)
{
    return fail(placeOf(file),
                fmt::format("a newer version of this program wrote it (form {}; this one knows {})",
                            version, schemaVersion()),
                "update this program, or name another file");
}

tl::unexpected<Error> damaged(const std::filesystem::path &file, const std::string &finding)
{
    return fail(placeOf(file), "the file is damaged: " + finding,
                "put a copy from a backup in its place, or name another file");
}

std::int64_t bigEndian(std::string_view header, std::size_t at)
{
    std::int64_t value = 0;
    for (const char byte : header.substr(at, 4))
        value = value << 8 | static_cast<unsigned char>(byte);
    return value;
}

// Why: opening a foreign file with SQLite may already write to it (an unfinished journal), so the
// header is looked at first.
Result<void> checkHeader(const std::filesystem::path &file)
{
    std::error_code status;
    if (std::filesystem::is_directory(file, status))
        return fail(placeOf(file), "this is a folder, not a file", "name a file inside it");
    if (!std::filesystem::exists(file, status))
        return {};
    std::ifstream in(file, std::ios::binary);
    if (!in)
        return fail(placeOf(file), "the file cannot be read", "check that you may read it");
    std::array<char, headerSize> bytes{};
    in.read(bytes.data(), bytes.size());
    const std::string_view header(bytes.data(), static_cast<std::size_t>(in.gcount()));
    if (header.empty())
        return {};
    if (!header.starts_with(magic.substr(0, std::min(header.size(), magic.size()))))
        return fail(placeOf(file), "this is not a database",
                    "name another file; this one is left as it was");
    if (header.size() < headerSize)
        return damaged(file, "it ends too early");
    if (bigEndian(header, applicationIdAt) != applicationId)
        return notOurs(file);
    if (const auto version = bigEndian(header, userVersionAt); version > schemaVersion())
        return tooNew(file, version);
    return {};
}

Result<void> checkContent(const Database &database, const std::filesystem::path &file)
{
    if (database.readOnly())
        return fail(placeOf(file), "the file may only be read",
                    "allow writing to it, or name another file");
    const auto version = database.prepare("PRAGMA user_version").number();
    if (!version)
        return tl::unexpected(version.error());
    if (*version > schemaVersion())
        return tooNew(file, *version);
    Statement check = database.prepare("PRAGMA quick_check(1)");
    const auto row = check.step();
    if (!row)
        return tl::unexpected(row.error());
    if (check.text(0) != "ok")
        return damaged(file, check.text(0));
    return {};
}

} // namespace

Result<Database> openRecords(const std::filesystem::path &file)
{
    const bool inMemory = file == ":memory:";
    if (!inMemory)
        if (auto ours = checkHeader(file); !ours)
            return tl::unexpected(ours.error());
    auto database = Database::open(file.string());
    if (!database)
        return database;
    if (!inMemory)
        if (auto sound = checkContent(*database, file); !sound)
            return tl::unexpected(sound.error());
    // Why: the tables are made before the journal becomes a write-ahead log, so that the file's
    // own header says at once whose it is. secure_delete: what is deleted leaves the file.
    auto ready = database
                     ->script("PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL;"
                              "PRAGMA secure_delete = ON")
                     .and_then([&] { return database->prepare("PRAGMA user_version").number(); })
                     .and_then([&](std::int64_t version) {
                         return version < schemaVersion() ? migrate(*database) : Result<void>();
                     })
                     .and_then([&] { return database->script("PRAGMA journal_mode = WAL"); });
    if (!ready)
        return tl::unexpected(ready.error());
    return database;
}

} // namespace triage
