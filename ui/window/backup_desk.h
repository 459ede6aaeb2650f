// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/preferences.h"
#include "window/session.h"

#include <QObject>

class QWidget;

namespace triage {

class SettingsPage;
struct BackupContent;

/// Copies of all records: made once a day and at a click, and put back after a look at them.
class BackupDesk : public QObject {
    Q_OBJECT
public:
    /// Everything given must outlive it. `key` is that of the records, and becomes that of the
    /// backup that takes their place.
    BackupDesk(Store &store, const Preferences &preferences, RecordsKey &key, SettingsPage *page,
               Clock clock, QWidget *window);

    /// Makes today's backup where there is none yet; says on the page what is kept.
    void backUpToday();

signals:
    /// Backups are kept in this folder from now on.
    void folderChosen(const QString &folder);
    /// Something was done; `detail` says more.
    void done(const QString &what, const QString &detail);
    void failed(const QString &meaning, const triage::Error &error);
    /// The records are others now.
    void restored();

private:
    void askFolder();
    void backUpNow();
    void askBackup();
    void openBackup(const QString &file);
    void askPassphrase(const QString &file, const QString &words);
    void preview(const QString &file, const RecordsKey &key);
    void restore(const QString &file, const RecordsKey &key);
    void showKept();

    Store &m_store;
    const Preferences &m_preferences;
    RecordsKey &m_key;
    SettingsPage *m_page = nullptr;
    Clock m_clock;
    QWidget *m_window = nullptr;
};

} // namespace triage
