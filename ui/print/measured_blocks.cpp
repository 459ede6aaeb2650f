// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/measured_blocks.h"

#include "print/drawn_picture.h"
#include "text.h"
#include "theme/colour.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace triage {

namespace {

using theme::Role;

constexpr double gutter = 14 * unitsInPoint;      ///< between columns
constexpr double cellAir = 8 * unitsInPoint;      ///< between cells
constexpr double rowAir = 2.7 * unitsInPoint;     ///< above and below a row
constexpr double boxPadding = 11 * unitsInPoint;  ///< inside a notice
constexpr double boxLine = 1.5 * unitsInPoint;    ///< its border
constexpr double indent = 12 * unitsInPoint;      ///< of a list
constexpr double highestRow = 520 * unitsInPoint; ///< columns higher than that are stacked
constexpr double highestFigure = 420 * unitsInPoint;

/// Measures blocks for one column of a page.
class Measure {
public:
    Measure(const Document &document, double left, double width)
        : m_document(document), m_left(left), m_width(width)
    {
    }

    Strips strips(const std::vector<Block> &blocks)
    {
        for (const Block &block : blocks)
            std::visit([this](const auto &content) { put(content); }, block.content);
        return std::move(m_strips);
    }

private:
    void add(Strips strips)
    {
        if (m_newPage && !strips.empty())
            strips.front().newPage = true;
        m_newPage = m_newPage && strips.empty();
        std::move(strips.begin(), strips.end(), std::back_inserter(m_strips));
    }

    void put(const Title &title)
    {
        const bool first = m_strips.empty();
        const double points = title.level == 2 ? 12 : title.level == 3 ? 10.5 : 9.5;
        Strips strips;
        if (!first)
            strips.push_back(airOf(title.level == 2 ? 9 : title.level == 3 ? 7 : 4));
        for (Strip &line : textStrips(toScreen(title.text), {}, m_left, m_width, {points, true}))
            strips.push_back(std::move(line));
        strips.push_back(airOf(title.level == 4 ? 1 : 2.5));
        for (Strip &strip : strips)
            strip.keepWithNext = true;
        add(std::move(strips));
    }

    void put(const Passage &passage)
    {
        Strips strips = textStrips(toScreen(passage.line.lead), toScreen(passage.line.text), m_left,
                                   m_width, {passage.quiet ? 9.0 : 9.5, false, passage.quiet});
        strips.push_back(airOf(4));
        // Why: a hint below a heading is part of it.
        if (passage.quiet && !m_strips.empty() && m_strips.back().keepWithNext)
            for (Strip &strip : strips)
                strip.keepWithNext = true;
        add(std::move(strips));
    }

    void put(const Listing &listing)
    {
        Strips strips;
        int number = 0;
        for (const Line &line : listing.lines) {
            ++number;
            Strips words = textStrips(toScreen(line.lead), toScreen(line.text), m_left + indent,
                                      m_width - indent, {});
            if (words.empty())
                continue;
            words.front().paint = [paint = words.front().paint, left = m_left, mark = listing.mark,
                                   height = words.front().height,
                                   number](QPainter &painter, double top) {
                paintMark(painter, mark, number, left, top, height);
                paint(painter, top);
            };
            words.push_back(airOf(listing.mark == Listing::Mark::Box ? 2.5 : 0.8));
            std::move(words.begin(), words.end(), std::back_inserter(strips));
        }
        strips.push_back(airOf(4));
        add(std::move(strips));
    }

    static void paintMark(QPainter &painter, Listing::Mark mark, int number, double left,
                          double top, double height)
    {
        painter.setRenderHint(QPainter::Antialiasing);
        const double middle = top + height / 2;
        switch (mark) {
        case Listing::Mark::Bullet:
            painter.setPen(Qt::NoPen);
            painter.setBrush(printInk(Role::Text));
            painter.drawEllipse(QPointF(left + 3.5 * unitsInPoint, middle), 1.5 * unitsInPoint,
                                1.5 * unitsInPoint);
            break;
        case Listing::Mark::Number:
            painter.setPen(printInk(Role::Text));
            painter.setFont(printFont({}));
            painter.drawText(QRectF(left - indent, top, 2 * indent - 3 * unitsInPoint, height),
                             Qt::AlignRight | Qt::AlignVCenter, QString::number(number) + u'.');
            break;
        case Listing::Mark::Box: {
            const double side = 8 * unitsInPoint;
            painter.setPen(QPen(printInk(Role::Text2), 0.8 * unitsInPoint));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(left, middle - side / 2, side, side), 1.5 * unitsInPoint,
                                    1.5 * unitsInPoint);
            break;
        }
        }
    }

    /// A row of cells line by line, so that no text is too long for a page.
    Strips row(const std::vector<std::string> &cells, const std::vector<double> &widths, bool head)
    {
        std::vector<Strips> columns;
        double left = m_left;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const double width = widths[std::min(i, widths.size() - 1)];
            columns.push_back(textStrips({}, toScreen(cells[i]), left, width - cellAir,
                                         {9.2, head, !head && i == 0 && widths.size() == 2}));
            left += width;
        }
        Strips lines;
        Strip above;
        above.height = rowAir;
        lines.push_back(head ? above : ruled(above, m_left, m_width, Role::Border, 0.6));
        std::size_t count = 0;
        for (const Strips &column : columns)
            count = std::max(count, column.size());
        for (std::size_t i = 0; i < count; ++i) {
            std::vector<Strips> pieces;
            for (const Strips &column : columns)
                pieces.push_back(i < column.size() ? Strips{column[i]} : Strips{});
            lines.push_back(besideEachOther(std::move(pieces)));
        }
        Strip below;
        below.height = rowAir;
        lines.push_back(below);
        for (std::size_t i = 0; i + 1 < lines.size(); ++i)
            lines[i].keepWithNext = true;
        return lines;
    }

    void put(const Grid &grid)
    {
        if (grid.rows.empty())
            return;
        std::vector<double> widths;
        const double total =
            std::max(1, std::accumulate(grid.shares.begin(), grid.shares.end(), 0));
        for (const int share : grid.shares)
            widths.push_back(m_width * share / total);
        if (widths.empty())
            widths.assign(grid.rows.front().size(),
                          m_width / static_cast<double>(grid.rows.front().size()));
        Strips strips;
        std::shared_ptr<const Strips> heads;
        if (!grid.heads.empty()) {
            Strips head = row(grid.heads, widths, true);
            Strip rule;
            rule.height = 0;
            head.push_back(ruled(rule, m_left, m_width, Role::Text, 1));
            for (Strip &strip : head)
                strip.keepWithNext = true;
            heads = std::make_shared<const Strips>(head);
            strips = std::move(head);
        }
        for (const auto &cells : grid.rows)
            for (Strip &strip : row(cells, widths, false)) {
                strip.heads = heads;
                strips.push_back(std::move(strip));
            }
        Strip end;
        end.height = 0;
        strips.back().keepWithNext = true;
        strips.push_back(ruled(end, m_left, m_width, Role::Border, 0.6));
        strips.push_back(airOf(7));
        add(std::move(strips));
    }

    void put(const Notice &notice)
    {
        const bool dark = notice.pressing;
        const double inner = m_width - 2 * boxPadding;
        Strips head = textStrips(toScreen(notice.heading), {}, m_left + boxPadding, inner,
                                 {dark ? 16.0 : 12.5, true, false, dark});
        Strips body;
        for (const Line &line : notice.lines) {
            for (Strip &strip : textStrips(toScreen(line.lead), toScreen(line.text),
                                           m_left + boxPadding, inner, {9.5, false, false, dark}))
                body.push_back(std::move(strip));
            body.push_back(airOf(3));
        }
        Strips strips;
        const auto pad = [](double points) {
            Strip strip;
            strip.height = points * unitsInPoint;
            return strip;
        };
        const auto box = [&](Strip strip, Role fill, bool top, bool bottom) {
            strip.air = false;
            strip.keepWithNext = !bottom;
            strip.paint = [paint = std::move(strip.paint), left = m_left, width = m_width,
                           height = strip.height, fill, top, bottom](QPainter &painter, double at) {
                // Why: pieces that only touch let a hair of white through.
                const double over = bottom ? 0 : unitsInPoint * 0.5;
                painter.fillRect(QRectF(left, at, width, height + over), printInk(fill));
                const QColor line = printInk(Role::Text);
                painter.fillRect(QRectF(left, at, boxLine, height + over), line);
                painter.fillRect(QRectF(left + width - boxLine, at, boxLine, height + over), line);
                if (top)
                    painter.fillRect(QRectF(left, at, width, boxLine), line);
                if (bottom)
                    painter.fillRect(QRectF(left, at + height - boxLine, width, boxLine), line);
                if (paint)
                    paint(painter, at);
            };
            return strip;
        };
        const Role headFill = dark ? Role::Text : Role::Sunken;
        const Role bodyFill = dark ? Role::Text : Role::Surface;
        strips.push_back(box(pad(7), headFill, true, false));
        for (Strip &strip : head)
            strips.push_back(box(std::move(strip), headFill, false, false));
        strips.push_back(box(pad(6), headFill, false, body.empty()));
        if (!body.empty())
            strips.push_back(box(pad(6), bodyFill, !dark, false));
        for (Strip &strip : body)
            strips.push_back(box(std::move(strip), bodyFill, false, false));
        if (!body.empty())
            strips.push_back(box(pad(5), bodyFill, false, true));
        strips.push_back(airOf(4));
        add(std::move(strips));
    }

    void put(const Figure &figure)
    {
        const auto found = m_document.pictures.find(figure.picture);
        if (found == m_document.pictures.end())
            return;
        const double wanted = figure.width > 0 ? figure.width * unitsInMillimetre : m_width;
        add({DrawnPicture(found->second).strip(m_left, std::min(wanted, m_width), highestFigure),
             airOf(4)});
    }

    void put(const Columns &columns)
    {
        const std::size_t count = columns.columns.size();
        if (count == 0)
            return;
        const double total =
            std::max(1, std::accumulate(columns.shares.begin(), columns.shares.end(), 0));
        const double room = m_width - gutter * static_cast<double>(count - 1);
        std::vector<Strips> measured;
        double left = m_left;
        double highest = 0;
        for (std::size_t i = 0; i < count; ++i) {
            const double width = room * columns.shares.at(i) / total;
            measured.push_back(measuredBlocks(m_document, columns.columns[i], left, width));
            highest = std::max(highest, heightOf(measured.back()));
            left += width + gutter;
        }
        if (highest <= highestRow) {
            const auto *title = columns.columns.front().empty()
                                    ? nullptr
                                    : std::get_if<Title>(&columns.columns.front().front().content);
            Strips strips;
            if (title != nullptr && !m_strips.empty())
                strips.push_back(airOf(title->level == 2 ? 9 : 5));
            strips.push_back(besideEachOther(std::move(measured)));
            add(std::move(strips));
            return;
        }
        for (const auto &column : columns.columns)
            add(measuredBlocks(m_document, column, m_left, m_width));
    }

    void put(const PaperScale &scale)
    {
        const double step = std::min(24 * unitsInPoint, m_width / (scale.to - scale.from + 1));
        Strip strip;
        strip.height = 22 * unitsInPoint;
        strip.paint = [scale, step, left = m_left](QPainter &painter, double top) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setFont(printFont({}));
            painter.setBrush(Qt::NoBrush);
            for (int number = scale.from; number <= scale.to; ++number) {
                const QRectF box(left + (number - scale.from) * step, top, step * 0.82,
                                 18 * unitsInPoint);
                painter.setPen(QPen(printInk(Role::Text2), 0.8 * unitsInPoint));
                painter.drawRoundedRect(box, 2 * unitsInPoint, 2 * unitsInPoint);
                painter.setPen(printInk(Role::Text));
                painter.drawText(box, Qt::AlignCenter, QString::number(number));
            }
        };
        add({std::move(strip), airOf(4)});
    }

    void put(const PaperLine &line)
    {
        const bool whole = line.unit.empty();
        const double width = whole ? m_width : std::min(90 * unitsInPoint, m_width / 2);
        Strip strip;
        strip.height = 20 * unitsInPoint;
        strip.paint = [left = m_left, width, unit = toScreen(line.unit),
                       height = strip.height](QPainter &painter, double top) {
            painter.fillRect(QRectF(left, top + height - unitsInPoint, width, 0.7 * unitsInPoint),
                             printInk(Role::Text2));
            painter.setPen(printInk(Role::Text));
            painter.setFont(printFont({}));
            painter.drawText(
                QRectF(left + width + 5 * unitsInPoint, top, 200 * unitsInPoint, height),
                Qt::AlignBottom | Qt::AlignLeft, unit);
        };
        add({std::move(strip), airOf(6)});
    }

    void put(const NewPage & /*page*/) { m_newPage = true; }

    const Document &m_document;
    double m_left;
    double m_width;
    Strips m_strips;
    bool m_newPage = false;
};

} // namespace

Strips measuredBlocks(const Document &document, const std::vector<Block> &blocks, double left,
                      double width)
{
    return Measure(document, left, width).strips(blocks);
}

} // namespace triage
