// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace triage {

/// Tells when nobody has used the program for some minutes, or when the computer slept.
class IdleLock : public QObject {
    Q_OBJECT
public:
    explicit IdleLock(std::chrono::minutes idle, QObject *parent = nullptr);

signals:
    void due();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();

    std::chrono::milliseconds m_idle;
    std::chrono::milliseconds m_used;  ///< when, on the clock that goes on in sleep
    std::chrono::milliseconds m_slept; ///< how long the computer has slept so far
    QTimer m_timer;
};

} // namespace triage
