// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/backup.h"
#include "commands/command.h"
#include "places.h"
#include "record/backup_rota.h"
#include "record/rescue.h"

#include <ctime>
#include <fmt/chrono.h>
#include <iostream>

namespace triage {

namespace {

struct BackupOptions {
    std::string place; ///< a file, or a folder of daily backups
    bool yes = false;
};

void tell(const BackupContent &content)
{
    std::cout << fmt::format("people: {}, assessments: {}, unfinished interviews: {}",
                             content.people, content.assessments, content.unfinished);
    if (content.newest)
        std::cout << fmt::format(
            "; newest of {:%d.%m.%Y %H:%M}",
            fmt::localtime(std::chrono::system_clock::to_time_t(*content.newest)));
    std::cout << "\n";
}

ExitCode show(const Session &session, const std::string &file)
{
    const auto content = keyOf(session, file).and_then([&](const RecordsKey &key) {
        return inspectBackup(file, key);
    });
    if (!content)
        return complain(content.error(), ExitCode::BadInput);
    tell(*content);
    return ExitCode::Done;
}

ExitCode save(const Session &session, const std::filesystem::path &records, const std::string &file)
{
    const auto made = keyOf(session, records).and_then([&](const RecordsKey &key) {
        return backUp(records, file, key);
    });
    if (!made)
        return complain(made.error(), ExitCode::BadDatabase);
    return show(session, file);
}

ExitCode daily(const Session &session, const std::filesystem::path &records,
               const std::string &folder)
{
    const auto today = std::chrono::floor<std::chrono::days>(now());
    const auto made = keyOf(session, records).and_then([&](const RecordsKey &key) {
        return backUpDaily(records, folder, today, {}, key);
    });
    if (!made)
        return complain(made.error(), ExitCode::BadDatabase);
    for (const auto day : backupDays(folder))
        std::cout << backupOf(folder, day).string() << "\n";
    return ExitCode::Done;
}

ExitCode restore(const Session &session, const std::filesystem::path &records,
                 const BackupOptions &options)
{
    if (const ExitCode status = show(session, options.place); status != ExitCode::Done)
        return status;
    if (!options.yes) {
        std::cout << "Put this in place of the records? They are kept beside it. Type yes: "
                  << std::flush;
        std::string answer;
        std::getline(std::cin, answer);
        if (answer != "yes") {
            std::cout << "Nothing was changed.\n";
            return ExitCode::Done;
        }
    }
    const auto old = keyOf(session, options.place).and_then([&](const RecordsKey &key) {
        return keyOf(session, records).and_then([&](const RecordsKey &keyOfRecords) {
            return restoreBackup(options.place, records, key, keyOfRecords);
        });
    });
    if (!old)
        return complain(old.error(), ExitCode::BadDatabase);
    std::cout << "Restored.\n";
    if (!old->empty())
        std::cout << "What was there is now " << old->string() << "\n";
    return ExitCode::Done;
}

void tell(const RescueReport &report)
{
    for (const RescuedTable &table : report.tables)
        std::cout << fmt::format("{:<18} {:>8} rows{}\n", table.name, table.rows,
                                 table.whole ? "" : ", and some could not be read");
    if (report.people + report.interviews > 0)
        std::cout << fmt::format("put in for lost ones: people {}, interviews {}\n", report.people,
                                 report.interviews);
    if (report.reopened > 0)
        std::cout << fmt::format("results lost, their answers kept to go on with: {}\n",
                                 report.reopened);
    if (report.dropped > 0)
        std::cout << fmt::format("rows left out that belong to nothing any more: {}\n",
                                 report.dropped);
    if (!report.hadLedger) {
        std::cout << "There was no ledger to hold the results against.\n";
        return;
    }
    std::cout << fmt::format("results as they were finished: {}\n", report.ledger.results);
    if (!report.ledger.findings.empty())
        std::cout << fmt::format("lost, or not as they were finished: {}; see verify --database\n",
                                 report.ledger.findings.size());
}

ExitCode rescueInto(const Session &session, const std::filesystem::path &records,
                    const std::string &file)
{
    const auto report = keyOf(session, records).and_then([&](const RecordsKey &key) {
        return rescue(records, file, key);
    });
    if (!report)
        return complain(report.error(), ExitCode::BadDatabase);
    tell(*report);
    std::cout << "What could be read is in " << file << "\n";
    return report->complete() ? ExitCode::Done : ExitCode::CheckFailed;
}

ExitCode withRecords(const Session &session, const auto &action)
{
    const auto records = databaseFile(session.database);
    return records ? action(*records) : complain(records.error(), ExitCode::BadDatabase);
}

} // namespace

void addBackup(CLI::App &app, Session &session)
{
    auto *command = app.add_subcommand("backup", "Copies of all records, and back from them");
    command->require_subcommand(1);
    auto options = std::make_shared<BackupOptions>();

    auto *saving = command->add_subcommand("save", "Copy all records into one new file");
    saving->add_option("FILE", options->place, "The new file")->required();
    saving->callback([options, &session] {
        session.status = withRecords(
            session, [&](const auto &records) { return save(session, records, options->place); });
    });

    auto *rolling = command->add_subcommand(
        "daily", "One copy a day; keeps the newest of 7 days, 4 weeks and 12 months");
    rolling->add_option("FOLDER", options->place, "Where the copies are")->required();
    rolling->callback([options, &session] {
        session.status = withRecords(
            session, [&](const auto &records) { return daily(session, records, options->place); });
    });

    auto *showing = command->add_subcommand("show", "What a copy holds");
    showing->add_option("FILE", options->place, "The copy")->required();
    showing->callback([options, &session] { session.status = show(session, options->place); });

    auto *rescuing = command->add_subcommand(
        "rescue", "Copy what can be read of damaged records into one new file");
    rescuing->add_option("FILE", options->place, "The new file")->required();
    rescuing->callback([options, &session] {
        session.status = withRecords(session, [&](const auto &records) {
            return rescueInto(session, records, options->place);
        });
    });

    auto *restoring = command->add_subcommand(
        "restore", "Put a copy in place of the records, which are kept beside it");
    restoring->add_option("FILE", options->place, "The copy")->required();
    restoring->add_flag("--yes", options->yes, "Do not ask");
    restoring->callback([options, &session] {
        session.status = withRecords(
            session, [&](const auto &records) { return restore(session, records, *options); });
    });
}

} // namespace triage
