// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/backup_rota.h"

#include "record/backup.h"

#include <algorithm>
#include <cstdio>
#include <fmt/format.h>
#include <optional>
#include <set>

namespace triage {

namespace {

namespace fs = std::filesystem;
using std::chrono::sys_days;
using std::chrono::year_month_day;

sys_days mondayOf(sys_days day)
{
    return day - (std::chrono::weekday(day) - std::chrono::Monday);
}

sys_days firstOfMonth(sys_days day)
{
    const year_month_day date(day);
    return date.year() / date.month() / std::chrono::day(1);
}

sys_days itself(sys_days day)
{
    return day;
}

// The newest day of each of the last `count` spans; `newestFirst` is in descending order.
void keepNewestOf(const std::vector<sys_days> &newestFirst, sys_days (*spanOf)(sys_days),
                  std::size_t count, std::set<sys_days> &kept)
{
    std::optional<sys_days> span;
    for (const sys_days day : newestFirst) {
        if (span == spanOf(day))
            continue;
        if (count-- == 0)
            return;
        span = spanOf(day);
        kept.insert(day);
    }
}

std::optional<sys_days> dayOf(const fs::path &file)
{
    int year = 0;
    unsigned month = 0;
    unsigned day = 0;
    int end = 0;
    const std::string name = file.filename().string();
    if (std::sscanf(name.c_str(), "hamstring-triage-%4d-%2u-%2u.hamstring-backup%n", &year, &month,
                    &day, &end) != 3 ||
        end != static_cast<int>(name.size()))
        return std::nullopt;
    const year_month_day date{std::chrono::year(year), std::chrono::month(month),
                              std::chrono::day(day)};
    return date.ok() ? std::optional<sys_days>(date) : std::nullopt;
}

} // namespace

std::vector<sys_days> keptDays(std::vector<sys_days> days, const BackupRota &rota)
{
    std::sort(days.begin(), days.end(), std::greater<>());
    std::set<sys_days> kept;
    keepNewestOf(days, itself, rota.days, kept);
    keepNewestOf(days, mondayOf, rota.weeks, kept);
    keepNewestOf(days, firstOfMonth, rota.months, kept);
    return {kept.begin(), kept.end()};
}

fs::path backupOf(const fs::path &folder, sys_days day)
{
    const year_month_day date(day);
    return folder / fmt::format("hamstring-triage-{:04}-{:02}-{:02}.hamstring-backup",
                                static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                                static_cast<unsigned>(date.day()));
}

std::vector<sys_days> backupDays(const fs::path &folder)
{
    std::vector<sys_days> days;
    std::error_code status;
    for (const auto &entry : fs::directory_iterator(folder, status))
        if (const auto day = dayOf(entry.path()))
            days.push_back(*day);
    std::sort(days.begin(), days.end());
    return days;
}

Result<void> backUpDaily(const fs::path &records, const fs::path &folder, sys_days today,
                         const BackupRota &rota, const RecordsKey &key)
{
    std::error_code status;
    if (fs::create_directories(folder, status))
        fs::permissions(folder, fs::perms::owner_all, status);
    if (status)
        return fail("backup folder " + folder.string(), "cannot be made: " + status.message(),
                    "check that you may write there, or choose another folder");
    if (const fs::path file = backupOf(folder, today); !fs::exists(file))
        if (auto made = backUp(records, file, key); !made)
            return made;
    const auto days = backupDays(folder);
    const auto kept = keptDays(days, rota);
    for (const sys_days day : days)
        if (!std::binary_search(kept.begin(), kept.end(), day))
            fs::remove(backupOf(folder, day), status);
    if (status)
        return fail("backup folder " + folder.string(),
                    "an old backup cannot be removed: " + status.message(),
                    "check that you may write there");
    return {};
}

} // namespace triage
