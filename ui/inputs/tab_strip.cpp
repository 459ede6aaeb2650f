// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputs/tab_strip.h"

#include "theme/icons.h"
#include "theme/paint.h"
#include "theme/type.h"

#include <QPainter>

namespace triage {

using theme::colour;
using theme::Role;

TabStrip::TabStrip(QWidget *parent) : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setElideMode(Qt::ElideNone);
    setUsesScrollButtons(true);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void TabStrip::setComplete(int index, bool complete)
{
    if (complete)
        m_complete.insert(index);
    else
        m_complete.remove(index);
    setTabToolTip(index, complete ? tr("complete") : QString());
    setTabText(index, tabText(index)); // lays the tabs out again
}

void TabStrip::step(int by)
{
    for (int tries = 0, index = currentIndex(); tries < count(); ++tries) {
        index = (index + by + count()) % count();
        if (!isTabEnabled(index))
            continue;
        setCurrentIndex(index);
        return;
    }
}

QFont TabStrip::tabFont(bool current) const
{
    return theme::font(theme::Type::Table, current ? theme::Weight::Strong : theme::Weight::Medium);
}

QSize TabStrip::tabSizeHint(int index) const
{
    const QFontMetrics metrics(tabFont(true));
    const int tick = m_complete.contains(index) ? theme::space(18 + 6) : 0;
    return {metrics.horizontalAdvance(tabText(index)) + tick + theme::space(28),
            qMax(theme::space(46), metrics.height() + theme::space(20))};
}

QSize TabStrip::minimumTabSizeHint(int index) const
{
    return tabSizeHint(index);
}

void TabStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (int i = 0; i < count(); ++i) {
        const QRect tab = tabRect(i);
        const bool current = i == currentIndex();
        painter.setOpacity(isTabEnabled(i) ? 1 : 0.45);
        QRect text = tab.adjusted(theme::space(14), 0, -theme::space(14), -2);
        if (m_complete.contains(i)) {
            const int side = theme::space(18);
            theme::paintIcon(painter,
                             QRectF(text.right() - side + 1, text.top(), side, text.height()),
                             theme::Icon::Check, colour(Role::Ok));
            text.setRight(text.right() - side - theme::space(6));
        }
        painter.setFont(tabFont(current));
        const bool hot = underMouse() && tab.contains(mapFromGlobal(QCursor::pos()));
        painter.setPen(colour(current || hot ? Role::Text : Role::Text2));
        painter.drawText(text, Qt::AlignCenter, tabText(i));
        if (current)
            painter.fillRect(QRect(tab.left(), tab.bottom() - 2, tab.width(), 3),
                             colour(Role::Accent));
        if (current && hasFocus())
            theme::paintRing(painter, tab.adjusted(6, 8, -6, -8), theme::radiusButton);
    }
}

} // namespace triage
