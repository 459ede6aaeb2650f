// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/strip.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace triage {

double heightOf(const Strips &strips)
{
    double height = 0;
    for (const Strip &strip : strips)
        height += strip.height;
    return height;
}

void paintStrips(QPainter &painter, const Strips &strips, double top)
{
    for (const Strip &strip : strips) {
        if (strip.paint)
            strip.paint(painter, top);
        top += strip.height;
    }
}

Strip besideEachOther(std::vector<Strips> columns)
{
    Strip row;
    for (const Strips &column : columns)
        row.height = std::max(row.height, heightOf(column));
    row.paint = [columns = std::move(columns)](QPainter &painter, double top) {
        for (const Strips &column : columns)
            paintStrips(painter, column, top);
    };
    return row;
}

Strip airOf(double points)
{
    Strip strip;
    strip.height = points * unitsInPoint;
    strip.air = true;
    return strip;
}

QColor printInk(theme::Role role)
{
    return theme::colour(role, theme::Look{});
}

Strip ruled(Strip strip, double left, double width, theme::Role role, double points)
{
    strip.paint = [paint = std::move(strip.paint), left, width, role, points](QPainter &painter,
                                                                              double top) {
        painter.fillRect(
            QRectF(left, top - points * unitsInPoint / 2, width, points * unitsInPoint),
            printInk(role));
        if (paint)
            paint(painter, top);
    };
    return strip;
}

QFont printFont(const TextStyle &style)
{
    QFont font(QApplication::font().families());
    font.setPixelSize(static_cast<int>(std::lround(style.points * unitsInPoint)));
    font.setWeight(style.strong ? QFont::DemiBold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

Strips textStrips(const QString &lead, const QString &text, double left, double width,
                  const TextStyle &style, Qt::Alignment alignment)
{
    const QString whole = lead.isEmpty() || text.isEmpty() ? lead + text : lead + u' ' + text;
    auto layout = std::make_shared<QTextLayout>(whole, printFont(style));
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);
    if (!lead.isEmpty()) {
        TextStyle strong = style;
        strong.strong = true;
        QTextLayout::FormatRange range;
        range.start = 0;
        range.length = static_cast<int>(lead.size());
        range.format.setFont(printFont(strong));
        layout->setFormats({range});
    }
    layout->setCacheEnabled(true);
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine())
        line.setLineWidth(width);
    layout->endLayout();
    const QColor ink =
        theme::colour(style.inverse ? theme::Role::OnCare
                                    : (style.quiet ? theme::Role::Text2 : theme::Role::Text),
                      theme::Look{});
    const double height = std::ceil(style.points * unitsInPoint * 1.42);
    Strips strips;
    for (int i = 0; i < layout->lineCount(); ++i) {
        Strip strip;
        strip.height = height;
        strip.paint = [layout, i, left, height, ink](QPainter &painter, double top) {
            const QTextLine line = layout->lineAt(i);
            painter.setPen(ink);
            line.draw(&painter, QPointF(left, top - line.y() + (height - line.height()) / 2));
        };
        strips.push_back(std::move(strip));
    }
    return strips;
}

} // namespace triage
