// SPDX-License-Identifier: GPL-3.0-or-later
#include "training_log/date_text.h"
#include "training_log/number_text.h"
#include "training_log/track_distance.h"
#include "training_log/xml_elements.h"
#include "training_log/xml_readers.h"

#include <algorithm>
#include <utility>

namespace triage {

namespace {

constexpr std::size_t mostTracks = 20'000;
// Why: a step faster than this is an error of the receiver, no running (sprinters reach 12.4 m/s)
// and no other sport on land or water.
constexpr double fastestStepRunningMs = 12;
constexpr double fastestStepMs = 100;

double secondsOf(const WrittenTime &time)
{
    const auto offset = time.offset.value_or(std::chrono::seconds(0));
    return static_cast<double>((time.wallClock.time_since_epoch() - offset).count()) +
           time.fraction;
}

struct Track {
    ActivityKind kind = ActivityKind::Unknown;
    std::string sport;
    std::optional<double> first; ///< seconds since 1970
    double last = 0;
    double runningM = 0; ///< without steps too fast for a runner
    double anyM = 0;     ///< without steps too fast for anybody
    std::size_t points = 0;
};

class GpxHandler : public XmlHandler {
public:
    Reading reading;
    bool isGpx = false;

    [[nodiscard]] bool wantsText(std::string_view name) const override
    {
        return m_inPoint ? name == "time" : m_inTrack && name == "type";
    }

    void start(std::string_view name, const XmlAttributes &attributes) override
    {
        isGpx = isGpx || name == "gpx";
        if (name == "trk") {
            m_track = {};
            m_inTrack = true;
        } else if (m_inTrack && name == "trkseg") {
            m_before.reset();
        } else if (m_inTrack && name == "trkpt") {
            m_inPoint = true;
            m_time.reset();
            m_place.reset();
            const auto latitude = readNumber(attributes["lat"]);
            const auto longitude = readNumber(attributes["lon"]);
            if (latitude && longitude && isPlace({*latitude, *longitude}))
                m_place = Position{*latitude, *longitude};
        }
    }

    void end(std::string_view name, std::string_view text) override
    {
        if (m_inPoint && name == "time")
            readTime(text);
        else if (name == "trkpt")
            endPoint();
        else if (m_inTrack && !m_inPoint && name == "type")
            m_track.sport = text.substr(0, 64);
        else if (name == "trk")
            endTrack();
    }

    void warn()
    {
        if (m_backwards)
            reading.warnings.push_back(
                "Time runs backwards at some points; they were left out of the distance.");
        if (m_jumps)
            reading.warnings.push_back("Jumps of the receiver were left out of the distance.");
        if (m_withoutZone)
            reading.warnings.push_back("Its times name no zone and were taken as UTC.");
        if (m_misplaced)
            reading.warnings.push_back("Points that are no places on earth were left out.");
    }

private:
    void readTime(std::string_view text)
    {
        if (const auto time = readIsoTime(text)) {
            m_time = secondsOf(*time);
            m_withoutZone = m_withoutZone || !time->offset;
        }
    }

    void endPoint()
    {
        m_inPoint = false;
        m_misplaced = m_misplaced || !m_place;
        if (!m_place)
            return;
        if (m_time && m_track.first && *m_time < m_track.last) {
            m_backwards = true;
            return;
        }
        if (m_time) {
            m_track.first = m_track.first.value_or(*m_time);
            m_track.last = *m_time;
            ++m_track.points;
        }
        if (m_before)
            addStep();
        else
            m_before = Step{*m_place, m_time};
    }

    void addStep()
    {
        const double metres = metresBetween(m_before->place, *m_place);
        const double seconds =
            m_time && m_before->time ? std::max(1.0, *m_time - *m_before->time) : 1e9;
        const double speed = metres / seconds;
        m_track.anyM += speed <= fastestStepMs ? metres : 0;
        m_track.runningM += speed <= fastestStepRunningMs ? metres : 0;
        m_jumps = m_jumps || speed > fastestStepMs;
        // Why: after a jump away the step back is a jump as well, and left out likewise.
        m_before = Step{*m_place, m_time};
    }

    void endTrack()
    {
        m_inTrack = false;
        if (!m_track.first || m_track.points < 2 || reading.activities.size() == mostTracks)
            return;
        Activity activity;
        activity.start = std::chrono::sys_seconds(
            std::chrono::seconds(static_cast<std::int64_t>(*m_track.first)));
        activity.durationS = m_track.last - *m_track.first;
        activity.elapsedS = activity.durationS;
        activity.sport = m_track.sport;
        activity.kind = kindOf(m_track.sport);
        activity.distanceM = activity.kind == ActivityKind::Run ? m_track.runningM : m_track.anyM;
        reading.activities.push_back(std::move(activity));
    }

    struct Step {
        Position place;
        std::optional<double> time;
    };

    Track m_track;
    bool m_inTrack = false;
    bool m_inPoint = false;
    std::optional<Position> m_place;
    std::optional<double> m_time;
    std::optional<Step> m_before;
    bool m_backwards = false;
    bool m_jumps = false;
    bool m_withoutZone = false;
    bool m_misplaced = false;
};

} // namespace

Reading readingOf(const Result<void> &end, Reading reading, const char *nothing)
{
    if (!end && reading.activities.empty())
        return refusedReading(end.error());
    if (!end)
        reading.warnings.push_back("The file " + end.error().what +
                                   ". What stands before that was read.");
    else if (reading.activities.empty() && reading.warnings.empty())
        reading.warnings.emplace_back(nothing);
    return reading;
}

Reading readGpx(ByteSource &text)
{
    GpxHandler handler;
    const auto end = readXml(text, handler);
    handler.warn();
    if (handler.reading.activities.empty() && end && !handler.reading.warnings.empty())
        return refusedReading({.where = {},
                               .what = "has no track with places and times",
                               .remedy = "export the recorded activity, not a route"});
    return readingOf(end, std::move(handler.reading),
                     "It holds no track with times: a plan or places, no activity.");
}

} // namespace triage
