// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputs/yielding_row.h"

#include <QEvent>

namespace triage {

YieldingRow::YieldingRow(int gap, QWidget *parent)
    : QWidget(parent), m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_row->setContentsMargins({});
    m_row->setSpacing(gap);
}

QSize YieldingRow::minimumSizeHint() const
{
    int widest = 0;
    for (int i = 0; i < m_row->count(); ++i)
        widest = qMax(widest, m_row->itemAt(i)->minimumSize().width());
    const QMargins around = m_row->contentsMargins();
    return {widest + around.left() + around.right(), m_row->minimumSize().height()};
}

void YieldingRow::arrange()
{
    const QMargins around = m_row->contentsMargins();
    int needed = around.left() + around.right() - m_row->spacing();
    for (int i = 0; i < m_row->count(); ++i)
        if (!m_row->itemAt(i)->isEmpty())
            needed += m_row->itemAt(i)->minimumSize().width() + m_row->spacing();
    const auto direction = needed > width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (direction != m_row->direction())
        m_row->setDirection(direction);
}

void YieldingRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool YieldingRow::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::event(event);
}

} // namespace triage
