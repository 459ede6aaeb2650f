// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/idle_lock.h"

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

} // namespace

SleepClocks systemClocks()
{
    return {.always = [] { return readClock(CLOCK_BOOTTIME); },
            .awake = [] { return readClock(CLOCK_MONOTONIC); }};
}

IdleLock::IdleLock(std::chrono::minutes idle, SleepClocks clocks, QObject *parent)
    : QObject(parent), m_clocks(std::move(clocks)), m_idle(idle), m_used(m_clocks.always()),
      m_slept(timeAsleep())
{
    qApp->installEventFilter(this);
    connect(&m_timer, &QTimer::timeout, this, &IdleLock::look);
    m_timer.start(std::chrono::seconds(2));
}

std::chrono::milliseconds IdleLock::timeAsleep() const
{
    return m_clocks.always() - m_clocks.awake();
}

bool IdleLock::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        m_used = m_clocks.always();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void IdleLock::look()
{
    constexpr std::chrono::seconds aNap{1};
    if (timeAsleep() - m_slept > aNap || m_clocks.always() - m_used > m_idle)
        emit due();
}

} // namespace triage
