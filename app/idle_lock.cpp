// SPDX-License-Identifier: GPL-3.0-or-later
#include "idle_lock.h"

#include <QCoreApplication>
#include <QEvent>

#include <ctime>

namespace triage {

namespace {

std::chrono::milliseconds readClock(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec));
}

// Why: one of these clocks stands still in sleep, the other does not.
std::chrono::milliseconds timeAsleep()
{
    return readClock(CLOCK_BOOTTIME) - readClock(CLOCK_MONOTONIC);
}

} // namespace

IdleLock::IdleLock(std::chrono::minutes idle, QObject *parent)
    : QObject(parent), m_idle(idle), m_used(readClock(CLOCK_BOOTTIME)), m_slept(timeAsleep())
{
    qApp->installEventFilter(this);
    connect(&m_timer, &QTimer::timeout, this, &IdleLock::look);
    m_timer.start(std::chrono::seconds(2));
}

bool IdleLock::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        m_used = readClock(CLOCK_BOOTTIME);
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void IdleLock::look()
{
    constexpr std::chrono::seconds aNap{1};
    if (timeAsleep() - m_slept > aNap || readClock(CLOCK_BOOTTIME) - m_used > m_idle)
        emit due();
}

} // namespace triage
