// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training_log/training_log.h"
#include "training_log/utf8_source.h"

#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <string_view>

namespace triage::fuzzed {

/// The bytes that libFuzzer gives.
inline std::string_view bytes(const std::uint8_t *data, std::size_t size)
{
    return {reinterpret_cast<const char *>(data), size};
}

inline const ReadOptions &options()
{
    static const ReadOptions options{.zone = HomeZone::named("Europe/Zurich").value(),
                                     .today = LocalDay(std::chrono::days(20'700)),
                                     .listUnit = {}};
    return options;
}

/// What must hold of every reading, whatever was read; ends the program where it does not.
inline void check(const Reading &reading)
{
    const auto sound = [](const std::optional<double> &number) {
        return !number || std::isfinite(*number);
    };
    if (reading.refused && (!reading.activities.empty() || reading.refused->what.empty()))
        std::abort();
    for (const Activity &activity : reading.activities)
        if (!std::isfinite(activity.durationS) || activity.durationS < 0 ||
            !sound(activity.distanceM) || activity.distanceM.value_or(0) < 0 ||
            !sound(activity.elapsedS) || !sound(activity.ascentM))
            std::abort();
}

/// Reads the bytes as text, as every reader of XML is given it, and checks what was read.
template<typename Read>
void checkText(Read read, const std::uint8_t *data, std::size_t size)
{
    MemorySource memory(bytes(data, size));
    BufferedSource source(memory);
    Utf8Source utf8(source);
    BufferedSource text(utf8);
    check(read(text));
}

} // namespace triage::fuzzed
