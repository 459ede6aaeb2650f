// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputs/card.h"

#include "theme/paint.h"
#include "theme/type.h"

#include <QPainter>
#include <QVBoxLayout>

namespace triage {

Card::Card(QWidget *parent) : QFrame(parent)
{
    m_body = new QVBoxLayout(this);
    const int side = theme::space(24);
    m_body->setContentsMargins(side, side, side, side);
    m_body->setSpacing(theme::space(8));
}

void Card::setError(bool error)
{
    m_error = error;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int air = theme::ringAir;
    theme::paintBox(painter, QRectF(rect()).adjusted(air, 0, -air, 0), theme::radiusCard,
                    theme::colour(theme::Role::Surface),
                    theme::colour(m_error ? theme::Role::Stop : theme::Role::Border),
                    m_error ? 2 : 1);
}

} // namespace triage
