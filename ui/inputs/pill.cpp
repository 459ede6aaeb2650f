// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputs/pill.h"

#include "theme/icons.h"
#include "theme/paint.h"
#include "theme/type.h"

#include <QPainter>

namespace triage {

using theme::colour;
using theme::Role;
using theme::Type;

Pill::Pill(const QString &text, QWidget *parent) : QRadioButton(text, parent)
{
    setAccessibleName(text);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Pill::setFilter()
{
    m_filter = true;
    connect(this, &Pill::toggled, this, &Pill::updateGeometry);
    updateGeometry();
}

int Pill::indent() const
{
    if (m_filter)
        return theme::space(isChecked() ? 10 + 16 + 8 : 12);
    return theme::space(12 + 20 + 8);
}

QFont Pill::ownFont() const
{
    return theme::font(Type::Table, isChecked() ? theme::Weight::Strong : theme::Weight::Normal);
}

QSize Pill::sizeHint() const
{
    // Why: only in a row of filters may the others move as one is chosen.
    const QFontMetrics metrics(m_filter ? ownFont()
                                        : theme::font(Type::Table, theme::Weight::Strong));
    const int height = qMax(theme::space(36), metrics.height() + theme::space(10));
    return {metrics.horizontalAdvance(text()) + indent() + theme::space(12) + 2 * theme::ringAir,
            height + 2 * theme::ringAir};
}

QSize Pill::minimumSizeHint() const
{
    return sizeHint();
}

bool Pill::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

void Pill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int air = theme::ringAir;
    const QRectF box = QRectF(rect()).adjusted(air, air, -air, -air);
    const Role fill = isChecked() ? Role::AccentSoft : underMouse() ? Role::Hover : Role::Surface;
    const Role border = isChecked() ? Role::Accent : underMouse() ? Role::Control : Role::Border;
    theme::paintBox(painter, box, theme::radiusButton, colour(fill), colour(border),
                    isChecked() ? 2 : 1);
    const double side = theme::space(m_filter ? 16 : 20);
    const QRectF glyph(box.left() + theme::space(m_filter ? 10 : 12), box.center().y() - side / 2,
                       side, side);
    if (!m_filter)
        theme::paintRadio(painter, glyph, isChecked());
    else if (isChecked())
        theme::paintIcon(painter, glyph, theme::Icon::Check, colour(Role::Accent));
    painter.setFont(ownFont());
    painter.setPen(colour(Role::Text));
    painter.drawText(box.adjusted(indent(), 0, 0, 0), Qt::AlignVCenter, text());
    if (hasFocus())
        theme::paintRing(painter, box, theme::radiusButton);
}

} // namespace triage
