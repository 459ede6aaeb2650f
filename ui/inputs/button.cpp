// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputs/button.h"

#include "inputs/table_cell.h"
#include "theme/paint.h"
#include "theme/type.h"

#include <QKeyEvent>
#include <QPainter>

namespace triage {

using theme::colour;
using theme::Role;
using theme::Type;
using theme::Weight;

Button::Button(Kind kind, const QString &text, QWidget *parent)
    : Button(kind, theme::Icon::None, text, parent)
{
}

Button::Button(Kind kind, theme::Icon icon, const QString &text, QWidget *parent)
    : QPushButton(text, parent), m_kind(kind), m_icon(icon)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCheckable(kind == Kind::Unsure);
}

void Button::setSmall(bool small)
{
    m_small = small;
    updateGeometry();
}

void Button::setWraps()
{
    m_wraps = true;
    QSizePolicy policy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void Button::setCurrent(bool current)
{
    m_current = current;
    setAccessibleDescription(current ? tr("current page") : QString());
    update();
}

void Button::setTone(theme::Role tone)
{
    m_tone = tone;
    updateGeometry();
}

QFont Button::textFont() const
{
    switch (m_kind) {
    case Kind::Primary:
        return theme::font(Type::Body, Weight::Strong);
    case Kind::Secondary:
        return theme::font(m_small ? Type::Small : Type::Body, Weight::Strong);
    case Kind::Unsure:
        return theme::font(Type::Small, isChecked() ? Weight::Strong : Weight::Medium);
    case Kind::Quiet:
        return theme::font(Type::Small, m_current ? Weight::Strong : Weight::Medium);
    case Kind::Link:
        break;
    }
    QFont font = theme::font(Type::Small, Weight::Medium);
    font.setUnderline(true);
    return font;
}

QMargins Button::padding() const
{
    if (m_kind == Kind::Link)
        return {};
    if (m_kind == Kind::Quiet && m_tone == Role::Accent)
        return {theme::space(2), theme::space(6), theme::space(6), theme::space(6)};
    if (m_kind == Kind::Quiet || m_kind == Kind::Unsure || m_small)
        return {theme::space(14), theme::space(6), theme::space(14), theme::space(6)};
    return {theme::space(23), theme::space(8), theme::space(23), theme::space(8)};
}

QSize Button::sizeHint() const
{
    const bool tall = m_kind == Kind::Primary || (m_kind == Kind::Secondary && !m_small);
    // Why: a link is the smallest target there is, whatever the font.
    const int least =
        m_kind == Kind::Link ? qMax(24, theme::space(24)) : theme::space(tall ? 44 : 36);
    QFont widest = textFont();
    if (isCheckable() || m_kind == Kind::Quiet)
        widest.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(widest);
    const QMargins around = padding();
    int width = metrics.horizontalAdvance(text()) + around.left() + around.right();
    if (m_icon != theme::Icon::None || m_kind == Kind::Unsure)
        width += theme::space(18) + theme::space(8);
    const int height = qMax(least, metrics.height() + around.top() + around.bottom());
    const int air = 2 * theme::ringAir;
    return {width + air, height + (m_kind == Kind::Link ? 0 : air)};
}

QSize Button::minimumSizeHint() const
{
    if (!m_wraps)
        return sizeHint();
    return {TableCell::longestWord(text(), textFont()) + 2 * theme::ringAir, sizeHint().height()};
}

bool Button::breaks(int width) const
{
    return m_wraps && width < sizeHint().width();
}

int Button::heightForWidth(int width) const
{
    if (!breaks(width))
        return sizeHint().height();
    const QRect room(0, 0, width - 2 * theme::ringAir, 1 << 16);
    const int lines = QFontMetrics(textFont())
                          .boundingRect(room, Qt::TextWordWrap | Qt::AlignLeft, text())
                          .height();
    return qMax(sizeHint().height(), lines + theme::space(4));
}

void Button::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QPushButton::keyPressEvent(event);
}

void Button::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!isEnabled())
        painter.setOpacity(0.45);
    const int air = theme::ringAir;
    const QRectF box = QRectF(rect()).adjusted(air, m_kind == Kind::Link ? 0 : air, -air,
                                               m_kind == Kind::Link ? 0 : -air);
    const bool hot = isEnabled() && (underMouse() || isDown());
    QColor ink = colour(m_tone);
    theme::Icon icon = m_icon;
    if (m_kind == Kind::Primary) {
        theme::paintBox(painter, box, theme::radiusButton,
                        colour(hot ? Role::AccentHover : Role::Accent), Qt::transparent, 0);
        ink = colour(Role::OnAccent);
    } else if (m_kind == Kind::Unsure && isChecked()) {
        theme::paintBox(painter, box, theme::radiusButton, colour(Role::WarnSoft),
                        colour(Role::Warn));
        ink = colour(Role::Warn);
        icon = theme::Icon::Question;
    } else if (m_kind == Kind::Secondary || m_kind == Kind::Unsure) {
        theme::paintBox(painter, box, theme::radiusButton,
                        colour(isDown() ? Role::AccentSoft
                               : hot    ? Role::Hover
                                        : Role::Surface),
                        colour(Role::Control));
        ink = colour(m_kind == Kind::Unsure ? Role::Text2 : Role::Text);
    } else if (m_kind == Kind::Quiet && (m_current || hot)) {
        theme::paintBox(painter, box, theme::radiusButton,
                        colour(m_current ? Role::AccentSoft : Role::Hover), Qt::transparent, 0);
    } else if (m_kind == Kind::Link) {
        ink = m_tone == Role::Stop ? colour(Role::Stop)
                                   : colour(hot ? Role::AccentHover : Role::Accent);
    }
    const QFont font = textFont();
    const int iconSize = icon == theme::Icon::None ? 0 : theme::space(18);
    const int gap = iconSize ? theme::space(8) : 0;
    const int textWidth = QFontMetrics(font).horizontalAdvance(text());
    const bool left = m_kind == Kind::Link || (m_kind == Kind::Quiet && m_tone == Role::Accent);
    const double start = left ? box.left() + padding().left()
                              : box.center().x() - (textWidth + iconSize + gap) / 2.0;
    if (iconSize)
        theme::paintIcon(painter, QRectF(start, box.top(), iconSize, box.height()), icon,
                         m_kind == Kind::Quiet && !m_current && m_tone == Role::Text
                             ? colour(Role::Text2)
                             : ink);
    painter.setFont(font);
    painter.setPen(ink);
    if (breaks(width()))
        painter.drawText(box, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap, text());
    else
        painter.drawText(QRectF(start + iconSize + gap, box.top(), textWidth + 2, box.height()),
                         Qt::AlignVCenter | Qt::AlignLeft | Qt::TextHideMnemonic, text());
    if (hasFocus())
        theme::paintRing(painter, m_kind == Kind::Link ? box.adjusted(0, 4, 0, -4) : box,
                         theme::radiusButton);
}

} // namespace triage
