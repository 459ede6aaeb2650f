// SPDX-License-Identifier: GPL-3.0-or-later
#include "training_log/date_text.h"
#include "training_log/number_text.h"
#include "training_log/xml_elements.h"
#include "training_log/xml_readers.h"

#include <algorithm>
#include <array>
#include <utility>

namespace triage {

namespace {

constexpr std::size_t mostInOneFile = 20'000;

std::optional<double> instantOf(std::string_view text)
{
    const auto time = readIsoTime(text);
    if (!time)
        return std::nullopt;
    const auto offset = time->offset.value_or(std::chrono::seconds(0));
    return static_cast<double>((time->wallClock.time_since_epoch() - offset).count()) +
           time->fraction;
}

// The sums of an activity while its laps are read.
struct Sums {
    std::string sport;
    std::optional<double> id;
    std::optional<double> first; ///< earliest lap, seconds since 1970
    std::optional<double> lastPoint;
    double durationS = 0;
    std::optional<double> distanceM;
    std::optional<double> firstTrackM;
    std::optional<double> lastTrackM;
};

class TcxHandler : public XmlHandler {
public:
    Reading reading;

    [[nodiscard]] bool wantsText(std::string_view name) const override
    {
        constexpr std::array<std::string_view, 4> wanted{"Id", "TotalTimeSeconds", "DistanceMeters",
                                                         "Time"};
        return m_inActivity && std::find(wanted.begin(), wanted.end(), name) != wanted.end();
    }

    void start(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name == "Activity") {
            m_sums = {};
            m_sums.sport = attributes["Sport"].substr(0, 64);
            m_inActivity = true;
        } else if (m_inActivity && name == "Lap") {
            m_inLap = true;
            if (const auto at = instantOf(attributes["StartTime"]))
                m_sums.first = std::min(m_sums.first.value_or(*at), *at);
        } else if (name == "Trackpoint") {
            m_inPoint = true;
        }
    }

    void end(std::string_view name, std::string_view text) override
    {
        if (name == "Trackpoint")
            m_inPoint = false;
        else if (name == "Lap")
            m_inLap = false;
        else if (name == "Activity")
            endActivity();
        else if (m_inActivity && !text.empty())
            readText(name, text);
    }

    void warn()
    {
        if (m_commas)
            reading.warnings.push_back("Its numbers have a decimal comma, which TCX has not.");
        if (m_negative)
            reading.warnings.push_back("Negative times or distances were left out.");
    }

private:
    std::optional<double> numberOf(std::string_view text)
    {
        auto number = readNumber(text);
        if (!number && text.find(',') != std::string_view::npos) {
            std::string mended(text);
            std::replace(mended.begin(), mended.end(), ',', '.');
            number = readNumber(mended);
            m_commas = m_commas || number.has_value();
        }
        if (number && *number < 0) {
            m_negative = true;
            return std::nullopt;
        }
        return number;
    }

    void readText(std::string_view name, std::string_view text)
    {
        if (m_inPoint) {
            readPoint(name, text);
        } else if (m_inLap && name == "TotalTimeSeconds") {
            m_sums.durationS += numberOf(text).value_or(0);
        } else if (m_inLap && name == "DistanceMeters") {
            if (const auto metres = numberOf(text))
                m_sums.distanceM = m_sums.distanceM.value_or(0) + *metres;
        } else if (name == "Id") {
            m_sums.id = instantOf(text);
        }
    }

    void readPoint(std::string_view name, std::string_view text)
    {
        if (name == "Time") {
            if (const auto at = instantOf(text))
                m_sums.lastPoint = std::max(m_sums.lastPoint.value_or(*at), *at);
        } else if (name == "DistanceMeters") {
            const auto metres = numberOf(text);
            if (metres && !m_sums.firstTrackM)
                m_sums.firstTrackM = metres;
            m_sums.lastTrackM = metres ? metres : m_sums.lastTrackM;
        }
    }

    void endActivity()
    {
        m_inActivity = m_inLap = m_inPoint = false;
        const auto first = m_sums.first ? m_sums.first : m_sums.id;
        if (!first || reading.activities.size() == mostInOneFile)
            return;
        Activity activity;
        activity.start =
            std::chrono::sys_seconds(std::chrono::seconds(static_cast<std::int64_t>(*first)));
        activity.sport = m_sums.sport;
        activity.kind = kindOf(m_sums.sport);
        activity.durationS = m_sums.durationS;
        if (m_sums.lastPoint && *m_sums.lastPoint >= *first)
            activity.elapsedS = *m_sums.lastPoint - *first;
        activity.distanceM = m_sums.distanceM;
        if (!activity.distanceM && m_sums.firstTrackM && m_sums.lastTrackM) {
            activity.distanceM = std::max(0.0, *m_sums.lastTrackM - *m_sums.firstTrackM);
            activity.derived = true;
        }
        if (activity.durationS <= 0 && activity.elapsedS) {
            activity.durationS = *activity.elapsedS;
            activity.derived = true;
        }
        reading.activities.push_back(std::move(activity));
    }

    Sums m_sums;
    bool m_inActivity = false;
    bool m_inLap = false;
    bool m_inPoint = false;
    bool m_commas = false;
    bool m_negative = false;
};

} // namespace

Reading readTcx(ByteSource &text)
{
    TcxHandler handler;
    const auto end = readXml(text, handler);
    handler.warn();
    return readingOf(end, std::move(handler.reading), "It holds no activity: a course or a plan.");
}

} // namespace triage
