// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputs/option_row.h"

#include "inputs/accessible_choice.h"
#include "theme/paint.h"
#include "theme/type.h"
#include "theme/wrapped_text.h"

#include <QPainter>

namespace triage {

using theme::colour;
using theme::Role;
using theme::Type;
using theme::Weight;

OptionRow::OptionRow(Glyph glyph, const QString &text, const QString &hint, QWidget *parent)
    : QAbstractButton(parent), m_glyph(glyph), m_hint(hint)
{
    announceChoice(this, glyph == Glyph::Radio ? QAccessible::RadioButton : QAccessible::CheckBox);
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
    updateGeometry();
}

QRectF OptionRow::box() const
{
    const int air = theme::ringAir;
    return QRectF(rect()).adjusted(air, air, -air, -air);
}

int OptionRow::textLeft() const
{
    return theme::ringAir + theme::space(m_flat ? 12 : 17) + theme::space(20 + 14);
}

int OptionRow::textRight() const
{
    return theme::ringAir + theme::space(m_key.isEmpty() ? 16 : 17 + 20 + 14);
}

int OptionRow::heightForWidth(int width) const
{
    const int room = width - textLeft() - textRight();
    const int text = theme::wrappedHeight(this->text(), Type::Body, Weight::Medium, room) +
                     theme::wrappedHeight(m_hint, Type::Small, Weight::Normal, room);
    if (m_flat)
        return qMax(theme::space(60), text + theme::space(16));
    const int least = theme::space(m_hint.isEmpty() ? 56 : 71);
    return qMax(least, text + theme::space(28)) + 2 * theme::ringAir;
}

QSize OptionRow::sizeHint() const
{
    const int width = theme::space(480);
    return {width, heightForWidth(width)};
}

QSize OptionRow::minimumSizeHint() const
{
    const int width = textLeft() + textRight() + theme::space(120);
    return {width, theme::space(m_flat ? 60 : 56)};
}

QList<theme::PlacedText> OptionRow::texts() const
{
    const int room = width() - textLeft() - textRight();
    const int label = theme::wrappedHeight(text(), Type::Body, Weight::Medium, room);
    const int hint = theme::wrappedHeight(m_hint, Type::Small, Weight::Normal, room);
    const QPointF corner(textLeft(), box().center().y() - (label + hint) / 2.0);
    return {{text(), corner, double(room), theme::font(Type::Body, Weight::Medium),
             double(theme::lineHeight(Type::Body))},
            {m_hint, corner + QPointF(0, label), double(room),
             theme::font(Type::Small, Weight::Normal), double(theme::lineHeight(Type::Small))}};
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
    const QRectF glyph(row.left() + theme::space(m_flat ? 12 : 17), row.center().y() - side / 2,
                       side, side);
    if (m_glyph == Glyph::Radio)
        theme::paintRadio(painter, glyph, isChecked());
    else
        theme::paintTick(painter, glyph, isChecked());
    if (!m_key.isEmpty()) {
        const QRectF key(row.right() - theme::space(17) - side, row.center().y() - side / 2, side,
                         side);
        theme::paintKeyHint(painter, key, m_key);
    }
    const QList<theme::PlacedText> placed = texts();
    theme::paintWrapped(painter, placed[0].corner, placed[0].width, text(), Type::Body,
                        Weight::Medium, colour(Role::Text));
    theme::paintWrapped(painter, placed[1].corner, placed[1].width, m_hint, Type::Small,
                        Weight::Normal, colour(Role::Text2));
    paintDots(painter);
    if (hasFocus())
        theme::paintRing(painter, m_flat ? row.adjusted(4, 2, -4, -2) : row, theme::radiusRow);
}

} // namespace triage
