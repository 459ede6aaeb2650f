// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training_log/activity.h"

#include <chrono>
#include <string>

namespace date {
class time_zone;
}

namespace triage {

/// The time zone that the runner's days are counted in.
class HomeZone {
public:
    /// By its name in the tz database ("Europe/Zurich").
    [[nodiscard]] static Result<HomeZone> named(const std::string &name);
    /// That of this computer; UTC where it names none.
    [[nodiscard]] static Result<HomeZone> ofSystem();

    [[nodiscard]] std::string name() const;
    [[nodiscard]] LocalDay dayOf(std::chrono::sys_seconds instant) const;
    /// The instant that the wall clock shows here; the earlier one where it shows it twice, the end
    /// of the gap where it never does.
    [[nodiscard]] std::chrono::sys_seconds instantOf(std::chrono::local_seconds wallClock) const;

private:
    explicit HomeZone(const date::time_zone *zone);
    const date::time_zone *m_zone;
};

} // namespace triage
