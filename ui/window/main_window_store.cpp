// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does where the records fail, or can only be read.
#include "window/main_window.h"

#include "pages/lock_section.h"
#include "pages/settings_page.h"
#include "text.h"
#include "window/backup_desk.h"
#include "window/lock_desk.h"
#include "window/notice_bar.h"

#include <QFileDialog>

namespace triage {

void MainWindow::connectStore()
{
    connect(m_flow, &InterviewFlow::storeRecovered, m_notice, &NoticeBar::hideError);
    connect(m_notice, &NoticeBar::elsewhereAsked, this, &MainWindow::askWhereToSave);
    connect(m_flow, &InterviewFlow::branched, this, [this] {
        m_notice->showNote(tr("This interview was also changed in another window or program."),
                           tr("Both are kept: what you answer here is now an interview of its "
                              "own."));
    });
    if (!m_preferences.records.empty()) {
        connectBackups();
        connectLock();
    }
    if (m_store.readOnly()) {
        if (m_settings->lock())
            m_settings->lock()->hide();
        m_notice->showError(tr("The stored results can only be looked at here. What you answer now "
                               "is shown and not stored."),
                            *m_store.readOnly());
    }
}

void MainWindow::connectBackups()
{
    auto *backups = new BackupDesk(m_store, m_preferences, m_key, m_settings, m_clock, this);
    connect(backups, &BackupDesk::folderChosen, this, [this](const QString &folder) {
        m_preferences.backups = toCore(folder);
        m_settings->setBackups(m_preferences.backups);
        emit preferencesKept(m_preferences);
    });
    connect(backups, &BackupDesk::failed, this, &MainWindow::report);
    connect(backups, &BackupDesk::restored, this, [this] {
        m_settings->lock()->showState(locked());
        m_changes.clear();
        m_cameFrom.clear();
        showHome();
    });
    connect(backups, &BackupDesk::done, m_notice, &NoticeBar::showNote);
    backups->backUpToday();
}

void MainWindow::connectLock()
{
    auto *lock = new LockDesk(m_store, m_preferences, m_key, m_settings->lock());
    connect(lock, &LockDesk::failed, this, &MainWindow::report);
    connect(lock, &LockDesk::done, m_notice, &NoticeBar::showNote);
    connect(m_settings->lock(), &LockSection::lockNowAsked, this, &MainWindow::lockAsked);
}

void MainWindow::askWhereToSave()
{
    auto *ask = new QFileDialog(this, tr("Save elsewhere"));
    ask->setObjectName(QStringLiteral("elsewhere"));
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setAcceptMode(QFileDialog::AcceptSave);
    ask->setDefaultSuffix(QStringLiteral("hamstring-backup"));
    connect(ask, &QFileDialog::fileSelected, this, &MainWindow::saveElsewhere);
    ask->open();
}

void MainWindow::saveElsewhere(const QString &file)
{
    const auto copied = m_store.continueIn(toCore(file));
    if (!copied) {
        m_notice->showError(
            tr("Nothing could be saved there either. Your answers are still kept in "
               "this window."),
            copied.error(), NoticeBar::Offer::SaveElsewhere);
        return;
    }
    // Why: the passphrase of the records that are open is not that of the file in the usual place.
    if (m_settings->lock())
        m_settings->lock()->hide();
    m_notice->showNote(
        tr("From now on everything is saved in %1.").arg(file),
        *copied ? tr("It holds all results and your answers. Once the usual place works again, put "
                     "it back from this file.")
                : tr("Earlier results could not be read and are not in it; they stay where they "
                     "are. Your answers are in it."));
}

} // namespace triage
