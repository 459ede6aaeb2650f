// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "record/backup.h"
#include "record/backup_rota.h"
#include "samples.h"

#include <fstream>

using namespace triage;
using namespace std::chrono;

namespace {

constexpr sys_days friday = 2026y / November / 20;

} // namespace

TEST_CASE("of a year of daily backups the rota keeps 7 days, 4 weeks and 12 months")
{
    std::vector<sys_days> all;
    for (int back = 0; back < 500; ++back)
        all.push_back(friday - days(back));
    const auto kept = keptDays(all, {});
    const std::vector<sys_days> expected = {
        2025y / December / 31, 2026y / January / 31,   2026y / February / 28, 2026y / March / 31,
        2026y / April / 30,    2026y / May / 31,       2026y / June / 30,     2026y / July / 31,
        2026y / August / 31,   2026y / September / 30, 2026y / October / 31,  2026y / November / 1,
        2026y / November / 8,  2026y / November / 14,  2026y / November / 15, 2026y / November / 16,
        2026y / November / 17, 2026y / November / 18,  2026y / November / 19, friday};
    CHECK(kept == expected);
}

TEST_CASE("after a long pause the rota still keeps what there is")
{
    const std::vector<sys_days> few = {2019y / March / 3, 2026y / November / 20};
    CHECK(keptDays(few, {}) == few);
    CHECK(keptDays({}, {}).empty());
}

TEST_CASE("a day's backup is made once, old ones go, and other files stay")
{
    const test::Folder folder;
    const auto records = folder.file("records.sqlite");
    const auto backups = folder.file("backups");
    Store store = test::open(records);
    const BackupRota two{.days = 2, .weeks = 0, .months = 0};
    for (int day = 0; day < 4; ++day)
        REQUIRE(backUpDaily(records, backups, friday + days(day), two));
    std::ofstream(backups / "hamstring-triage-notes.txt") << "mine";
    std::ofstream(backups / "hamstring-triage-2026-02-31.hamstring-backup") << "no such day";
    (void)test::finished(store, "Ada", 5);
    REQUIRE(backUpDaily(records, backups, friday + days(3), two));

    CHECK(backupDays(backups) == std::vector<sys_days>{friday + days(2), friday + days(3)});
    CHECK(inspectBackup(backupOf(backups, friday + days(3)))->assessments == 0);
    CHECK(std::filesystem::exists(backups / "hamstring-triage-notes.txt"));
    CHECK(std::filesystem::exists(backups / "hamstring-triage-2026-02-31.hamstring-backup"));
}
