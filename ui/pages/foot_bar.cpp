// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/foot_bar.h"

#include "theme/paint.h"
#include "theme/type.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>

namespace triage {

FootBar::FootBar(const QScrollArea *column, int width, QWidget *parent)
    : QWidget(parent), m_column(column), m_row(new QHBoxLayout(this)), m_width(width)
{
    m_row->setSpacing(theme::space(12));
    m_column->viewport()->installEventFilter(this);
}

bool FootBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize) {
        const int inside = m_column->viewport()->width();
        const int left =
            qMax(theme::space(16), (inside - theme::space(m_width)) / 2 - theme::ringAir);
        m_row->setContentsMargins(left, theme::space(16), left + width() - inside,
                                  theme::space(12));
    }
    return QWidget::eventFilter(watched, event);
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
