// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputs/choice_card.h"

#include "theme/paint.h"
#include "theme/type.h"
#include "theme/wrapped_text.h"

#include <QKeyEvent>
#include <QPainter>

namespace triage {

using theme::colour;
using theme::Role;
using theme::Type;
using theme::Weight;

namespace {

int textLeft()
{
    return theme::ringAir + theme::space(24 + 52 + 20);
}

int textRight()
{
    return theme::ringAir + theme::space(24 + 20 + 16);
}

} // namespace

ChoiceCard::ChoiceCard(theme::Icon icon, const QString &title, const QString &text,
                       const QString &foot, QWidget *parent)
    : QAbstractButton(parent), m_icon(icon), m_body(text), m_foot(foot)
{
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(QStringLiteral("%1 %2").arg(text, foot));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int ChoiceCard::heightForWidth(int width) const
{
    const int room = width - textLeft() - textRight();
    const int text = theme::wrappedHeight(this->text(), Type::H2, Weight::Strong, room) +
                     theme::wrappedHeight(m_body, Type::Body, Weight::Normal, room) +
                     theme::wrappedHeight(m_foot, Type::Small, Weight::Normal, room) +
                     theme::space(4 + 14);
    return qMax(theme::space(160), text + theme::space(48)) + 2 * theme::ringAir;
}

QSize ChoiceCard::sizeHint() const
{
    const int width = theme::space(500);
    return {width, heightForWidth(width)};
}

QSize ChoiceCard::minimumSizeHint() const
{
    return {textLeft() + textRight() + theme::space(110), theme::space(160)};
}

void ChoiceCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int air = theme::ringAir;
    const QRectF card = QRectF(rect()).adjusted(air, air, -air, -air);
    theme::paintBox(painter, card, theme::radiusCard,
                    colour(isDown()       ? Role::AccentSoft
                           : underMouse() ? Role::Hover
                                          : Role::Surface),
                    colour(Role::Control));
    const double tile = theme::space(52);
    const QRectF tileBox(card.left() + theme::space(24), card.top() + theme::space(24), tile, tile);
    theme::paintBox(painter, tileBox, theme::radiusRow, colour(Role::AccentSoft), Qt::transparent,
                    0);
    const double inset = theme::space(14);
    theme::paintIcon(painter, tileBox.adjusted(inset, inset, -inset, -inset), m_icon,
                     colour(Role::Accent));
    const double arrow = theme::space(20);
    theme::paintIcon(painter,
                     QRectF(card.right() - theme::space(24) - arrow, card.center().y() - arrow / 2,
                            arrow, arrow),
                     theme::Icon::Next, colour(Role::Accent));

    const int room = width() - textLeft() - textRight();
    double y = card.top() + theme::space(24);
    const auto write = [&](const QString &text, Type type, Weight weight, Role ink, double left) {
        theme::paintWrapped(painter, QPointF(textLeft() + left, y), room - left, text, type, weight,
                            colour(ink));
        y += theme::wrappedHeight(text, type, weight, room - left);
    };
    write(text(), Type::H2, Weight::Strong, Role::Text, 0);
    y += theme::space(4);
    write(m_body, Type::Body, Weight::Normal, Role::Text2, 0);
    y += theme::space(14);
    const double clock = theme::space(16);
    theme::paintIcon(painter, QRectF(textLeft(), y, clock, theme::lineHeight(Type::Small)),
                     theme::Icon::Clock, colour(Role::Text2));
    write(m_foot, Type::Small, Weight::Normal, Role::Text2, clock + theme::space(6));
    if (hasFocus())
        theme::paintRing(painter, card, theme::radiusCard);
}

} // namespace triage
