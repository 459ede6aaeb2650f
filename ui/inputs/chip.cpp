// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputs/chip.h"

#include "theme/paint.h"
#include "theme/type.h"
#include "theme/wrapped_text.h"

#include <QPainter>

namespace triage {

using theme::Role;

namespace {

struct Look {
    Role fill;
    Role ink;
};

Look lookOf(Chip::Tone tone)
{
    switch (tone) {
    case Chip::Tone::Neutral:
        return {Role::Sunken, Role::Text2};
    case Chip::Tone::Routine:
        return {Role::RoutineSoft, Role::RoutineText};
    case Chip::Tone::Ok:
        return {Role::OkSoft, Role::Ok};
    case Chip::Tone::Warn:
        return {Role::WarnSoft, Role::Warn};
    case Chip::Tone::Stop:
    case Chip::Tone::Urgent:
        return {Role::StopSoft, Role::Stop};
    }
    return {Role::Sunken, Role::Text2};
}

constexpr int chipPad = 8; ///< before and after the text

int iconRoom(theme::Icon icon)
{
    return icon == theme::Icon::None ? 0 : theme::space(16 + 6);
}

} // namespace

Chip::Chip(Tone tone, const QString &text, theme::Icon icon, QWidget *parent)
    : QWidget(parent), m_tone(tone), m_icon(icon)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    set(tone, text, icon);
}

void Chip::set(Tone tone, const QString &text, theme::Icon icon)
{
    m_tone = tone;
    m_text = text;
    m_icon = icon;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Chip::sizeFor(const QString &text, theme::Icon icon)
{
    const QFontMetricsF metrics(textFont());
    return {qCeil(metrics.horizontalAdvance(text)) + 1 + 2 * theme::space(chipPad) + iconRoom(icon),
            qMax(theme::space(24), qCeil(metrics.height()) + theme::space(6))};
}

QFont Chip::textFont()
{
    return theme::font(theme::Type::Xs, theme::Weight::Strong);
}

int Chip::heightFor(const QString &text, theme::Icon icon, int width)
{
    const QSize whole = sizeFor(text, icon);
    if (whole.width() <= width)
        return whole.height();
    return theme::wrappedHeight(text, theme::Type::Xs, theme::Weight::Strong,
                                width - 2 * theme::space(chipPad) - iconRoom(icon)) +
           theme::space(6);
}

void Chip::paint(QPainter &painter, const QRectF &box, Tone tone, const QString &text,
                 theme::Icon icon)
{
    const QSize size = sizeFor(text, icon);
    const int height = heightFor(text, icon, static_cast<int>(box.width()));
    const bool wraps = size.width() > box.width();
    QRectF chip(box.left(), box.center().y() - height / 2.0,
                qMin<double>(size.width(), box.width()), height);
    const Look look = lookOf(tone);
    theme::paintBox(painter, chip, theme::radiusInput, theme::colour(look.fill), Qt::transparent,
                    0);
    chip.adjust(theme::space(chipPad), 0, -theme::space(chipPad), 0);
    if (icon != theme::Icon::None)
        theme::paintIcon(painter, QRectF(chip.left(), chip.top(), theme::space(16), chip.height()),
                         icon, theme::colour(look.ink));
    chip.setLeft(chip.left() + iconRoom(icon));
    painter.save();
    if (wraps) {
        theme::paintWrapped(painter, chip.topLeft() + QPointF(0, theme::space(3)), chip.width(),
                            text, theme::Type::Xs, theme::Weight::Strong, theme::colour(look.ink));
    } else {
        painter.setFont(textFont());
        painter.setPen(theme::colour(look.ink));
        painter.drawText(chip.adjusted(0, 0, 2, 0), Qt::AlignVCenter, text);
    }
    painter.restore();
}

QSize Chip::sizeHint() const
{
    return sizeFor(m_text, m_icon) + QSize(2 * theme::ringAir, 0);
}

QSize Chip::minimumSizeHint() const
{
    return sizeHint();
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, QRectF(rect()).adjusted(theme::ringAir, 0, -theme::ringAir, 0), m_tone, m_text,
          m_icon);
}

} // namespace triage
