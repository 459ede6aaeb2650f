// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/course_chart_svg.h"

#include "base/markup.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace triage {

namespace {

class ChartDrawing {
    static constexpr double wide = 560;
    static constexpr double high = 200;
    static constexpr double above = 30;  ///< room for the flags of events
    static constexpr double below = 28;  ///< room for the days
    static constexpr double behind = 52; ///< room for the last value
    static constexpr double dayRoom = 96;
    static constexpr double letter = 6.6; ///< of a scale's names, at 12 px
    static constexpr double radius = 4.5;
    static constexpr const char *ink = "#18242e";
    static constexpr const char *quiet = "#475865";
    static constexpr const char *grid = "#d2dadf";
    static constexpr const char *bandFill = "#dfeae4";

public:
    explicit ChartDrawing(const CourseChart &chart)
        : m_chart(chart),
          m_top(chart.steps.empty() ? chart.most : static_cast<double>(chart.steps.size()) - 1)
    {
        std::size_t longest = 3;
        for (const std::string &step : chart.steps)
            longest = std::max(longest, step.size());
        m_left = 12 + letter * static_cast<double>(longest);
    }

    std::string svg()
    {
        m_out = fmt::format("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {:g} {:g}\" "
                            "font-family=\"sans-serif\" font-size=\"12\">\n",
                            wide, high);
        addBand();
        addGrid();
        addDays();
        addEvents();
        addStart();
        addLine();
        return m_out + "</svg>\n";
    }

private:
    [[nodiscard]] double across(double day) const
    {
        return m_left + (wide - m_left - behind) * day / std::max(m_chart.lastDay, 1.0);
    }
    [[nodiscard]] double upTo(double value) const
    {
        return high - below - (high - above - below) * value / std::max(m_top, 1.0);
    }

    void word(double x, double y, const std::string &text, const char *anchor, const char *colour,
              bool strong = false)
    {
        m_out += fmt::format("<text x=\"{:.1f}\" y=\"{:.1f}\" text-anchor=\"{}\" fill=\"{}\"{}>{}"
                             "</text>\n",
                             x, y, anchor, colour, strong ? " font-weight=\"600\"" : "",
                             escapedText(text));
    }

    void rule(double x1, double y1, double x2, double y2, const char *colour, const char *dashes)
    {
        m_out += fmt::format("<line x1=\"{:.1f}\" y1=\"{:.1f}\" x2=\"{:.1f}\" y2=\"{:.1f}\" "
                             "stroke=\"{}\" stroke-width=\"1\"{}/>\n",
                             x1, y1, x2, y2, colour,
                             *dashes ? fmt::format(" stroke-dasharray=\"{}\"", dashes) : "");
    }

    void addBand()
    {
        if (!m_chart.band)
            return;
        const auto [from, to] = *m_chart.band;
        m_out +=
            fmt::format("<rect x=\"{:.1f}\" y=\"{:.1f}\" width=\"{:.1f}\" height=\"{:.1f}\" "
                        "fill=\"{}\"/>\n",
                        m_left, upTo(to), wide - behind - m_left, upTo(from) - upTo(to), bandFill);
        word(m_left + 8, from == 0 ? upTo(from) - 5 : upTo(to) + 14, m_chart.bandText, "start",
             quiet);
    }

    void addGrid()
    {
        const double step = !m_chart.steps.empty() ? 1 : m_chart.most > 40 ? 20 : 2;
        for (double value = 0; value <= m_top; value += step) {
            rule(m_left, upTo(value), wide - behind, upTo(value), grid, "");
            word(m_left - 7, upTo(value) + 4,
                 m_chart.steps.empty() ? fmt::format("{:g}", value)
                                       : m_chart.steps[static_cast<std::size_t>(value)],
                 "end", quiet);
        }
    }

    // As many days as have room, the first and the last before those between.
    void addDays()
    {
        std::vector<double> taken;
        const auto put = [&](const CourseChart::Point &point, const char *anchor, double at) {
            for (const double other : taken)
                if (std::abs(other - at) < dayRoom)
                    return;
            taken.push_back(at);
            word(across(point.day), high - 8, point.when, anchor, quiet);
        };
        const auto &points = m_chart.points;
        // Why: words at the edges grow inwards.
        put(points.front(), "start", across(points.front().day) + dayRoom / 2);
        put(points.back(), "end", across(points.back().day) - dayRoom / 2);
        for (const CourseChart::Point &point : points)
            put(point, "middle", across(point.day));
    }

    void addEvents()
    {
        for (const auto &[day, number] : m_chart.events) {
            const double x = across(day);
            const double half = 6 + 3.5 * static_cast<double>(number.size());
            rule(x, above, x, high - below, quiet, "1.5 3");
            m_out += fmt::format("<rect x=\"{:.1f}\" y=\"4\" width=\"{:.1f}\" height=\"18\" "
                                 "rx=\"4\" fill=\"#fff\" stroke=\"{}\"/>\n",
                                 x - half, 2 * half, quiet);
            word(x, 17, number, "middle", ink);
        }
    }

    void addStart()
    {
        if (m_chart.points.size() < 2 || !m_chart.steps.empty())
            return;
        const double first = m_chart.points.front().value;
        rule(m_left, upTo(first), wide - behind, upTo(first), quiet, "5 4");
        const bool rises = m_chart.points.back().value > first && upTo(first) + 14 < high - below;
        word(wide - behind - 6, rises ? upTo(first) + 14 : upTo(first) - 5, m_chart.startText,
             "end", quiet);
    }

    void addLine()
    {
        std::string path;
        double before = 0;
        for (const CourseChart::Point &point : m_chart.points) {
            const double x = across(point.day);
            if (!path.empty() && !m_chart.steps.empty())
                path += fmt::format(" {:.1f},{:.1f}", x, before);
            before = upTo(point.value);
            path += fmt::format("{}{:.1f},{:.1f}", path.empty() ? "" : " ", x, before);
        }
        m_out += fmt::format("<polyline points=\"{}\" fill=\"none\" stroke=\"{}\" "
                             "stroke-width=\"2\" stroke-linejoin=\"round\"/>\n",
                             path, ink);
        for (const CourseChart::Point &point : m_chart.points)
            addPoint(across(point.day), upTo(point.value));
        const CourseChart::Point &last = m_chart.points.back();
        if (m_chart.steps.empty())
            m_out += fmt::format("<text x=\"{:.1f}\" y=\"{:.1f}\" fill=\"{}\" font-size=\"17\" "
                                 "font-weight=\"600\">{}</text>\n",
                                 across(last.day) + 11, upTo(last.value) + 6, ink,
                                 escapedText(last.shown));
    }

    void addPoint(double x, double y)
    {
        m_out += m_chart.pain
                     ? fmt::format("<circle cx=\"{:.1f}\" cy=\"{:.1f}\" r=\"{:g}\" fill=\"{}\" "
                                   "stroke=\"#fff\"/>\n",
                                   x, y, radius, ink)
                     : fmt::format("<rect x=\"{:.1f}\" y=\"{:.1f}\" width=\"{:g}\" height=\"{:g}\" "
                                   "fill=\"{}\" stroke=\"#fff\"/>\n",
                                   x - radius, y - radius, 2 * radius, 2 * radius, ink);
    }

    const CourseChart &m_chart;
    double m_top;
    double m_left = 0;
    std::string m_out;
};

} // namespace

std::string courseChartSvg(const CourseChart &chart)
{
    return chart.points.empty() ? std::string() : ChartDrawing(chart).svg();
}

} // namespace triage
