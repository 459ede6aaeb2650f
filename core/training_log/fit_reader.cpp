// SPDX-License-Identifier: GPL-3.0-or-later
#include "training_log/fit_reader.h"

#include "training_log/fit_messages.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <utility>

namespace triage {

namespace {

constexpr std::size_t mostSessions = 20'000;
constexpr std::int64_t activityFile = 4;
constexpr std::int64_t fitEpoch = 631'065'600; // 1989-12-31T00:00:00Z, seconds since 1970

std::string sportName(std::int64_t sport)
{
    constexpr std::array<std::pair<std::int64_t, std::string_view>, 10> names{
        {{0, "generic"},
         {1, "running"},
         {2, "cycling"},
         {3, "transition"},
         {4, "fitness_equipment"},
         {5, "swimming"},
         {10, "training"},
         {11, "walking"},
         {17, "hiking"},
         {21, "e-bike ride"}}};
    for (const auto &[number, name] : names)
        if (number == sport)
            return std::string(name);
    return fmt::format("sport {}", sport);
}

std::chrono::sys_seconds instantOf(std::int64_t fitTime)
{
    return std::chrono::sys_seconds(std::chrono::seconds(fitTime + fitEpoch));
}

std::optional<double> scaled(std::optional<std::int64_t> value, double divisor)
{
    if (!value || *value < 0)
        return std::nullopt;
    return static_cast<double>(*value) / divisor;
}

// What one file tells, until its end.
struct Told {
    std::optional<std::int64_t> fileType;
    std::optional<std::int64_t> sport;
    std::vector<Activity> sessions;
    std::vector<FitMessage> laps;
    std::optional<std::int64_t> firstRecord;
    std::int64_t lastRecord = 0;
    std::optional<std::int64_t> mostCm;

    void take(const FitMessage &message)
    {
        switch (message.kind) {
        case FitMessageKind::FileId:
            fileType = fileType ? fileType : message[FitField::FileType];
            break;
        case FitMessageKind::Sport:
            sport = message[FitField::Sport];
            break;
        case FitMessageKind::Session:
            takeSession(message);
            break;
        case FitMessageKind::Lap:
            if (laps.size() < mostSessions)
                laps.push_back(message);
            break;
        case FitMessageKind::Record:
            takeRecord(message);
            break;
        }
    }

    void takeRecord(const FitMessage &record)
    {
        if (const auto time = record[FitField::Timestamp]) {
            firstRecord = std::min(firstRecord.value_or(*time), *time);
            lastRecord = std::max(lastRecord, *time);
        }
        if (const auto distance = record[FitField::DistanceCm])
            mostCm = std::max(mostCm.value_or(*distance), *distance);
    }

    void takeSession(const FitMessage &session)
    {
        const auto elapsed = scaled(session[FitField::ElapsedMs], 1000);
        const auto timer = scaled(session[FitField::TimerMs], 1000);
        // Why: the timestamp is when the summary was written, which may be long after the end.
        const auto start = session[FitField::StartTime];
        if (!start || sessions.size() == mostSessions)
            return;
        Activity activity;
        activity.start = instantOf(*start);
        activity.elapsedS = elapsed;
        activity.durationS = timer ? *timer : elapsed.value_or(0);
        activity.distanceM = scaled(session[FitField::DistanceCm], 100);
        activity.ascentM = scaled(session[FitField::AscentM], 1);
        const auto told = session[FitField::Sport] ? session[FitField::Sport] : sport;
        activity.sport = told ? sportName(*told) : "";
        activity.kind = kindOf(activity.sport);
        sessions.push_back(std::move(activity));
    }
};

std::optional<Activity> summedLaps(const Told &told)
{
    Activity activity;
    std::optional<std::int64_t> start;
    std::optional<double> distance;
    for (const FitMessage &lap : told.laps) {
        if (const auto at = lap[FitField::StartTime])
            start = std::min(start.value_or(*at), *at);
        const auto elapsed = scaled(lap[FitField::ElapsedMs], 1000);
        const auto timer = scaled(lap[FitField::TimerMs], 1000);
        activity.durationS += timer ? *timer : elapsed.value_or(0);
        if (const auto metres = scaled(lap[FitField::DistanceCm], 100))
            distance = distance.value_or(0) + *metres;
    }
    if (!start || activity.durationS <= 0)
        return std::nullopt;
    activity.start = instantOf(*start);
    activity.distanceM = distance;
    return activity;
}

std::optional<Activity> summedRecords(const Told &told)
{
    if (!told.firstRecord || told.lastRecord <= *told.firstRecord)
        return std::nullopt;
    Activity activity;
    activity.start = instantOf(*told.firstRecord);
    activity.durationS = static_cast<double>(told.lastRecord - *told.firstRecord);
    activity.elapsedS = activity.durationS;
    activity.distanceM = scaled(told.mostCm, 100);
    return activity;
}

void mendSessions(Told &told)
{
    if (told.sessions.size() == 1 && !told.sessions[0].distanceM && told.mostCm) {
        told.sessions[0].distanceM = scaled(told.mostCm, 100);
        told.sessions[0].derived = true;
    }
    // Why: beside its parts, "generic" is the whole of a multisport day, no activity of its own.
    if (told.sessions.size() > 1)
        for (Activity &session : told.sessions)
            if (session.kind == ActivityKind::Unknown)
                session.kind = ActivityKind::Other;
}

void addDerived(Told &told, Reading &reading)
{
    auto activity = summedLaps(told);
    if (!activity)
        activity = summedRecords(told);
    if (!activity)
        return;
    activity->derived = true;
    activity->sport = told.sport ? sportName(*told.sport) : "";
    activity->kind = kindOf(activity->sport);
    told.sessions.push_back(std::move(*activity));
    reading.warnings.emplace_back("It has no summary, so its records were summed up.");
}

// Takes over what one file told; false where nothing after it can be read.
bool addFile(Told &told, const FitEnd &end, Reading &reading)
{
    if (told.fileType && *told.fileType != activityFile && told.sessions.empty()) {
        reading.warnings.emplace_back("It holds settings, a workout or a course, no activity.");
    } else {
        // Why: half a file would give half a distance, which looks right and is not.
        if (told.sessions.empty() && !end.brokeOff)
            addDerived(told, reading);
        mendSessions(told);
        for (Activity &session : told.sessions)
            reading.activities.push_back(std::move(session));
    }
    if (end.brokeOff)
        reading.warnings.push_back("The file " + *end.brokeOff +
                                   ". The summary before that was read.");
    if (end.crcWrong)
        reading.warnings.emplace_back("Its checksum is wrong, so something in it was changed.");
    return !end.brokeOff && reading.activities.size() < mostSessions;
}

} // namespace

Reading readFit(BufferedSource &bytes)
{
    Reading reading;
    for (bool first = true;; first = false) {
        const auto next = bytes.peek(1);
        if (!next)
            return refusedReading(next.error());
        if (next->empty() && !first)
            break;
        Told told;
        const auto end =
            readFitMessages(bytes, [&](const FitMessage &message) { told.take(message); });
        if (!end && first)
            return refusedReading(end.error());
        if (!end) {
            reading.warnings.emplace_back(
                "After the first part there is something that is no FIT.");
            break;
        }
        if (first && end->brokeOff && told.sessions.empty())
            return refusedReading({.where = {},
                                   .what = *end->brokeOff + ", before any summary",
                                   .remedy = "copy it from the watch again"});
        if (!addFile(told, *end, reading))
            break;
    }
    if (reading.activities.empty() && reading.warnings.empty())
        reading.warnings.emplace_back("It holds no activity.");
    return reading;
}

} // namespace triage
