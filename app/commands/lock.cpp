// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/locking.h"

#include "commands/command.h"
#include "commands/passphrase.h"
#include "places.h"

#include <algorithm>
#include <iostream>

namespace triage {

namespace {

struct LockOptions {
    std::string newPassphraseFile; ///< empty to ask in the terminal
};

// Typed twice, since nobody sees what is typed.
Result<Secret> newPassphrase(const std::string &file)
{
    if (!file.empty())
        return passphraseIn(file);
    return typedPassphrase("New passphrase").and_then([](const Secret &once) {
        return typedPassphrase("The same again").and_then([&](Secret again) -> Result<Secret> {
            if (!std::ranges::equal(once.bytes(), again.bytes()))
                return fail("passphrase", "the two are not the same", "try again");
            return again;
        });
    });
}

void tellRecoveryKey(const std::string &recoveryKey)
{
    std::cout << "Recovery key: " << recoveryKey
              << "\nWrite it down and keep it away from the computer. It opens the records where "
                 "the passphrase is\nforgotten. It is shown only now; "
                 "\"lock recovery\" makes another one.\n";
}

void tellReadableCopies(const std::filesystem::path &records)
{
    const auto copies = readableCopies(records);
    if (copies.empty())
        return;
    std::cout << "These copies from before are not locked. Delete them, or keep them where nobody "
                 "else comes:\n";
    for (const auto &copy : copies)
        std::cout << "  " << copy.string() << "\n";
}

ExitCode lockOn(const Session &session, const std::filesystem::path &records)
{
    if (areLocked(records))
        return complain({.where = records.string(),
                         .what = "the records are locked already",
                         .remedy = "change the passphrase with \"lock change\""},
                        ExitCode::BadInput);
    const auto passphrase = newPassphrase(session.passphraseFile);
    if (!passphrase)
        return complain(passphrase.error(), ExitCode::BadInput);
    if (const auto sound = checkNewPassphrase(textOf(*passphrase)); !sound)
        return complain(sound.error(), ExitCode::BadInput);
    const auto lock = lockRecords(records, textOf(*passphrase));
    if (!lock)
        return complain(lock.error(), ExitCode::BadDatabase);
    std::cout << "The records are locked.\n";
    tellRecoveryKey(lock->recoveryKey);
    tellReadableCopies(records);
    return ExitCode::Done;
}

ExitCode lockOff(const std::filesystem::path &records, const RecordsKey &key)
{
    if (auto done = removeLock(records, key); !done)
        return complain(done.error(), ExitCode::BadDatabase);
    std::cout << "The records are not locked any more: whoever has the file can read them.\n";
    return ExitCode::Done;
}

ExitCode change(const std::filesystem::path &records, const RecordsKey &key,
                const LockOptions &options)
{
    const auto passphrase = newPassphrase(options.newPassphraseFile);
    if (!passphrase)
        return complain(passphrase.error(), ExitCode::BadInput);
    if (const auto sound = checkNewPassphrase(textOf(*passphrase)); !sound)
        return complain(sound.error(), ExitCode::BadInput);
    if (auto done = changePassphrase(records, key, textOf(*passphrase)); !done)
        return complain(done.error(), ExitCode::BadDatabase);
    std::cout << "The passphrase is changed. Backups made before keep the old one.\n";
    return ExitCode::Done;
}

ExitCode renewRecovery(const std::filesystem::path &records, const RecordsKey &key)
{
    const auto lock = changeRecoveryKey(records, key);
    if (!lock)
        return complain(lock.error(), ExitCode::BadDatabase);
    std::cout << "The recovery key from before opens the records no more.\n";
    tellRecoveryKey(lock->recoveryKey);
    return ExitCode::Done;
}

ExitCode withFile(const Session &session, const auto &action)
{
    const auto records = databaseFile(session.database);
    return records ? action(*records) : complain(records.error(), ExitCode::BadDatabase);
}

ExitCode withKey(const Session &session, const auto &action)
{
    return withFile(session, [&](const std::filesystem::path &records) {
        const auto key = keyOf(session, records);
        if (!key)
            return complain(key.error(), ExitCode::BadInput);
        if (!*key)
            return complain({.where = records.string(),
                             .what = "the records are not locked",
                             .remedy = "lock them with \"lock on\""},
                            ExitCode::BadInput);
        return action(records, *key);
    });
}

} // namespace

void addLock(CLI::App &app, Session &session)
{
    auto *command = app.add_subcommand("lock", "A passphrase that seals all records");
    command->require_subcommand(1);
    auto options = std::make_shared<LockOptions>();

    auto *on = command->add_subcommand("on", "Lock the records with a new passphrase");
    on->callback([&session] {
        session.status =
            withFile(session, [&](const auto &records) { return lockOn(session, records); });
    });

    auto *off = command->add_subcommand("off", "Take the lock off for good");
    off->callback([&session] { session.status = withKey(session, lockOff); });

    auto *changing = command->add_subcommand("change", "Give the records another passphrase");
    changing->add_option("--new-passphrase-file", options->newPassphraseFile,
                         "File whose first line is the new one");
    changing->callback([options, &session] {
        session.status = withKey(session, [&](const auto &records, const auto &key) {
            return change(records, key, *options);
        });
    });

    auto *recovering =
        command->add_subcommand("recovery", "Make and show another recovery key, to be printed");
    recovering->callback([&session] { session.status = withKey(session, renewRecovery); });
}

} // namespace triage
