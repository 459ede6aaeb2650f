// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputs/table_head.h"

#include "inputs/table.h"
#include "inputs/table_cell.h"
#include "theme/icons.h"
#include "theme/paint.h"
#include "theme/type.h"

#include <QPainter>

namespace triage {

using theme::colour;
using theme::Role;

namespace {

QFont headFont()
{
    return theme::font(theme::Type::Xs, theme::Weight::Medium);
}

int headPadBefore(int column)
{
    const int pad = column == 0 ? 20 : 10;
    return qMin(theme::space(pad), pad * 5 / 4);
}

int headPadAfter()
{
    return qMin(theme::space(8), 10);
}

} // namespace

TableHead::TableHead(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    theme::setType(this, theme::Type::Xs, theme::Weight::Medium);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setHighlightSections(false);
    setFixedHeight(qMax(theme::space(34), fontMetrics().height() + theme::space(10)));
}

int TableHead::widthOf(const QString &name, int column)
{
    return QFontMetrics(headFont()).horizontalAdvance(name) + headPadBefore(column) +
           headPadAfter() + 1;
}

int TableHead::leastWidthOf(const QString &name, int column)
{
    return TableCell::longestWord(name, headFont()) + headPadBefore(column) + headPadAfter() + 1;
}

void TableHead::fitHeight()
{
    int height = qMax(theme::space(34), fontMetrics().height() + theme::space(10));
    for (int i = 0; model() && i < count(); ++i) {
        const QRect room(0, 0, sectionSize(i) - headPadBefore(i) - headPadAfter(), 1 << 16);
        const QString name = model()->headerData(i, orientation()).toString();
        if (!isSectionHidden(i))
            height =
                qMax(height, fontMetrics().boundingRect(room, Qt::TextWordWrap, name).height() +
                                 theme::space(10));
    }
    if (height != maximumHeight())
        setFixedHeight(height);
}

void TableHead::paintSection(QPainter *painter, const QRect &section, int index) const
{
    painter->fillRect(section, colour(Role::Sunken));
    painter->fillRect(QRect(section.left(), section.bottom(), section.width(), 1),
                      colour(Role::Border));
    const QVariant align = model()->headerData(index, orientation(), Qt::TextAlignmentRole);
    const int across =
        align.isValid() && (align.toInt() & Qt::AlignRight) ? Qt::AlignRight : Qt::AlignLeft;
    painter->setFont(font());
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == index;
    painter->setPen(colour(sorted ? Role::Text : Role::Text2));
    const QString text = model()->headerData(index, orientation()).toString();
    const QRect room = section.adjusted(headPadBefore(index), 0, -headPadAfter(), -1);
    painter->drawText(room, across | Qt::AlignVCenter | Qt::TextWordWrap, text);
    if (!sorted)
        return;
    const int side = theme::space(14);
    const int after = qMin(room.left() + fontMetrics().horizontalAdvance(text) + theme::space(4),
                           section.right() - side);
    theme::paintIcon(*painter, QRectF(after, section.top(), side, section.height()),
                     theme::Icon::Down, colour(Role::Text));
}

void TableHead::paintEvent(QPaintEvent *event)
{
    QPainter(viewport()).fillRect(viewport()->rect(), colour(Role::Sunken));
    QHeaderView::paintEvent(event);
    QPainter painter(viewport());
    Table::roundCorners(painter, parentWidget(), viewport());
}

} // namespace triage
