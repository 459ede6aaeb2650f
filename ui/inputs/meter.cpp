// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputs/meter.h"

#include "theme/paint.h"
#include "theme/type.h"

#include <QPainter>

namespace triage {

Meter::Meter(Kind kind, int filled, QWidget *parent) : QWidget(parent), m_kind(kind)
{
    setSizePolicy(kind == Kind::Support ? QSizePolicy::Expanding : QSizePolicy::Fixed,
                  QSizePolicy::Fixed);
    setFilled(filled);
}

void Meter::setFilled(int filled)
{
    m_filled = qBound(0, filled, bars(m_kind));
    setAccessibleName(tr("%1 of %2").arg(m_filled).arg(bars(m_kind)));
    update();
}

void Meter::setMark(theme::Icon mark)
{
    m_mark = mark;
    update();
}

int Meter::bars(Kind kind)
{
    switch (kind) {
    case Kind::Evidence:
        return 4;
    case Kind::Confidence:
        return 3;
    case Kind::Support:
        return 6;
    }
    return 0;
}

QSize Meter::sizeFor(Kind kind)
{
    if (kind == Kind::Support)
        return {theme::space(120), theme::space(7)};
    return {bars(kind) * theme::space(9) - theme::space(3) + (kind == Kind::Confidence ? 9 : 0),
            theme::space(16)};
}

void Meter::paint(QPainter &painter, const QRectF &box, Kind kind, int filled, theme::Icon mark)
{
    const QColor accent = theme::colour(theme::Role::Accent);
    const QColor empty = theme::colour(theme::Role::Control);
    if (mark != theme::Icon::None) {
        const double side = theme::space(18);
        theme::paintIcon(
            painter, QRectF(box.left(), box.center().y() - side / 2, side, side), mark,
            theme::colour(mark == theme::Icon::Cross ? theme::Role::Stop : theme::Role::Text2));
        return;
    }
    const int count = bars(kind);
    if (kind == Kind::Support) {
        const double gap = theme::space(3);
        const double width = (box.width() - (count - 1) * gap) / count;
        const QColor faint = theme::colour(theme::Role::Border);
        for (int i = 0; i < count; ++i)
            theme::paintBox(painter,
                            QRectF(box.left() + i * (width + gap), box.top(), width, box.height()),
                            2, i < filled ? accent : theme::colour(theme::Role::Surface),
                            i < filled ? accent : faint);
        return;
    }
    const double full = theme::space(15);
    const double least = theme::space(kind == Kind::Confidence ? 8 : 6);
    const double bottom = box.center().y() + full / 2;
    const double width = theme::space(kind == Kind::Confidence ? 8 : 6);
    for (int i = 0; i < count; ++i) {
        const double height = least + (full - least) * i / (count - 1);
        theme::paintBox(
            painter,
            QRectF(box.left() + i * (width + theme::space(3)), bottom - height, width, height), 2,
            i < filled ? accent : QColor(Qt::transparent), i < filled ? accent : empty);
    }
}

QSize Meter::sizeHint() const
{
    return sizeFor(m_kind) + QSize(2 * theme::ringAir, 0);
}

QSize Meter::minimumSizeHint() const
{
    return sizeHint();
}

void Meter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, QRectF(rect()).adjusted(theme::ringAir, 0, -theme::ringAir, 0), m_kind, m_filled,
          m_mark);
}

} // namespace triage
