// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputs/table_cell.h"

#include "inputs/chip.h"
#include "inputs/meter.h"
#include "inputs/table.h"
#include "theme/type.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace triage {

using theme::colour;
using theme::Role;
using theme::Type;
using theme::Weight;

namespace {

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

} // namespace

QSize TableCell::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QString text = index.data().toString();
    int width = QFontMetrics(firstFont(index)).horizontalAdvance(text);
    if (index.data(cell::ChipTone).isValid())
        width = Chip::sizeFor(text, iconOf(index)).width();
    else if (index.data(cell::Evidence).isValid())
        width += Meter::sizeFor(Meter::Kind::Evidence).width() + theme::space(8);
    const QString second = index.data(cell::Second).toString();
    width = qMax(width, QFontMetrics(theme::font(Type::Xs)).horizontalAdvance(second));
    return {width + theme::space(28), theme::space(44)};
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
    const int pad = theme::space(index.column() == 0 ? 20 : 10);
    QRect box = option.rect.adjusted(pad, 0, -theme::space(8), -1);
    const QString text = index.data().toString();
    if (index.data(cell::ChipTone).isValid()) {
        Chip::paint(*painter, box, static_cast<Chip::Tone>(index.data(cell::ChipTone).toInt()),
                    text, iconOf(index));
        painter->restore();
        return;
    }
    if (index.data(cell::Line).isValid()) {
        const int air = theme::space(11);
        paintPainLine(*painter, box.adjusted(0, air, -air, -air), index.data(cell::Line).toList());
        painter->restore();
        return;
    }
    if (index.data(cell::Evidence).isValid()) {
        Meter::paint(*painter, box, Meter::Kind::Evidence, index.data(cell::Evidence).toInt(),
                     iconOf(index));
        const int room = iconOf(index) == theme::Icon::None
                             ? Meter::sizeFor(Meter::Kind::Evidence).width()
                             : theme::space(18);
        box.setLeft(box.left() + room + theme::space(8));
    } else if (iconOf(index) != theme::Icon::None) {
        const int side = theme::space(18);
        theme::paintIcon(*painter, QRectF(box.left(), box.top(), side, box.height()), iconOf(index),
                         colour(Role::Text));
        box.setLeft(box.left() + side + theme::space(8));
    }
    const int across = (index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight) ? Qt::AlignRight
                                                                                    : Qt::AlignLeft;
    const QString second = index.data(cell::Second).toString();
    const QFont first = firstFont(index);
    const QFont small = theme::font(Type::Xs);
    const int firstHeight = QFontMetrics(first).height();
    const int secondHeight = second.isEmpty() ? 0 : QFontMetrics(small).height();
    const int top = box.center().y() - (firstHeight + secondHeight) / 2;
    painter->setFont(first);
    painter->setPen(colour(Role::Text));
    painter->drawText(QRect(box.left(), top, box.width(), firstHeight), across | Qt::AlignVCenter,
                      QFontMetrics(first).elidedText(text, Qt::ElideRight, box.width()));
    painter->setFont(small);
    painter->setPen(colour(Role::Text2));
    painter->drawText(QRect(box.left(), top + firstHeight, box.width(), secondHeight),
                      across | Qt::AlignVCenter,
                      QFontMetrics(small).elidedText(second, Qt::ElideRight, box.width()));
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
