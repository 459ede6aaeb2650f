// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/preferences.h"
#include "record/store.h"

#include <QObject>

#include <functional>

namespace triage {

class LockSection;

/// The passphrase of the records: set, changed and taken off from the settings.
class LockDesk : public QObject {
    Q_OBJECT
public:
    /// Everything given must outlive it. `key` is that of the records, and becomes the new one.
    LockDesk(Store &store, const Preferences &preferences, RecordsKey &key, LockSection *section);

signals:
    void failed(const QString &meaning, const triage::Error &error);
    /// Something was done; `detail` says more.
    void done(const QString &what, const QString &detail);

private:
    void turnOn(const QString &passphrase);
    void turnOff(const QString &now);
    void change(const QString &now, const QString &passphrase);
    void renewRecovery(const QString &now);
    void print(const QString &recoveryKey);
    [[nodiscard]] bool takes(const QString &passphrase);
    [[nodiscard]] bool opens(const QString &now);
    [[nodiscard]] bool whileClosed(const std::function<Result<void>()> &action);
    void fail(const Error &error);

    Store &m_store;
    const Preferences &m_preferences;
    RecordsKey &m_key;
    LockSection *m_section = nullptr;
};

} // namespace triage
