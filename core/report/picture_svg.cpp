// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/markup.h"
#include "report/layer_plan.h"
#include "report/picture.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <numeric>

namespace triage {

namespace {

constexpr double typeSize = 13;
constexpr double noteSize = 11.5;
constexpr double lineHeight = 17;
constexpr double padding = 9;
constexpr double boxGap = 12;
constexpr double headHeight = 34;
constexpr double margin = 2;
/// Of the type size, in the mean: wide enough for DejaVu Sans.
constexpr double letterWidth = 0.56;
constexpr double boldWidth = 0.64;

std::size_t letters(std::string_view text)
{
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char byte) { return (byte & 0xc0) != 0x80; }));
}

/// The text in lines of at most `most` letters, broken between words.
std::vector<std::string> wrapped(std::string_view text, std::size_t most)
{
    std::vector<std::string> lines;
    while (!text.empty()) {
        const auto space = text.find(' ');
        const std::string word(text.substr(0, space));
        text.remove_prefix(space == std::string_view::npos ? text.size() : space + 1);
        if (!lines.empty() && letters(lines.back()) + 1 + letters(word) <= most)
            lines.back() += " " + word;
        else
            lines.push_back(word);
    }
    return lines;
}

bool isBold(Picture::Kind kind)
{
    return kind != Picture::Kind::Question;
}

/// The width that a line takes, in pixels.
double widthOf(std::string_view line, double size, bool bold)
{
    return static_cast<double>(letters(line)) * size * (bold ? boldWidth : letterWidth);
}

/// The width of a box that holds the longest word of all titles and notes.
double longestWord(const Picture &picture)
{
    double longest = 0;
    for (const Picture::Box &box : picture.boxes) {
        for (const std::string &word : wrapped(box.title, 1))
            longest = std::max(longest, widthOf(word, typeSize, isBold(box.kind)));
        for (const std::string &word : wrapped(box.note, 1))
            longest = std::max(longest, widthOf(word, noteSize, false));
    }
    return longest + 2 * padding;
}

struct BoxText {
    std::vector<std::string> title;
    std::vector<std::string> note;
    [[nodiscard]] double height() const
    {
        return 2 * padding + lineHeight * static_cast<double>(title.size() + note.size());
    }
};

/// Draws one picture.
class Drawing {
public:
    Drawing(const Picture &picture, const PictureStyle &style)
        : m_picture(picture), m_style(style), m_top(picture.columnHeads.empty() ? 0 : headHeight)
    {
        const auto fits = [&](double size, double letter) {
            return static_cast<std::size_t>((style.boxWidth - 2 * padding) / (size * letter));
        };
        LayerGraph graph;
        for (const auto &box : picture.boxes) {
            m_texts.push_back(
                {wrapped(box.title, fits(typeSize, isBold(box.kind) ? boldWidth : letterWidth)),
                 wrapped(box.note, fits(noteSize, letterWidth))});
            graph.boxes.push_back({box.column, m_texts.back().height()});
            m_columns = std::max(m_columns, box.column + 1);
        }
        graph.arrows = picture.lines;
        m_plan = planLayers(graph, boxGap);
        spreadEnds();
    }

    std::string svg()
    {
        const double width =
            static_cast<double>(m_columns) * (m_style.boxWidth + m_style.columnGap) -
            m_style.columnGap;
        const double wide = width + 2 * margin;
        const double high = m_plan.height + m_top + 2 * margin;
        m_out = fmt::format("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {0:.0f} "
                            "{1:.0f}\" width=\"{0:.0f}\" height=\"{1:.0f}\" font-family=\"{2}\" "
                            "role=\"group\" aria-label=\"{3}\">\n",
                            wide, high, escapedAttribute(m_style.font),
                            escapedAttribute(m_picture.title));
        for (std::size_t i = 0; i < m_picture.columnHeads.size(); ++i)
            text(left(i), margin + lineHeight - 3, noteSize, 600, m_style.colours.text2,
                 m_picture.columnHeads[i], "start");
        for (std::size_t i = 0; i < m_picture.lines.size(); ++i)
            line(i);
        for (std::size_t i = 0; i < m_picture.boxes.size(); ++i)
            box(i);
        return m_out + "</svg>\n";
    }

private:
    [[nodiscard]] double left(std::size_t column) const
    {
        return margin + static_cast<double>(column) * (m_style.boxWidth + m_style.columnGap);
    }
    [[nodiscard]] double down(double height) const { return margin + m_top + height; }

    /// Lines leave and reach a box side by side, in the order of where they come from or go.
    void spreadEnds()
    {
        const auto &lines = m_picture.lines;
        m_starts.resize(lines.size());
        m_ends.resize(lines.size());
        for (std::size_t box = 0; box < m_picture.boxes.size(); ++box)
            for (const bool leaving : {true, false}) {
                std::vector<std::pair<double, std::size_t>> joined;
                for (std::size_t i = 0; i < lines.size(); ++i)
                    if ((leaving ? lines[i].first : lines[i].second) == box)
                        joined.emplace_back(otherEnd(i, leaving), i);
                std::sort(joined.begin(), joined.end());
                const double room = m_texts[box].height() - 2 * padding;
                const double count = static_cast<double>(joined.size());
                const double step = std::min(6.0, room / std::max(1.0, count - 1));
                double at = m_plan.centres[box] - step * (count - 1) / 2;
                for (const auto &[place, i] : joined) {
                    (leaving ? m_starts : m_ends)[i] = at;
                    at += step;
                }
            }
    }

    [[nodiscard]] double otherEnd(std::size_t i, bool leaving) const
    {
        const auto &passing = m_plan.passing[i];
        if (!passing.empty())
            return leaving ? passing.front() : passing.back();
        const auto &[from, to] = m_picture.lines[i];
        return m_plan.centres[leaving ? to : from];
    }

    void line(std::size_t i)
    {
        const auto &[from, to] = m_picture.lines[i];
        std::size_t column = m_picture.boxes[from].column;
        double y = down(m_starts[i]);
        std::string path = fmt::format("M{:.1f},{:.1f}", left(column) + m_style.boxWidth, y);
        const auto curveTo = [&](double height) {
            const double start = left(column) + m_style.boxWidth;
            const double end = left(++column);
            const double middle = (start + end) / 2;
            const double next = down(height);
            path += fmt::format(" C{0:.1f},{1:.1f} {0:.1f},{2:.1f} {3:.1f},{2:.1f}", middle, y,
                                next, end);
            y = next;
        };
        for (const double height : m_plan.passing[i]) {
            curveTo(height);
            path += fmt::format(" H{:.1f}", left(column) + m_style.boxWidth);
        }
        curveTo(m_ends[i]);
        const bool asked = m_picture.boxes[from].kind == Picture::Kind::Question;
        m_out += fmt::format("<path d=\"{}\" fill=\"none\" stroke=\"{}\" stroke-width=\"{}\"/>\n",
                             path, asked ? m_style.colours.line : m_style.colours.accent,
                             asked ? "1.1" : "1.5");
    }

    void box(std::size_t i)
    {
        const auto &box = m_picture.boxes[i];
        const auto &colours = m_style.colours;
        const auto &words = m_texts[i];
        const double height = words.height();
        const double top = down(m_plan.centres[i]) - height / 2;
        const bool linked = m_style.links && !box.link.empty();
        const bool bold = box.kind == Picture::Kind::Step || box.kind == Picture::Kind::Result;
        const bool asked = box.kind == Picture::Kind::Question;
        if (linked)
            m_out += fmt::format("<a href=\"{}\">", escapedAttribute(box.link));
        m_out += fmt::format(
            "<rect x=\"{:.1f}\" y=\"{:.1f}\" width=\"{:.1f}\" height=\"{:.1f}\" rx=\"{:.1f}\" "
            "fill=\"{}\" stroke=\"{}\" stroke-width=\"{}\"{}/>\n",
            left(box.column), top, m_style.boxWidth, height, asked ? 17.0 : 8.0,
            bold    ? colours.accentSoft
            : asked ? colours.sunken
                    : colours.surface,
            bold    ? colours.accent
            : asked ? colours.line
                    : colours.control,
            bold ? "1.5" : "1",
            box.kind == Picture::Kind::Elsewhere ? " stroke-dasharray=\"4 3\"" : "");
        double base = top + padding + typeSize;
        const double middle = left(box.column) + m_style.boxWidth / 2;
        for (const auto &part : words.title) {
            text(middle, base, typeSize, isBold(box.kind) ? 600 : 400, colours.text, part,
                 "middle");
            base += lineHeight;
        }
        for (const auto &part : words.note) {
            text(middle, base - 1, noteSize, 400, colours.text2, part, "middle");
            base += lineHeight;
        }
        if (linked)
            m_out += "</a>\n";
    }

    /// A word that is longer than its box is drawn smaller.
    void text(double x, double y, double size, int weight, const std::string &colour,
              const std::string &words, std::string_view anchor)
    {
        const double wide = widthOf(words, size, weight > 400);
        const double room = m_style.boxWidth - 2 * padding;
        size = wide > room ? std::floor(size * room / wide * 10) / 10 : size;
        m_out += fmt::format("<text x=\"{:.1f}\" y=\"{:.1f}\" font-size=\"{}\" font-weight=\"{}\" "
                             "fill=\"{}\" text-anchor=\"{}\">{}</text>\n",
                             x, y, size, weight, colour, anchor, escapedText(words));
    }

    const Picture &m_picture;
    const PictureStyle &m_style;
    double m_top;
    std::size_t m_columns = 0;
    std::vector<BoxText> m_texts;
    LayerPlan m_plan;
    std::vector<double> m_starts; ///< by line: its height where it leaves its first box
    std::vector<double> m_ends;
    std::string m_out;
};

} // namespace

PictureStyle fitted(PictureStyle style, const Picture &picture, double width)
{
    constexpr double usualLeast = 120;
    constexpr double widest = 230;
    std::size_t last = 0;
    for (const auto &box : picture.boxes)
        last = std::max(last, box.column);
    const double columns = static_cast<double>(last + 1);
    constexpr double leastGap = 24;
    style.columnGap = columns > 4 ? width / 22 : width / 13;
    const double drawn = width - 2 * margin;
    const double affordable = (drawn - leastGap * (columns - 1)) / columns;
    const double narrowest =
        std::max(usualLeast, std::min({longestWord(picture), affordable, widest}));
    style.boxWidth =
        std::clamp((drawn - style.columnGap * (columns - 1)) / columns, narrowest, widest);
    if (columns > 1 && style.boxWidth == narrowest)
        style.columnGap = std::max(leastGap, (drawn - narrowest * columns) / (columns - 1));
    return style;
}

std::string pictureSvg(const Picture &picture, const PictureStyle &style)
{
    return Drawing(picture, style).svg();
}

} // namespace triage
