// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/foot_bar.h"

#include "inputs/scroll_bar.h"
#include "theme/paint.h"
#include "theme/type.h"

#include <QHBoxLayout>
#include <QPainter>

namespace triage {

FootBar::FootBar(int width, QWidget *parent)
    : QWidget(parent), m_row(new QHBoxLayout(this)), m_width(width)
{
    m_row->setSpacing(theme::space(12));
    align();
}

void FootBar::setColumnWidth(int width)
{
    m_width = width;
    align();
}

int FootBar::leastSide()
{
    return theme::space(16) + ScrollBar(Qt::Vertical).sizeHint().width();
}

// Why: the air beside the column goes as the window narrows; it must not hold the window wide.
QSize FootBar::minimumSizeHint() const
{
    const QMargins margins = m_row->contentsMargins();
    return QWidget::minimumSizeHint() -
           QSize(margins.left() + margins.right() - 2 * leastSide(), 0);
}

void FootBar::align()
{
    const int side = qMax(leastSide(), (width() - theme::space(m_width)) / 2 - theme::ringAir);
    m_row->setContentsMargins(side, theme::space(16), side, theme::space(12));
}

void FootBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    align();
}

void FootBar::paintEvent(QPaintEvent * /*event*/)
{
    const QMargins margins = m_row->contentsMargins();
    QPainter(this).fillRect(QRect(margins.left() + theme::ringAir, 0,
                                  width() - margins.left() - margins.right() - 2 * theme::ringAir,
                                  1),
                            theme::colour(theme::Role::Border));
}

} // namespace triage
