// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputs/scroll_bar.h"

#include "theme/colour.h"

#include <QPainter>
#include <QStyleOptionSlider>

namespace triage {

ScrollBar::ScrollBar(Qt::Orientation orientation, QWidget *parent) : QScrollBar(orientation, parent)
{
    setAttribute(Qt::WA_OpaquePaintEvent, false);
    setAttribute(Qt::WA_Hover);
}

void ScrollBar::setBackdrop(theme::Role backdrop)
{
    m_backdrop = backdrop;
    update();
}

void ScrollBar::paintEvent(QPaintEvent *)
{
    QStyleOptionSlider option;
    initStyleOption(&option);
    QRectF handle =
        style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, this);
    handle.adjust(3, 3, -3, -3);
    const double radius = qMin(handle.width(), handle.height()) / 2;
    QPainter painter(this);
    painter.fillRect(rect(), theme::colour(m_backdrop));
    if (minimum() == maximum())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QColor ink = theme::colour(theme::Role::Control);
    if (!underMouse() && !isSliderDown())
        ink.setAlphaF(0.7F);
    painter.setBrush(ink);
    painter.drawRoundedRect(handle, radius, radius);
}

} // namespace triage
