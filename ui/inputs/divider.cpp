// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputs/divider.h"

#include "theme/paint.h"
#include "theme/type.h"

#include <QPainter>

namespace triage {

Divider::Divider(const QString &word, QWidget *parent) : QWidget(parent), m_word(word)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

QSize Divider::sizeHint() const
{
    if (m_word.isEmpty())
        return {theme::space(40), 1};
    return {theme::space(120), theme::lineHeight(theme::Type::Small) + theme::space(16)};
}

QSize Divider::minimumSizeHint() const
{
    return sizeHint();
}

void Divider::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor line = palette().color(QPalette::Mid); // a dark card has its own
    const int air = theme::ringAir;
    const int y = height() / 2;
    const QFont font = theme::font(theme::Type::Small);
    const int word = m_word.isEmpty() ? 0 : QFontMetrics(font).horizontalAdvance(m_word);
    const int gap = m_word.isEmpty() ? 0 : word / 2 + theme::space(12);
    painter.fillRect(QRect(QPoint(air, y), QPoint(width() / 2 - gap, y)), line);
    painter.fillRect(QRect(QPoint(width() / 2 + gap, y), QPoint(width() - air - 1, y)), line);
    if (m_word.isEmpty())
        return;
    painter.setFont(font);
    painter.setPen(theme::colour(theme::Role::Text2));
    painter.drawText(rect(), Qt::AlignCenter, m_word);
}

} // namespace triage
