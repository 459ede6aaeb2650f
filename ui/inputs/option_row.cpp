// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputs/option_row.h"

#include "inputs/accessible_choice.h"
#include "theme/paint.h"
#include "theme/type.h"

#include <QPainter>

namespace triage {

using theme::colour;
using theme::Role;
using theme::Type;
using theme::Weight;

namespace {

QFont labelFont()
{
    return theme::font(Type::Body, Weight::Medium);
}

int textHeight(const QFont &font, const QString &text, int width)
{
    if (text.isEmpty())
        return 0;
    return QFontMetrics(font)
        .boundingRect(QRect(0, 0, qMax(width, 1), 100000), Qt::TextWordWrap, text)
        .height();
}

} // namespace

OptionRow::OptionRow(Glyph glyph, const QString &text, const QString &hint, QWidget *parent)
    : QAbstractButton(parent), m_glyph(glyph), m_hint(hint)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(text);
    setAccessibleDescription(hint);
    announceAs(this, glyph == Glyph::Radio ? QAccessible::RadioButton : QAccessible::CheckBox);
}

void OptionRow::setKey(const QString &key)
{
    m_key = key;
    updateGeometry();
}

void OptionRow::setError(bool error)
{
    m_error = error;
    update();
}

void OptionRow::setFlat(bool flat)
{
    m_flat = flat;
    update();
}

QRectF OptionRow::box() const
{
    const int air = theme::ringAir;
    return QRectF(rect()).adjusted(air, air, -air, -air);
}

int OptionRow::textLeft() const
{
    return theme::ringAir + theme::space(17) + theme::space(20) + theme::space(14);
}

int OptionRow::textRight() const
{
    return theme::ringAir + theme::space(m_key.isEmpty() ? 16 : 17 + 20 + 14);
}

int OptionRow::heightForWidth(int width) const
{
    const int room = width - textLeft() - textRight();
    const int text = textHeight(labelFont(), this->text(), room) +
                     textHeight(theme::font(Type::Small), m_hint, room) +
                     (m_hint.isEmpty() ? 0 : theme::space(3));
    const int least = theme::space(m_hint.isEmpty() ? 56 : 71);
    return qMax(least, text + theme::space(26)) + 2 * theme::ringAir;
}

QSize OptionRow::sizeHint() const
{
    const int width = theme::space(480);
    return {width, heightForWidth(width)};
}

QSize OptionRow::minimumSizeHint() const
{
    const int width = textLeft() + textRight() + theme::space(120);
    return {width, theme::space(56)};
}

void OptionRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!isEnabled())
        painter.setOpacity(0.45);
    const QRectF row = box();
    const bool hot = isEnabled() && underMouse();
    if (!m_flat) {
        Role border = hot ? Role::Control : Role::Border;
        if (isChecked())
            border = Role::Accent;
        else if (m_error)
            border = Role::Stop;
        const Role fill = isChecked() ? Role::AccentSoft : hot ? Role::Hover : Role::Surface;
        theme::paintBox(painter, row, theme::radiusRow, colour(fill), colour(border),
                        isChecked() || m_error ? 2 : 1);
    }
    const double side = theme::space(20);
    const QRectF glyph(row.left() + theme::space(17), row.center().y() - side / 2, side, side);
    if (m_glyph == Glyph::Radio)
        theme::paintRadio(painter, glyph, isChecked());
    else
        theme::paintTick(painter, glyph, isChecked());
    if (!m_key.isEmpty()) {
        const QRectF key(row.right() - theme::space(17) - side, row.center().y() - side / 2, side,
                         side);
        theme::paintKeyHint(painter, key, m_key);
    }
    const int room = width() - textLeft() - textRight();
    const int label = textHeight(labelFont(), text(), room);
    const int hint = textHeight(theme::font(Type::Small), m_hint, room);
    const int gap = m_hint.isEmpty() ? 0 : theme::space(3);
    const double top = row.center().y() - (label + hint + gap) / 2.0;
    painter.setPen(colour(Role::Text));
    painter.setFont(labelFont());
    painter.drawText(QRectF(textLeft(), top, room, label), Qt::TextWordWrap, text());
    painter.setPen(colour(Role::Text2));
    painter.setFont(theme::font(Type::Small));
    painter.drawText(QRectF(textLeft(), top + label + gap, room, hint), Qt::TextWordWrap, m_hint);
    if (hasFocus())
        theme::paintRing(painter, m_flat ? row.adjusted(4, 4, -4, -4) : row, theme::radiusRow);
}

} // namespace triage
