// SPDX-License-Identifier: GPL-3.0-or-later
#include "training_log/date_text.h"
#include "training_log/number_text.h"
#include "training_log/trimmed.h"
#include "training_log/xml_elements.h"
#include "training_log/xml_readers.h"

#include <utility>

namespace triage {

namespace {

constexpr std::size_t mostWorkouts = 200'000;
constexpr std::size_t longestDocumentType = 1'000'000;

std::optional<double> metresOf(std::string_view number, std::string_view unit)
{
    const auto value = readNumber(number);
    if (!value)
        return std::nullopt;
    if (unit == "km")
        return *value * 1000;
    if (unit == "mi")
        return *value * 1609.344;
    if (unit == "m")
        return *value;
    return std::nullopt;
}

// "5400 cm", "54 m", "177 ft".
std::optional<double> climbOf(std::string_view text)
{
    const auto blank = text.find(' ');
    const auto value = readNumber(text.substr(0, blank));
    if (!value || blank == std::string_view::npos)
        return std::nullopt;
    const std::string_view unit = trimmed(text.substr(blank));
    if (unit == "cm")
        return *value / 100;
    if (unit == "ft")
        return *value * 0.3048;
    return unit == "m" ? value : std::nullopt;
}

std::optional<std::chrono::sys_seconds> instantOf(std::string_view text)
{
    const auto time = readIsoTime(text);
    if (!time || !time->offset)
        return std::nullopt;
    return std::chrono::sys_seconds(time->wallClock.time_since_epoch() - *time->offset);
}

std::optional<double> secondsOf(std::string_view number, std::string_view unit)
{
    const auto value = readNumber(number);
    if (!value || *value < 0)
        return std::nullopt;
    return unit == "min" ? *value * 60 : unit == "hr" ? *value * 3600 : *value;
}

class AppleHandler : public XmlHandler {
public:
    Reading reading;
    std::size_t unreadable = 0;

    [[nodiscard]] bool wantsText(std::string_view) const override { return false; }

    void start(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name == "Workout")
            startWorkout(attributes);
        else if (m_inWorkout && name == "WorkoutStatistics")
            readStatistics(attributes);
        else if (m_inWorkout && name == "MetadataEntry" &&
                 attributes["key"] == "HKElevationAscended")
            m_workout.ascentM = climbOf(attributes["value"]);
    }

    void end(std::string_view name, std::string_view) override
    {
        if (name != "Workout" || !m_inWorkout)
            return;
        m_inWorkout = false;
        if (reading.activities.size() < mostWorkouts)
            reading.activities.push_back(m_workout);
    }

private:
    void startWorkout(const XmlAttributes &attributes)
    {
        m_workout = {};
        const auto begin = instantOf(attributes["startDate"]);
        const auto finish = instantOf(attributes["endDate"]);
        const auto duration = secondsOf(attributes["duration"], attributes["durationUnit"]);
        m_inWorkout = begin && (duration || finish);
        if (!m_inWorkout) {
            ++unreadable;
            return;
        }
        m_workout.start = *begin;
        m_workout.sport = attributes["workoutActivityType"].substr(0, 64);
        m_workout.kind = kindOf(m_workout.sport);
        if (finish && *finish >= *begin)
            m_workout.elapsedS = static_cast<double>((*finish - *begin).count());
        m_workout.durationS = duration.value_or(m_workout.elapsedS.value_or(0));
        m_workout.distanceM =
            metresOf(attributes["totalDistance"], attributes["totalDistanceUnit"]);
    }

    void readStatistics(const XmlAttributes &attributes)
    {
        if (attributes["type"].starts_with("HKQuantityTypeIdentifierDistance"))
            if (const auto metres = metresOf(attributes["sum"], attributes["unit"]))
                m_workout.distanceM = metres;
    }

    Activity m_workout;
    bool m_inWorkout = false;
};

// Why: the document type of these exports is damaged in whole versions of the system.
Result<bool> passDocumentType(BufferedSource &text)
{
    for (std::size_t passed = 0; passed < longestDocumentType;) {
        const auto part = text.peek(32 * 1024);
        if (!part)
            return tl::unexpected<Error>(part.error());
        const auto root = part->find("<HealthData");
        if (root != std::string_view::npos) {
            text.drop(root);
            return true;
        }
        if (part->size() < 32)
            return false;
        // Why: the tag may lie across the end of this part.
        text.drop(part->size() - 16);
        passed += part->size() - 16;
    }
    return false;
}

} // namespace

Reading readAppleHealth(BufferedSource &text)
{
    const auto found = passDocumentType(text);
    if (!found)
        return refusedReading(found.error());
    if (!*found)
        return refusedReading({.where = {},
                               .what = "has no health data in its first part",
                               .remedy = "export it again from the Health app"});
    AppleHandler handler;
    const auto end = readXml(text, handler);
    if (handler.unreadable > 0)
        handler.reading.warnings.push_back("Workouts without a readable time were left out.");
    return readingOf(end, std::move(handler.reading), "It holds no workout.");
}

} // namespace triage
