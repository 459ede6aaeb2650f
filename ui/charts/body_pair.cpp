// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/body_pair.h"

#include "theme/colour.h"
#include "theme/icons.h"
#include "theme/type.h"

#include <QPainter>

#include <algorithm>

namespace triage {

using theme::colour;
using theme::Role;
using theme::Type;
using theme::Weight;

BodyPair::BodyPair(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Where it hurt at two visits"));
}

void BodyPair::setVisits(Visit before, Visit now, const QString &sentence)
{
    m_before = std::move(before);
    m_now = std::move(now);
    setAccessibleDescription(sentence);
    update();
}

QSize BodyPair::sizeHint() const
{
    return {theme::space(340), theme::space(300)};
}

QSize BodyPair::minimumSizeHint() const
{
    return {theme::space(220), theme::space(300)};
}

// A place that only the drawing from the front has.
bool BodyPair::marksFront(const Visit &visit) const
{
    const QStringList behind = m_back.regionCodes();
    const QStringList front = m_front.regionCodes();
    return std::any_of(visit.sites.begin(), visit.sites.end(), [&](const QString &site) {
        return front.contains(site) && !behind.contains(site);
    });
}

void BodyPair::paintFigure(QPainter &painter, const QRectF &box, const Visit &visit,
                           BodyView view) const
{
    const BodyFigure &figure = view == BodyView::Back ? m_back : m_front;
    const double line = theme::lineHeight(Type::Xs);
    painter.setFont(theme::font(Type::Xs));
    painter.setPen(colour(Role::Text2));
    const bool back = view == BodyView::Back;
    painter.drawText(QRectF(box.left(), box.top(), box.width(), line), Qt::AlignCenter,
                     back ? tr("Left · Right") : tr("Right · Left"));
    const QRectF drawing = figure.fit(box.adjusted(0, line + theme::space(2), 0, 0));
    if (drawing.width() < 1 || drawing.height() < 1)
        return;
    figure.draw(painter, drawing,
                {.side = visit.side,
                 .chosen = visit.sites,
                 .worst = visit.worst,
                 .hovered = {},
                 .ringed = {},
                 .outlineRest = false},
                theme::isDark());
}

void BodyPair::paintVisit(QPainter &painter, const QRectF &box, const Visit &visit) const
{
    const double line = theme::lineHeight(Type::Table);
    painter.setFont(theme::font(Type::Table, Weight::Strong));
    painter.setPen(colour(Role::Text));
    painter.drawText(QRectF(box.left(), box.top(), box.width(), line), Qt::AlignCenter, visit.when);
    QRectF rest = box.adjusted(0, line + theme::space(2), 0, 0);
    // Why: both visits are drawn alike, so that they compare.
    if (!marksFront(m_before) && !marksFront(m_now)) {
        paintFigure(painter, rest, visit, BodyView::Back);
        return;
    }
    QRectF front = rest;
    rest.setRight(box.center().x() - theme::space(2));
    front.setLeft(box.center().x() + theme::space(2));
    paintFigure(painter, rest, visit, BodyView::Back);
    paintFigure(painter, front, visit, BodyView::Front);
}

void BodyPair::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double arrow = theme::space(20);
    const double half = (width() - arrow) / 2.0;
    paintVisit(painter, QRectF(0, 0, half, height()), m_before);
    paintVisit(painter, QRectF(half + arrow, 0, half, height()), m_now);
    theme::paintIcon(painter, QRectF(half, height() / 2.0 - arrow / 2, arrow, arrow),
                     theme::Icon::Next, colour(Role::Text2));
}

} // namespace triage
