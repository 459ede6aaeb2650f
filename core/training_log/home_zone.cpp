// SPDX-License-Identifier: GPL-3.0-or-later
#include "training_log/home_zone.h"

#include <date/tz.h>
#include <exception>

namespace triage {

HomeZone::HomeZone(const date::time_zone *zone) : m_zone(zone) {}

// Why: the tz library tells by exceptions that it cannot find a zone or its files.
Result<HomeZone> HomeZone::named(const std::string &name)
{
    try {
        return HomeZone(date::locate_zone(name));
    } catch (const std::exception &) {
        return fail(name, "there is no such time zone on this computer",
                    "name one such as Europe/Zurich; the package tzdata holds them");
    }
}

Result<HomeZone> HomeZone::ofSystem()
{
    try {
        return HomeZone(date::current_zone());
    } catch (const std::exception &) {
        return named("Etc/UTC");
    }
}

std::string HomeZone::name() const
{
    return m_zone->name();
}

LocalDay HomeZone::dayOf(std::chrono::sys_seconds instant) const
{
    const auto local = m_zone->to_local(instant);
    return LocalDay(std::chrono::floor<std::chrono::days>(local.time_since_epoch()));
}

std::chrono::sys_seconds HomeZone::instantOf(std::chrono::local_seconds wallClock) const
{
    const date::local_seconds local(wallClock.time_since_epoch());
    return m_zone->to_sys(local, date::choose::earliest);
}

} // namespace triage
