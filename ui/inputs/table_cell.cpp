// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputs/table_cell.h"

#include "inputs/chip.h"
#include "inputs/meter.h"
#include "inputs/table.h"
#include "theme/type.h"
#include "theme/wrapped_text.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace triage {

using theme::colour;
using theme::Role;
using theme::Type;
using theme::Weight;

namespace {

constexpr int cellPadAfter = 8;
constexpr int leastLine = 56;

theme::Icon iconOf(const QModelIndex &index)
{
    return static_cast<theme::Icon>(index.data(cell::IconShown).toInt());
}

void paintPainLine(QPainter &painter, const QRectF &box, const QVariantList &values)
{
    QPolygonF line;
    for (qsizetype i = 0; i < values.size(); ++i) {
        const double share =
            values.size() < 2 ? 1 : static_cast<double>(i) / static_cast<double>(values.size() - 1);
        line << QPointF(box.left() + share * box.width(),
                        box.bottom() - qBound(0.0, values[i].toDouble(), 10.0) / 10 * box.height());
    }
    if (line.isEmpty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour(Role::Mark), 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    painter.setBrush(colour(Role::Mark));
    painter.drawEllipse(line.last(), 2.5, 2.5);
    painter.restore();
}

QFont firstFont(const QModelIndex &index)
{
    return theme::font(Type::Table,
                       index.data(cell::Strong).toBool() ? Weight::Medium : Weight::Normal);
}

// Large text takes its room from the air around it.
int cellAir(int pixels)
{
    return qMin(theme::space(pixels), pixels * 5 / 4);
}

int cellPadBefore(const QModelIndex &index)
{
    return cellAir(index.column() == 0 ? 20 : 10);
}

int padsOf(const QModelIndex &index)
{
    return cellPadBefore(index) + cellAir(cellPadAfter);
}

// What stands before the text: bars, or an icon.
int before(const QModelIndex &index)
{
    if (index.data(cell::ChipTone).isValid() || iconOf(index) == theme::Icon::None)
        return index.data(cell::Evidence).isValid()
                   ? Meter::sizeFor(Meter::Kind::Evidence).width() + theme::space(8)
                   : 0;
    return theme::space(18 + 8);
}

// A text that fits on one line is as high as its letters; one that wraps has the air of reading.
int heightOfText(const QString &text, const QFont &font, Type type, Weight weight, int room)
{
    if (text.isEmpty())
        return 0;
    const QFontMetrics metrics(font);
    return metrics.horizontalAdvance(text) <= room ? metrics.height()
                                                   : theme::wrappedHeight(text, type, weight, room);
}

Weight firstWeight(const QModelIndex &index)
{
    return index.data(cell::Strong).toBool() ? Weight::Medium : Weight::Normal;
}

int firstHeight(const QModelIndex &index, int room)
{
    return heightOfText(index.data().toString(), firstFont(index), Type::Table, firstWeight(index),
                        room);
}

int lesserHeight(const QString &line, int room)
{
    return heightOfText(line, theme::font(Type::Xs), Type::Xs, Weight::Normal, room);
}

int lesserHeight(const QStringList &lines, int room)
{
    int height = 0;
    for (const QString &line : lines)
        height += lesserHeight(line, room);
    return height;
}

void paintLines(QPainter &painter, const QRect &box, int across, const QString &text,
                const QFont &font, Type type, Weight weight, Role ink)
{
    if (text.isEmpty())
        return;
    if (QFontMetrics(font).horizontalAdvance(text) > box.width()) {
        theme::paintWrapped(painter, box.topLeft(), box.width(), text, type, weight, colour(ink));
        return;
    }
    painter.setFont(font);
    painter.setPen(colour(ink));
    painter.drawText(box, across | Qt::AlignVCenter, text);
}

} // namespace

void TableCell::paintText(QPainter &painter, QRect box, const QModelIndex &index) const
{
    if (index.data(cell::Evidence).isValid()) {
        Meter::paint(painter, box, Meter::Kind::Evidence, index.data(cell::Evidence).toInt(),
                     iconOf(index));
    } else if (iconOf(index) != theme::Icon::None) {
        theme::paintIcon(painter, QRectF(box.left(), box.top(), theme::space(18), box.height()),
                         iconOf(index), colour(Role::Text));
    }
    box.setLeft(box.left() + before(index));
    const int across = (index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight) ? Qt::AlignRight
                                                                                    : Qt::AlignLeft;
    const QStringList lines = lesserLines(index);
    const int first = firstHeight(index, box.width());
    int top = box.center().y() - (first + lesserHeight(lines, box.width())) / 2;
    paintLines(painter, QRect(box.left(), top, box.width(), first), across, index.data().toString(),
               firstFont(index), Type::Table, firstWeight(index), Role::Text);
    top += first;
    for (const QString &line : lines) {
        const int height = lesserHeight(line, box.width());
        paintLines(painter, QRect(box.left(), top, box.width(), height), across, line,
                   theme::font(Type::Xs), Type::Xs, Weight::Normal, Role::Text2);
        top += height;
    }
}

QStringList TableCell::lesserLines(const QModelIndex &index) const
{
    QStringList lines;
    if (const QString second = index.data(cell::Second).toString(); !second.isEmpty())
        lines.append(second);
    if (index.column() != 0)
        return lines;
    for (const int column : m_folded) {
        const QString text = index.siblingAtColumn(column).data().toString();
        // Why: a column without a name goes with the one before it.
        QString name = index.model()->headerData(column, Qt::Horizontal).toString();
        if (name.isEmpty())
            name = index.model()->headerData(column - 1, Qt::Horizontal).toString();
        if (!text.isEmpty())
            lines.append(QStringLiteral("%1: %2").arg(name, text));
    }
    return lines;
}

int TableCell::longestWord(const QString &text, const QFont &font)
{
    const QFontMetrics metrics(font);
    int longest = 0;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts))
        longest = qMax(longest, metrics.horizontalAdvance(word));
    return longest + 1;
}

int TableCell::widthOf(const QModelIndex &index) const
{
    const QString text = index.data().toString();
    int width = QFontMetrics(firstFont(index)).horizontalAdvance(text) + 1;
    if (index.data(cell::ChipTone).isValid())
        width = Chip::sizeFor(text, iconOf(index)).width();
    else if (index.data(cell::Line).isValid())
        width = theme::space(leastLine);
    for (const QString &line : lesserLines(index))
        width = qMax(width, QFontMetrics(theme::font(Type::Xs)).horizontalAdvance(line));
    return width + before(index) + padsOf(index);
}

int TableCell::leastWidthOf(const QModelIndex &index) const
{
    const QString text = index.data().toString();
    int width = longestWord(text, firstFont(index));
    if (index.data(cell::ChipTone).isValid())
        width = Chip::sizeFor({}, iconOf(index)).width() + longestWord(text, Chip::textFont());
    else if (index.data(cell::Line).isValid())
        width = theme::space(leastLine);
    for (const QString &line : lesserLines(index))
        width = qMax(width, longestWord(line, theme::font(Type::Xs)));
    return width + before(index) + padsOf(index);
}

int TableCell::heightOf(const QModelIndex &index, int width) const
{
    const QString text = index.data().toString();
    const int room = width - padsOf(index) - before(index);
    if (index.data(cell::ChipTone).isValid())
        return Chip::heightFor(text, iconOf(index), room) + theme::space(14);
    return firstHeight(index, room) + lesserHeight(lesserLines(index), room) + theme::space(14);
}

QSize TableCell::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {widthOf(index), theme::space(44)};
}

void TableCell::paint(QPainter *painter, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const
{
    painter->save();
    const bool selected = option.state & QStyle::State_Selected;
    const bool hot = option.state & QStyle::State_MouseOver;
    painter->fillRect(option.rect, colour(selected ? Role::AccentSoft
                                          : hot    ? Role::Hover
                                                   : Role::Surface));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      colour(Role::Border));
    if (selected && index.column() == 0)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(4, option.rect.height() - 1)),
                          colour(Role::Accent));
    const QRect box = option.rect.adjusted(cellPadBefore(index), 0, -cellAir(cellPadAfter), -1);
    if (index.data(cell::ChipTone).isValid())
        Chip::paint(*painter, box, static_cast<Chip::Tone>(index.data(cell::ChipTone).toInt()),
                    index.data().toString(), iconOf(index));
    else if (index.data(cell::Line).isValid())
        paintPainLine(*painter,
                      box.adjusted(0, theme::space(11), -theme::space(11), -theme::space(11)),
                      index.data(cell::Line).toList());
    else
        paintText(*painter, box, index);
    painter->restore();
}

bool TableCell::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                          const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() == QEvent::ToolTip && sizeHint(option, index).width() > option.rect.width()) {
        const QString second = index.data(cell::Second).toString();
        const QString text = index.data().toString();
        QToolTip::showText(event->globalPos(), second.isEmpty() ? text : text + u'\n' + second,
                           view);
        return true;
    }
    return QStyledItemDelegate::helpEvent(event, view, option, index);
}

} // namespace triage
