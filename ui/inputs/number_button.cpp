// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputs/number_button.h"

#include "inputs/accessible_choice.h"
#include "theme/paint.h"
#include "theme/type.h"

#include <QPainter>

namespace triage {

using theme::colour;
using theme::Role;

namespace {

QFont numberFont()
{
    return theme::font(theme::Type::H2, theme::Weight::Medium);
}

} // namespace

NumberButton::NumberButton(int number, QWidget *parent) : QAbstractButton(parent)
{
    announceChoice(this, QAccessible::RadioButton);
    setText(QString::number(number));
    setObjectName(text());
    setAccessibleName(text());
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void NumberButton::setError(bool error)
{
    m_error = error;
    update();
}

QSize NumberButton::sizeHint() const
{
    const QFontMetrics metrics(numberFont());
    const int side =
        qMax(theme::space(52), metrics.horizontalAdvance(QStringLiteral("10")) + theme::space(16));
    return {side + 2 * theme::ringAir, side + 2 * theme::ringAir};
}

QSize NumberButton::minimumSizeHint() const
{
    return sizeHint();
}

void NumberButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (!isEnabled())
        painter.setOpacity(0.45);
    const int air = theme::ringAir;
    const QRectF box = QRectF(rect()).adjusted(air, air, -air, -air);
    Role fill = underMouse() ? Role::Hover : Role::Surface;
    if (isChecked())
        fill = Role::Accent;
    Role border = isChecked() ? Role::Accent : Role::Control;
    if (m_error && !isChecked())
        border = Role::Stop;
    theme::paintBox(painter, box, theme::radiusRow, colour(fill), colour(border),
                    m_error && !isChecked() ? 2 : 1);
    painter.setFont(isChecked() ? theme::font(theme::Type::H2) : numberFont());
    painter.setPen(colour(isChecked() ? Role::OnAccent : Role::Text));
    painter.drawText(box, Qt::AlignCenter, text());
    if (hasFocus())
        theme::paintRing(painter, box, theme::radiusRow);
}

} // namespace triage
