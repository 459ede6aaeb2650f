// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputs/sheet.h"

#include "theme/paint.h"
#include "theme/type.h"

#include <QApplication>
#include <QPainter>
#include <QVBoxLayout>

namespace triage {

Sheet::Sheet(QWidget *reader) : m_reader(reader)
{
    const int edge = theme::space(6);
    body()->setContentsMargins(edge + theme::ringAir, edge, edge + theme::ringAir, edge);
    body()->addWidget(reader);
    connect(qApp, &QApplication::focusChanged, this, qOverload<>(&QWidget::update));
}

void Sheet::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    if (!m_reader->hasFocus())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme::colour(theme::Role::Focus), 2));
    const int air = theme::ringAir;
    painter.drawRoundedRect(QRectF(rect()).adjusted(air + 1, 1, -air - 1, -1), theme::radiusCard,
                            theme::radiusCard);
}

} // namespace triage
