// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/printed_document.h"

#include "print/measured_blocks.h"
#include "text.h"
#include "theme/colour.h"

#include <QPainter>

namespace triage {

namespace {

constexpr double side = 17 * unitsInMillimetre; ///< margins
constexpr double above = 15 * unitsInMillimetre;
constexpr double footHeight = 19 * unitsInMillimetre; ///< from the foot's rule to the paper's end

} // namespace

PrintedDocument::PrintedDocument(const Document &document, const QSizeF &paper)
    : m_paper(paper), m_day(QByteArray::fromStdString(document.day).replace('-', "")),
      m_foot(toScreen(document.foot)), m_pageOf(toScreen(document.pageOf))
{
    QStringList name{toScreen(document.title)};
    for (const std::string &part : {document.subject, document.date})
        if (!part.empty())
            name.append(toScreen(part));
    m_name = name.join(QStringLiteral(", "));
    const double width = paper.width() * unitsInPoint - 2 * side;
    m_pages.emplace_back();
    m_top = above;
    place(measuredHead(document, width));
    place(measuredBlocks(document, document.blocks, 0, width));
}

double PrintedDocument::bottom() const
{
    return m_paper.height() * unitsInPoint - footHeight - 6 * unitsInPoint;
}

void PrintedDocument::beginPage()
{
    if (m_pageEmpty)
        return;
    m_pages.emplace_back();
    m_top = above;
    m_pageEmpty = true;
}

void PrintedDocument::putOnPage(const Strip &strip)
{
    if (strip.air && m_pageEmpty)
        return;
    if (m_top + strip.height > bottom() && !strip.air)
        beginPage();
    if (m_pageEmpty && strip.heads && !strip.air)
        for (const Strip &head : *strip.heads) {
            m_pages.back().push_back({m_top, head});
            m_top += head.height;
        }
    m_pages.back().push_back({m_top, strip});
    m_top += strip.height;
    m_pageEmpty = false;
}

// What must stay together goes to the next page as a whole, unless it is longer than a page.
void PrintedDocument::place(Strips strips)
{
    for (std::size_t from = 0; from < strips.size();) {
        std::size_t to = from;
        double height = strips[to].height;
        while (strips[to].keepWithNext && to + 1 < strips.size()) {
            ++to;
            height += strips[to].height;
        }
        if (strips[from].newPage ||
            (m_top + height > bottom() && height <= bottom() - above && !strips[from].air))
            beginPage();
        // Why: air before a heading is part of what stays together, and must not hide that.
        if (strips[from].air && strips[from].keepWithNext && m_top + height > bottom() &&
            height <= bottom() - above)
            beginPage();
        for (; from <= to; ++from)
            putOnPage(strips[from]);
    }
}

void PrintedDocument::paint(QPainter &painter, int page) const
{
    painter.save();
    painter.scale(1 / unitsInPoint, 1 / unitsInPoint);
    painter.translate(side, 0);
    for (const Placed &placed : m_pages.at(static_cast<std::size_t>(page)))
        if (placed.strip.paint)
            placed.strip.paint(painter, placed.top);
    paintFoot(painter, page);
    painter.restore();
}

void PrintedDocument::paintFoot(QPainter &painter, int page) const
{
    const double width = m_paper.width() * unitsInPoint - 2 * side;
    const double top = m_paper.height() * unitsInPoint - footHeight;
    painter.fillRect(QRectF(0, top, width, 0.7 * unitsInPoint),
                     theme::colour(theme::Role::Control, theme::Look{}));
    QString number = m_pageOf;
    for (const int value : {page + 1, pageCount()})
        if (const qsizetype at = number.indexOf(QLatin1String("{}")); at >= 0)
            number.replace(at, 2, QString::number(value));
    const double words = width * 0.78;
    paintStrips(painter, textStrips({}, m_foot, 0, words, {8.5, false, true}),
                top + 5 * unitsInPoint);
    paintStrips(painter,
                textStrips({}, number, words, width - words, {8.5, false, true}, Qt::AlignRight),
                top + 5 * unitsInPoint);
}

} // namespace triage
