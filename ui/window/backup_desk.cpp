// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/backup_desk.h"

#include "pages/result_words.h"
#include "pages/settings_page.h"
#include "record/backup.h"
#include "record/backup_rota.h"
#include "record/locking.h"
#include "record/rescue.h"
#include "text.h"
#include "window/passphrase_text.h"

#include <QDateTime>
#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

namespace triage {

namespace {

// Why: the window must not freeze while another program holds the file.
constexpr std::chrono::milliseconds patience{200};

QString nameForNow()
{
    return QStringLiteral("hamstring-triage-%1.hamstring-backup")
        .arg(QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd-HH-mm-ss")));
}

} // namespace

BackupDesk::BackupDesk(Store &store, const Preferences &preferences, RecordsKey &key,
                       SettingsPage *page, Clock clock, QWidget *window)
    : QObject(page), m_store(store), m_preferences(preferences), m_key(key), m_page(page),
      m_clock(std::move(clock)), m_window(window)
{
    connect(page, &SettingsPage::backupFolderAsked, this, &BackupDesk::askFolder);
    connect(page, &SettingsPage::backupAsked, this, &BackupDesk::backUpNow);
    connect(page, &SettingsPage::restoreAsked, this, &BackupDesk::askBackup);
    showKept();
}

void BackupDesk::backUpToday()
{
    if (m_preferences.backups.empty() || m_preferences.records.empty())
        return;
    const auto today = std::chrono::floor<std::chrono::days>(m_clock());
    if (const auto made =
            backUpDaily(m_preferences.records, m_preferences.backups, today, {}, m_key);
        !made)
        emit failed(tr("Today's backup could not be made."), made.error());
    showKept();
}

void BackupDesk::showKept()
{
    if (m_preferences.backups.empty()) {
        m_page->showBackups(tr("No folder is chosen, so no backups are made."));
        return;
    }
    QStringList days;
    for (const auto day : backupDays(m_preferences.backups))
        days.prepend(longDayText(dayOf(Instant(day))));
    m_page->showBackups(
        days.isEmpty()
            ? tr("Folder: %1. Nothing is kept there yet.").arg(toScreen(m_preferences.backups))
            : tr("Folder: %1. Kept there: %2.")
                  .arg(toScreen(m_preferences.backups), days.join(QStringLiteral(", "))));
}

void BackupDesk::askFolder()
{
    auto *ask = new QFileDialog(m_window, tr("Folder of the backups"));
    ask->setObjectName(QStringLiteral("ask_backup_folder"));
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setFileMode(QFileDialog::Directory);
    ask->setOption(QFileDialog::ShowDirsOnly);
    connect(ask, &QFileDialog::fileSelected, this, [this](const QString &folder) {
        emit folderChosen(folder);
        backUpToday();
    });
    ask->open();
}

void BackupDesk::backUpNow()
{
    if (m_preferences.backups.empty()) {
        askFolder();
        return;
    }
    const auto file = std::filesystem::path(m_preferences.backups) / toCore(nameForNow());
    const auto made = backUp(m_preferences.records, file, m_key);
    if (!made) {
        emit failed(tr("The backup could not be made."), made.error());
        return;
    }
    emit done(tr("All results were copied."), toScreen(file.string()));
}

void BackupDesk::askBackup()
{
    auto *ask = new QFileDialog(m_window, tr("Restore a backup"), toScreen(m_preferences.backups),
                                tr("Backups (*.hamstring-backup *.sqlite)"));
    ask->setObjectName(QStringLiteral("ask_backup"));
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setFileMode(QFileDialog::ExistingFile);
    connect(ask, &QFileDialog::fileSelected, this, &BackupDesk::openBackup);
    ask->open();
}

void BackupDesk::openBackup(const QString &file)
{
    if (!areLocked(toCore(file)))
        preview(file, {});
    else if (m_key && inspectBackup(toCore(file), m_key))
        preview(file, m_key);
    else
        askPassphrase(file, tr("This backup is locked. Type the passphrase that it was made with, "
                               "or its recovery key."));
}

void BackupDesk::askPassphrase(const QString &file, const QString &words)
{
    auto *ask = new QInputDialog(m_window);
    ask->setObjectName(QStringLiteral("ask_passphrase"));
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setWindowTitle(tr("Restore a backup"));
    ask->setLabelText(words);
    ask->setTextEchoMode(QLineEdit::Password);
    connect(ask, &QInputDialog::textValueSelected, this, [this, file](const QString &typed) {
        const auto key = unlock(toCore(file), passphraseOf(typed));
        if (key)
            preview(file, *key);
        else if (isDamage(key.error()))
            emit failed(tr("This backup cannot be used."), key.error());
        else
            askPassphrase(file, tr("This does not open the backup. Type it again."));
    });
    ask->open();
}

void BackupDesk::preview(const QString &file, const RecordsKey &key)
{
    const auto content = inspectBackup(toCore(file), key);
    if (!content) {
        emit failed(tr("This backup cannot be used."), content.error());
        return;
    }
    const QString newest =
        content->newest ? longDayText(dayOf(*content->newest)) : tr("none", "newest result");
    auto *ask =
        new QMessageBox(QMessageBox::Question, tr("Restore a backup"),
                        tr("People: %1, results: %2, unfinished interviews: %3. Newest result: %4.")
                            .arg(content->people)
                            .arg(content->assessments)
                            .arg(content->unfinished)
                            .arg(newest),
                        QMessageBox::Cancel, m_window);
    ask->setInformativeText(
        tr("It takes the place of what is stored now, which is kept beside it."));
    ask->setAttribute(Qt::WA_DeleteOnClose);
    auto *confirm = ask->addButton(tr("Restore"), QMessageBox::DestructiveRole);
    confirm->setObjectName(QStringLiteral("confirm_restore"));
    ask->setDefaultButton(QMessageBox::Cancel);
    connect(confirm, &QAbstractButton::clicked, this, [this, file, key] { restore(file, key); });
    ask->open();
}

void BackupDesk::restore(const QString &file, const RecordsKey &key)
{
    // Why: nobody may have the file open while another takes its place.
    auto nothing = Store::open(":memory:");
    if (!nothing) {
        emit failed(tr("The backup was not restored."), nothing.error());
        return;
    }
    m_store = std::move(*nothing);
    const auto old = restoreBackup(toCore(file), m_preferences.records, key, m_key);
    if (old && key)
        m_key = key;
    auto opened = Store::open(m_preferences.records, m_key);
    if (opened) {
        m_store = std::move(*opened);
        m_store.setPatience(patience);
    }
    if (!old || !opened) {
        emit failed(tr("The backup was not restored."), old ? opened.error() : old.error());
        return;
    }
    emit restored();
    emit done(tr("The backup was restored."),
              tr("What was stored before is kept as %1.").arg(toScreen(old->string())));
}

} // namespace triage
