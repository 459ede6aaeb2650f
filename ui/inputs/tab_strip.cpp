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
    fit();
}

void TabStrip::fit()
{
    // Why: QTabBar lays its tabs out again only when one of them changes.
    if (count() > 0)
        setTabText(0, tabText(0));
    updateGeometry();
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

int TabStrip::textWidth(int index) const
{
    const int tick = m_complete.contains(index) ? theme::space(18 + 6) : 0;
    return QFontMetrics(tabFont(true)).horizontalAdvance(tabText(index)) + tick;
}

int TabStrip::air() const
{
    const QWidget *row = parentWidget();
    if (!row || count() == 0)
        return theme::space(14);
    int text = 0;
    for (int i = 0; i < count(); ++i)
        text += textWidth(i);
    const int spare = row->width() - theme::space(24) - text;
    return qBound(theme::space(6), spare / (2 * count()), theme::space(14));
}

QSize TabStrip::tabSizeHint(int index) const
{
    const QFontMetrics metrics(tabFont(true));
    return {textWidth(index) + 2 * air(),
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
        QRect text = tab.adjusted(air(), 0, -air(), -2);
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
