// SPDX-License-Identifier: GPL-3.0-or-later
// What the body chart shows around its two drawings: names of the sides, legend, name tag.
#include "charts/body_chart.h"
#include "theme/paint.h"
#include "theme/type.h"
#include "theme/wrapped_text.h"

#include <QPainter>

#include <array>

namespace triage {

using theme::colour;
using theme::Role;
using theme::Type;
using theme::Weight;

void BodyChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (const BodyView view : bodyViews) {
        paintHead(painter, view);
        figure(view).draw(painter, figureBox(view), m_state, theme::isDark());
    }
    paintLegend(painter);
    paintNameTag(painter);
}

void BodyChart::paintHead(QPainter &painter, BodyView view) const
{
    const QRectF box = figureBox(view);
    const double line = theme::lineHeight(Type::Body);
    const auto write = [&](const QString &text, double centre, double top, bool strong, bool full) {
        painter.setFont(strong ? theme::font(Type::Body, Weight::Strong)
                               : theme::font(Type::Small));
        painter.setPen(colour(full ? Role::Text : Role::Text2));
        const double wide = painter.fontMetrics().horizontalAdvance(text) + 4;
        const double left = qBound(0.0, centre - wide / 2, qMax(0.0, width() - wide));
        painter.drawText(QRectF(left, top, wide, line), Qt::AlignCenter, text);
    };
    const bool back = view == BodyView::Back;
    const double names = theme::lineHeight(Type::Small);
    const double apart = qMax(box.width() / 4, theme::space(36) * 1.0) * (back ? 1 : -1);
    const double middle = box.center().x();
    write(back ? tr("Seen from behind") : tr("From the front"), middle, 0, false, false);
    write(tr("Left"), middle - apart, names, true, m_state.side != ChartSide::Right);
    write(tr("Right"), middle + apart, names, true, m_state.side != ChartSide::Left);
}

// What the marks mean, in the room under the smaller drawing.
void BodyChart::paintLegend(QPainter &painter) const
{
    const QRectF front = figureBox(BodyView::Front);
    const double swatch = theme::space(18);
    const double gap = theme::space(10);
    const double room = width() - theme::space(4) - front.left() - swatch - gap;
    const std::array<QString, 2> words{
        tr("Hurts"), m_readOnly ? tr("Hurts most") : tr("Hurts most: click a marked place again")};
    const double first = qMax(swatch, theme::lineHeight(Type::Small) * 1.0) + theme::space(8);
    const double top = front.bottom() + theme::space(20);
    const double needed = first + theme::wrappedHeight(words[1], Type::Small, Weight::Normal, room);
    if (room < theme::space(60) || top + needed > height())
        return;
    const QColor mark = colour(Role::Mark);
    QColor soft = mark;
    soft.setAlphaF(0.2F);
    for (int i = 0; i < 2; ++i) {
        const QRectF box(front.left(), top + i * first, swatch, swatch);
        painter.setRenderHint(QPainter::Antialiasing);
        theme::paintBox(painter, box.adjusted(1, 1, -1, -1), theme::radiusInput,
                        i == 0 ? soft : mark, mark, 2);
        if (i == 0)
            painter.fillRect(box.adjusted(2, 2, -2, -2), QBrush(mark, Qt::BDiagPattern));
        theme::paintWrapped(painter, QPointF(box.right() + gap, box.top() - theme::space(1)), room,
                            words[static_cast<std::size_t>(i)], Type::Small, Weight::Normal,
                            colour(Role::Text2));
    }
}

void BodyChart::paintNameTag(QPainter &painter) const
{
    const QString name = m_names.value(m_state.hovered);
    const BodyView view = viewOf(m_state.hovered);
    const ChartSide one = m_state.side == ChartSide::Right ? ChartSide::Right : ChartSide::Left;
    const QRectF region =
        figure(view).outline(m_state.hovered, figureBox(view), one).boundingRect();
    if (name.isEmpty() || region.isEmpty())
        return;
    const QFont font = theme::font(Type::Xs, Weight::Medium);
    const QFontMetricsF metrics(font);
    QRectF tag(0, 0, metrics.horizontalAdvance(name) + theme::space(18),
               metrics.height() + theme::space(12));
    const double air = theme::space(12);
    if (region.center().x() < figureBox(view).center().x())
        tag.moveRight(region.left() - air);
    else
        tag.moveLeft(region.right() + air);
    tag.moveTop(region.center().y() - tag.height() / 2);
    // Where the widget is too narrow beside the figure, the tag goes above the place.
    if (tag.left() < 0 || tag.right() > width())
        tag.moveBottomLeft(
            {qBound(0.0, region.center().x() - tag.width() / 2, qMax(0.0, width() - tag.width())),
             region.top() - theme::space(6)});
    theme::paintBox(painter, tag, theme::radiusInput, colour(Role::Text), Qt::transparent, 0);
    painter.setFont(font);
    painter.setPen(colour(Role::Surface));
    painter.drawText(tag, Qt::AlignCenter, name);
}

} // namespace triage
