// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/wrapped_text.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

namespace triage::theme {

namespace {

void layOut(QTextLayout &layout, double width, double lineHeight)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    double y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(qMax(1.0, width));
        line.setPosition(QPointF(0, y + (lineHeight - line.height()) / 2));
        y += lineHeight;
    }
    layout.endLayout();
}

} // namespace

QRectF placeOf(const PlacedText &text, int start, int length)
{
    QTextLayout layout(text.text, text.font);
    layOut(layout, text.width, text.lineHeight);
    const QTextLine line = layout.lineForTextPosition(start);
    if (!line.isValid())
        return {};
    const int end = qMin(start + length, line.textStart() + line.textLength());
    const double left = line.cursorToX(start);
    return QRectF(left, line.y(), line.cursorToX(end) - left, line.height())
        .translated(text.corner);
}

int wrappedHeight(const QString &text, Type type, Weight weight, double width)
{
    if (text.isEmpty())
        return 0;
    QTextLayout layout(text, font(type, weight));
    layOut(layout, width, lineHeight(type));
    return layout.lineCount() * lineHeight(type);
}

void paintWrapped(QPainter &painter, const QPointF &corner, double width, const QString &text,
                  Type type, Weight weight, const QColor &ink)
{
    if (text.isEmpty())
        return;
    QTextLayout layout(text, font(type, weight));
    layOut(layout, width, lineHeight(type));
    painter.setPen(ink);
    layout.draw(&painter, corner);
}

} // namespace triage::theme
