// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/lock_desk.h"

#include "pages/lock_section.h"
#include "pages/print_dialog.h"
#include "record/locking.h"
#include "window/passphrase_text.h"
#include "window/record_copies.h"

#include <QGuiApplication>

namespace triage {

namespace {

// Why: the window must not freeze while another program holds the file.
constexpr std::chrono::milliseconds windowPatience{200};

/// The pointer shows that the program works; deriving a key takes most of a second.
struct Waiting {
    Waiting() { QGuiApplication::setOverrideCursor(Qt::WaitCursor); }
    ~Waiting() { QGuiApplication::restoreOverrideCursor(); }
    Waiting(const Waiting &) = delete;
    Waiting &operator=(const Waiting &) = delete;
};

QStringList openCopies(const Preferences &preferences)
{
    QStringList names;
    for (const auto &copy : knownCopies(preferences))
        if (!areLocked(copy))
            names << toScreen(copy.string());
    return names;
}

} // namespace

LockDesk::LockDesk(Store &store, const Preferences &preferences, RecordsKey &key,
                   LockSection *section)
    : QObject(section), m_store(store), m_preferences(preferences), m_key(key), m_section(section)
{
    connect(section, &LockSection::turnOnAsked, this, &LockDesk::turnOn);
    connect(section, &LockSection::turnOffAsked, this, &LockDesk::turnOff);
    connect(section, &LockSection::changeAsked, this, &LockDesk::change);
    connect(section, &LockSection::recoveryAsked, this, &LockDesk::renewRecovery);
    connect(section, &LockSection::printAsked, this, &LockDesk::print);
    section->showState(m_key != nullptr);
}

void LockDesk::fail(const Error &error)
{
    m_section->showState(m_key != nullptr);
    emit failed(tr("The lock stays as it was."), error);
}

bool LockDesk::takes(const QString &passphrase)
{
    const bool sound = checkNewPassphrase(passphraseOf(passphrase)).has_value();
    if (!sound)
        m_section->refuse(tr("This is shorter than eight characters. Take four words or more."));
    return sound;
}

bool LockDesk::opens(const QString &now)
{
    const bool right = unlock(m_preferences.records, passphraseOf(now)).has_value();
    if (!right)
        m_section->refuse(tr("This does not open the records. Type it again."));
    return right;
}

// Why: the file is replaced, so nobody may have it open, this window neither.
bool LockDesk::whileClosed(const std::function<Result<void>()> &action)
{
    auto nothing = Store::open(":memory:");
    if (!nothing) {
        fail(nothing.error());
        return false;
    }
    m_store = std::move(*nothing);
    const auto made = action();
    auto opened = Store::open(m_preferences.records, m_key);
    if (opened) {
        m_store = std::move(*opened);
        m_store.setPatience(windowPatience);
    }
    if (!made || !opened)
        fail(made ? opened.error() : made.error());
    return made && opened;
}

void LockDesk::turnOn(const QString &passphrase)
{
    if (!takes(passphrase))
        return;
    const Waiting waiting;
    std::string recoveryKey;
    const bool made = whileClosed([&] {
        return lockRecords(m_preferences.records, passphraseOf(passphrase))
            .map([&](const NewLock &lock) {
                m_key = lock.key;
                recoveryKey = lock.recoveryKey;
            });
    });
    if (!made)
        return;
    m_section->showState(true);
    m_section->showRecoveryKey(toScreen(recoveryKey), openCopies(m_preferences));
}

void LockDesk::turnOff(const QString &now)
{
    const Waiting waiting;
    if (!opens(now))
        return;
    const bool made = whileClosed(
        [&] { return removeLock(m_preferences.records, m_key).map([&] { m_key.reset(); }); });
    if (!made)
        return;
    m_section->showState(false);
    emit done(tr("The passphrase was taken off."),
              tr("Whoever has the file of the records can read them now."));
}

void LockDesk::change(const QString &now, const QString &passphrase)
{
    const Waiting waiting;
    if (!opens(now) || !takes(passphrase))
        return;
    const auto changed = changePassphrase(m_preferences.records, m_key, passphraseOf(passphrase));
    if (!changed) {
        fail(changed.error());
        return;
    }
    m_key = *changed;
    m_section->showState(true);
    emit done(tr("The passphrase was changed."), tr("Backups made before keep the old one."));
}

void LockDesk::renewRecovery(const QString &now)
{
    const Waiting waiting;
    if (!opens(now))
        return;
    const auto lock = changeRecoveryKey(m_preferences.records, m_key);
    if (!lock) {
        fail(lock.error());
        return;
    }
    m_key = lock->key;
    m_section->showState(true);
    m_section->showRecoveryKey(toScreen(lock->recoveryKey), {});
}

void LockDesk::print(const QString &recoveryKey)
{
    Document sheet;
    sheet.title = toCore(tr("Recovery key of Hamstring Triage"));
    sheet.blocks = {
        {Notice{.heading = toCore(recoveryKey), .lines = {}}},
        {Passage{.line = {.lead = {},
                          .text = toCore(tr("It opens the locked records when the passphrase is "
                                            "forgotten: type it where the window asks for the "
                                            "passphrase. Keep this sheet away from the computer. "
                                            "Who has both can read everything."))}}}};
    if (const auto printed = printWithDialog(sheet, m_section); !printed)
        emit failed(tr("The recovery key could not be printed."), printed.error());
}

} // namespace triage
