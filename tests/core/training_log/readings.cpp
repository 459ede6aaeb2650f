// SPDX-License-Identifier: GPL-3.0-or-later
#include "readings.h"

#include <fmt/chrono.h>

using namespace triage;

ReadOptions zurich()
{
    return {.zone = HomeZone::named("Europe/Zurich").value(),
            .today = day(2026, 10, 1),
            .listUnit = {}};
}

Reading readingOfText(std::string_view text, std::string *format)
{
    MemorySource source(text);
    return readTrainingFile(source, zurich(), format);
}

Reading readingOfText(std::string_view text, const ListMapping &list)
{
    MemorySource source(text);
    ReadOptions options = zurich();
    options.lists = {list};
    return readTrainingFile(source, options);
}

std::filesystem::path sampleLogs()
{
    const auto folder = std::filesystem::path(TRIAGE_SHARED) / "training-logs" / "open";
    return std::filesystem::is_directory(folder) ? folder : std::filesystem::path();
}

std::string utc(std::chrono::sys_seconds instant)
{
    return fmt::format("{:%Y-%m-%dT%H:%M:%SZ}", fmt::gmtime(instant.time_since_epoch().count()));
}

LocalDay day(int year, unsigned month, unsigned dayOfMonth)
{
    return LocalDay(std::chrono::year(year) / std::chrono::month(month) /
                    std::chrono::day(dayOfMonth));
}
