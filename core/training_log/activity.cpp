// SPDX-License-Identifier: GPL-3.0-or-later
#include "training_log/activity.h"

#include "training_log/trimmed.h"

#include <algorithm>
#include <array>
#include <utility>

namespace triage {

namespace {

using Word = std::pair<std::string_view, ActivityKind>;

// The words of Strava, Garmin, FIT, TCX, GPX and Apple Health, in lower case.
constexpr std::array words{
    Word{"run", ActivityKind::Run},
    Word{"running", ActivityKind::Run},
    Word{"trail run", ActivityKind::Run},
    Word{"trail running", ActivityKind::Run},
    Word{"track running", ActivityKind::Run},
    Word{"street running", ActivityKind::Run},
    Word{"indoor running", ActivityKind::Run},
    Word{"indoor track", ActivityKind::Run},
    Word{"ultra run", ActivityKind::Run},
    Word{"obstacle run", ActivityKind::Run},
    Word{"virtual run", ActivityKind::Run},
    Word{"virtualrun", ActivityKind::Run},
    Word{"treadmill", ActivityKind::Run},
    Word{"treadmill running", ActivityKind::Run},
    Word{"race", ActivityKind::Run},
    Word{"9", ActivityKind::Run},
    Word{"hkworkoutactivitytyperunning", ActivityKind::Run},
    Word{"lauf", ActivityKind::Run},
    Word{"laufen", ActivityKind::Run},
    Word{"traillauf", ActivityKind::Run},
    Word{"trailrunning", ActivityKind::Run},
    Word{"virtueller lauf", ActivityKind::Run},
    Word{"laufbandtraining", ActivityKind::Run},
    Word{"laufen auf der bahn", ActivityKind::Run},
    Word{"hardloopsessie", ActivityKind::Run},
    Word{"hardlopen", ActivityKind::Run},
    Word{"trailrun", ActivityKind::Run},
    Word{"virtuele hardloopsessie", ActivityKind::Run},
    Word{"course à pied", ActivityKind::Run},
    Word{"trail", ActivityKind::Run},
    Word{"course sur tapis roulant", ActivityKind::Run},
    Word{"carrera", ActivityKind::Run},
    Word{"carrera de montaña", ActivityKind::Run},
    Word{"corsa", ActivityKind::Run},
    Word{"corrida", ActivityKind::Run},
    Word{"løb", ActivityKind::Run},
    Word{"løping", ActivityKind::Run},
    Word{"jog", ActivityKind::Run},
    Word{"jogging", ActivityKind::Run},
    Word{"footing", ActivityKind::Run},
    Word{"dauerlauf", ActivityKind::Run},
    Word{"langer lauf", ActivityKind::Run},
    Word{"tempolauf", ActivityKind::Run},
    Word{"lauftraining", ActivityKind::Run},
    Word{"long run", ActivityKind::Run},
    Word{"easy run", ActivityKind::Run},
    Word{"tempo run", ActivityKind::Run},
    Word{"recovery run", ActivityKind::Run},
    Word{"trote", ActivityKind::Run},
    Word{"rodaje", ActivityKind::Run},
    Word{"walk", ActivityKind::Walk},
    Word{"walking", ActivityKind::Walk},
    Word{"hike", ActivityKind::Walk},
    Word{"hiking", ActivityKind::Walk},
    Word{"10", ActivityKind::Walk},
    Word{"4", ActivityKind::Walk},
    Word{"hkworkoutactivitytypewalking", ActivityKind::Walk},
    Word{"hkworkoutactivitytypehiking", ActivityKind::Walk},
    Word{"spaziergang", ActivityKind::Walk},
    Word{"gehen", ActivityKind::Walk},
    Word{"wandern", ActivityKind::Walk},
    Word{"wanderung", ActivityKind::Walk},
    Word{"wandeling", ActivityKind::Walk},
    Word{"wandelen", ActivityKind::Walk},
    Word{"marche", ActivityKind::Walk},
    Word{"randonnée", ActivityKind::Walk},
    Word{"caminata", ActivityKind::Walk},
    Word{"caminar", ActivityKind::Walk},
    Word{"gåtur", ActivityKind::Walk},
    Word{"ride", ActivityKind::Ride},
    Word{"cycling", ActivityKind::Ride},
    Word{"biking", ActivityKind::Ride},
    Word{"virtual ride", ActivityKind::Ride},
    Word{"virtualride", ActivityKind::Ride},
    Word{"e-bike ride", ActivityKind::Ride},
    Word{"ebikeride", ActivityKind::Ride},
    Word{"gravel ride", ActivityKind::Ride},
    Word{"gravelride", ActivityKind::Ride},
    Word{"mountain bike ride", ActivityKind::Ride},
    Word{"mountainbikeride", ActivityKind::Ride},
    Word{"road biking", ActivityKind::Ride},
    Word{"mountain biking", ActivityKind::Ride},
    Word{"indoor cycling", ActivityKind::Ride},
    Word{"1", ActivityKind::Ride},
    Word{"hkworkoutactivitytypecycling", ActivityKind::Ride},
    Word{"bike", ActivityKind::Ride},
    Word{"rad", ActivityKind::Ride},
    Word{"radfahrt", ActivityKind::Ride},
    Word{"radfahren", ActivityKind::Ride},
    Word{"fietsrit", ActivityKind::Ride},
    Word{"fietsen", ActivityKind::Ride},
    Word{"vélo", ActivityKind::Ride},
    Word{"cyclisme", ActivityKind::Ride},
    Word{"ciclismo", ActivityKind::Ride},
    Word{"cykling", ActivityKind::Ride},
    Word{"sykling", ActivityKind::Ride},
    Word{"unknown", ActivityKind::Unknown},
    Word{"generic", ActivityKind::Unknown},
};

std::string plainWord(std::string_view word)
{
    std::string plain;
    for (const char letter : word.substr(0, 64)) {
        const char low = letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter + 32) : letter;
        plain += low == '_' ? ' ' : low;
    }
    return std::string(trimmed(plain));
}

} // namespace

std::string_view kindCode(ActivityKind kind)
{
    constexpr std::array<std::string_view, 5> codes{"run", "walk", "ride", "other", "unknown"};
    return codes[static_cast<std::size_t>(kind)];
}

ActivityKind kindOf(std::string_view word)
{
    const std::string plain = plainWord(word);
    if (plain.empty())
        return ActivityKind::Unknown;
    const auto found = std::find_if(words.begin(), words.end(),
                                    [&](const Word &known) { return known.first == plain; });
    return found == words.end() ? ActivityKind::Other : found->second;
}

double spanOf(const Activity &activity)
{
    return std::max(activity.durationS, activity.elapsedS.value_or(0));
}

Reading refusedReading(Error why)
{
    return {.activities = {}, .listUnit = {}, .warnings = {}, .refused = std::move(why)};
}

} // namespace triage
