// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace triage {

/// Two clocks by which sleep is noticed.
struct SleepClocks {
    std::function<std::chrono::milliseconds()> always; ///< goes on while the computer sleeps
    std::function<std::chrono::milliseconds()> awake;  ///< stands still then
};

/// Those of the system.
[[nodiscard]] SleepClocks systemClocks();

/// Tells when nobody has used the program for some minutes, or when the computer slept.
class IdleLock : public QObject {
    Q_OBJECT
public:
    explicit IdleLock(std::chrono::minutes idle, SleepClocks clocks = systemClocks(),
                      QObject *parent = nullptr);

    /// From now on it is so long.
    void setIdle(std::chrono::minutes idle) { m_idle = idle; }
    /// Looks at the clocks; done every two seconds.
    void look();

signals:
    /// It is time; told again at each look until the program is used, or for good after sleep.
    void due();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] std::chrono::milliseconds timeAsleep() const;

    SleepClocks m_clocks;
    std::chrono::milliseconds m_idle;
    std::chrono::milliseconds m_used;  ///< when, on the clock that goes on in sleep
    std::chrono::milliseconds m_slept; ///< how long the computer has slept so far
    QTimer m_timer;
};

} // namespace triage
