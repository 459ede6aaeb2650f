// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/body_chart_svg.h"

#include "base/markup.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fmt/format.h>
#include <utility>

namespace triage {

namespace {

using Point = std::pair<double, double>;
using Outline = std::vector<Point>;

constexpr double chartWidth = 370;
constexpr double room = 46; ///< above and below, for words
constexpr double hatchStep = 15;
constexpr const char *ink = "#98305f";

std::string polygonTag(std::string_view code)
{
    return fmt::format("<polygon id=\"{}\" points=\"", code);
}

Outline outlineOf(std::string_view drawing, std::string_view code)
{
    const std::string tag = polygonTag(code);
    const auto at = drawing.find(tag);
    if (at == std::string_view::npos)
        return {};
    const auto begin = at + tag.size();
    const std::string points(drawing.substr(begin, drawing.find('"', begin) - begin));
    Outline outline;
    const char *text = points.c_str();
    for (char *end = nullptr; *text != '\0'; text = end) {
        const double x = std::strtod(text, &end);
        if (end == text || *end != ',')
            break;
        const char *second = end + 1;
        const double y = std::strtod(second, &end);
        if (end == second)
            break;
        outline.emplace_back(x, y);
    }
    return outline;
}

Outline mirrored(Outline outline)
{
    for (Point &point : outline)
        point.first = chartWidth - point.first;
    return outline;
}

std::string pathOf(const Outline &outline)
{
    std::string path;
    for (const auto &[x, y] : outline)
        path += fmt::format("{}{:.1f},{:.1f}", path.empty() ? "M" : " L", x, y);
    return path + " Z";
}

/// Slanting lines inside an outline, cut where they leave it, as not every reader knows clip paths.
std::string hatchOf(const Outline &outline)
{
    double least = 1e9;
    double most = -1e9;
    for (const auto &[x, y] : outline) {
        least = std::min(least, x + y);
        most = std::max(most, x + y);
    }
    std::string path;
    for (double sum = least + hatchStep / 2; sum < most; sum += hatchStep) {
        std::vector<Point> cuts;
        for (std::size_t i = 0; i < outline.size(); ++i) {
            const Point &a = outline[i];
            const Point &b = outline[(i + 1) % outline.size()];
            const double from = a.first + a.second - sum;
            const double to = b.first + b.second - sum;
            if ((from < 0) == (to < 0))
                continue;
            const double share = from / (from - to);
            cuts.emplace_back(a.first + share * (b.first - a.first),
                              a.second + share * (b.second - a.second));
        }
        std::sort(cuts.begin(), cuts.end());
        for (std::size_t i = 0; i + 1 < cuts.size(); i += 2)
            path += fmt::format("M{:.1f},{:.1f} L{:.1f},{:.1f} ", cuts[i].first, cuts[i].second,
                                cuts[i + 1].first, cuts[i + 1].second);
    }
    return path;
}

void addMark(std::string &svg, const Outline &outline, bool worst)
{
    svg += fmt::format("<path d=\"{}\" fill=\"{}\" fill-opacity=\"{}\" stroke=\"{}\" "
                       "stroke-width=\"4\" stroke-linejoin=\"round\"/>\n",
                       pathOf(outline), ink, worst ? "0.95" : "0.12", ink);
    if (!worst)
        svg += fmt::format("<path d=\"{}\" fill=\"none\" stroke=\"{}\" stroke-width=\"3\"/>\n",
                           hatchOf(outline), ink);
}

void addPlace(std::string &svg, const Outline &outline, const ChartMarks &marks, bool worst)
{
    double left = chartWidth;
    double right = 0;
    for (const Point &point : outline) {
        left = std::min(left, point.first);
        right = std::max(right, point.first);
    }
    const bool across = left < chartWidth / 2 && right > chartWidth / 2;
    if (across || marks.side != "right")
        addMark(svg, outline, worst);
    if (!across && marks.side != "left")
        addMark(svg, mirrored(outline), worst);
}

/// The last number of the drawing's viewBox, 0 where there is none.
double heightOf(std::string_view drawing)
{
    constexpr std::string_view name = "viewBox=\"";
    const auto at = drawing.find(name);
    if (at == std::string_view::npos)
        return 0;
    const std::string box(drawing.substr(at + name.size(), 40));
    double left = 0, top = 0, width = 0, height = 0;
    return std::sscanf(box.c_str(), "%lf %lf %lf %lf", &left, &top, &width, &height) == 4 ? height
                                                                                          : 0;
}

void addVeil(std::string &svg, const ChartMarks &marks, double height)
{
    if (marks.side != "left" && marks.side != "right")
        return;
    const bool rightHalf = (marks.side == "left") != marks.fromFront;
    const double x = rightHalf ? chartWidth / 2 + 1 : 0;
    svg += fmt::format(
        "<linearGradient id=\"{0}veil\" x1=\"0\" y1=\"0\" x2=\"0\" y2=\"1\">"
        "<stop offset=\"0.06\" stop-color=\"#ffffff\" stop-opacity=\"0\"/>"
        "<stop offset=\"0.17\" stop-color=\"#ffffff\" stop-opacity=\"0.66\"/></linearGradient>\n"
        "<rect x=\"{1}\" y=\"0\" width=\"{2}\" height=\"{3}\" fill=\"url(#{0}veil)\"/>\n",
        marks.fromFront ? "front_" : "back_", x, chartWidth / 2 - 1, height);
}

std::string word(double x, double y, std::string_view text, bool strong)
{
    return fmt::format("<text x=\"{}\" y=\"{}\" text-anchor=\"middle\" font-family=\"sans-serif\" "
                       "font-size=\"30\" font-weight=\"{}\" fill=\"#18242e\">{}</text>\n",
                       x, y, strong ? "bold" : "normal", escapedText(text));
}

void replaceAll(std::string &text, std::string_view from, std::string_view to)
{
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}

/// What is painted of the drawing, under names that no other drawing on the page has.
std::string paintedPart(std::string_view drawing, bool fromFront)
{
    const auto begin = drawing.find('>', drawing.find("<svg"));
    auto end = drawing.find("<polygon");
    end = drawing.rfind("<g", end);
    if (begin == std::string_view::npos || end == std::string_view::npos || end < begin)
        return {};
    std::string painted(drawing.substr(begin + 1, end - begin - 1));
    const std::string prefix = fromFront ? "front_" : "back_";
    replaceAll(painted, "id=\"", "id=\"" + prefix);
    replaceAll(painted, "url(#", "url(#" + prefix);
    return painted;
}

} // namespace

bool chartShows(std::string_view drawing, std::string_view code)
{
    return !code.empty() && drawing.find(polygonTag(code)) != std::string_view::npos;
}

std::string bodyChartSvg(std::string_view drawing, const ChartMarks &marks)
{
    const std::string painted = paintedPart(drawing, marks.fromFront);
    const double height = heightOf(drawing);
    if (painted.empty() || height <= 0)
        return {};
    std::string svg =
        fmt::format("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 {} {} {}\">\n", -room,
                    chartWidth, height + 2 * room);
    svg += painted;
    addVeil(svg, marks, height);
    for (const std::string &site : marks.sites)
        if (const Outline outline = outlineOf(drawing, site); !outline.empty())
            addPlace(svg, outline, marks, site == marks.worst);
    const bool bothSides = marks.side != "left" && marks.side != "right";
    const double leftAt = chartWidth * (marks.fromFront ? 0.8 : 0.2);
    svg += word(leftAt, -14, marks.left, bothSides || marks.side == "left");
    svg += word(chartWidth - leftAt, -14, marks.right, bothSides || marks.side == "right");
    svg += word(chartWidth / 2, height + 36, marks.caption, false);
    return svg + "</svg>\n";
}

} // namespace triage
