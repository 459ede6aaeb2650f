// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/body_chart.h"

#include "theme/paint.h"
#include "theme/type.h"

#include <QMouseEvent>
#include <QPainter>

namespace triage {

using theme::colour;
using theme::Role;
using theme::Type;
using theme::Weight;

BodyChart::BodyChart(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::NoFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Body chart, seen from behind"));
    refresh();
}

void BodyChart::setNames(const QHash<QString, QString> &names)
{
    m_names = names;
    refresh();
}

void BodyChart::setSide(ChartSide side)
{
    m_state.side = side;
    refresh();
}

void BodyChart::setChosen(const QStringList &codes)
{
    m_state.chosen = codes;
    refresh();
}

void BodyChart::setWorst(const QString &code)
{
    m_state.worst = code;
    refresh();
}

void BodyChart::setHovered(const QString &code)
{
    m_state.hovered = code;
    update();
}

void BodyChart::setRinged(const QString &code)
{
    m_state.ringed = code;
    update();
}

void BodyChart::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_state.outlineRest = !readOnly;
    setMouseTracking(!readOnly);
    unsetCursor();
    update();
}

void BodyChart::refresh()
{
    setAccessibleDescription(echo());
    update();
}

QString BodyChart::sideName() const
{
    switch (m_state.side) {
    case ChartSide::Left:
        return tr("Left leg");
    case ChartSide::Right:
        return tr("Right leg");
    case ChartSide::Both:
        return tr("Both legs");
    }
    return {};
}

QString BodyChart::placesInWords() const
{
    QStringList places;
    for (const QString &code : m_state.chosen) {
        QString name = m_names.value(code, code);
        if (!name.isEmpty())
            name[0] = name[0].toLower();
        if (code == m_state.worst)
            places.prepend(tr("%1 (hurts most)").arg(name));
        else
            places.append(name);
    }
    return places.isEmpty() ? tr("nothing marked yet") : places.join(QStringLiteral(", "));
}

QString BodyChart::echo() const
{
    return QStringLiteral("%1: %2").arg(sideName(), placesInWords());
}

QRectF BodyChart::figureBox() const
{
    const int caption = theme::lineHeight(Type::Body) + theme::space(4);
    return m_figure.fit(QRectF(rect()).adjusted(0, caption, 0, 0));
}

QPoint BodyChart::pointIn(const QString &code) const
{
    const ChartSide one = m_state.side == ChartSide::Right ? ChartSide::Right : ChartSide::Left;
    return m_figure.outline(code, figureBox(), one).boundingRect().center().toPoint();
}

QSize BodyChart::sizeHint() const
{
    return {theme::space(510), theme::space(560)};
}

QSize BodyChart::minimumSizeHint() const
{
    return {theme::space(220), theme::space(360)};
}

void BodyChart::setPointerOn(const QString &code)
{
    if (code == m_state.hovered)
        return;
    setHovered(code);
    emit hovered(code);
}

void BodyChart::mouseMoveEvent(QMouseEvent *event)
{
    const QString code = m_figure.hit(event->position(), figureBox(), m_state.side);
    setPointerOn(code);
    const bool other =
        code.isEmpty() && m_figure.hitsOtherLeg(event->position(), figureBox(), m_state.side);
    if (code.isEmpty() && !other)
        unsetCursor();
    else
        setCursor(Qt::PointingHandCursor);
}

void BodyChart::mousePressEvent(QMouseEvent *event)
{
    if (m_readOnly || event->button() != Qt::LeftButton)
        return;
    const QString code = m_figure.hit(event->position(), figureBox(), m_state.side);
    if (!code.isEmpty())
        emit clicked(code);
    else if (m_figure.hitsOtherLeg(event->position(), figureBox(), m_state.side))
        emit otherLegClicked();
}

void BodyChart::leaveEvent(QEvent *)
{
    setPointerOn({});
}

void BodyChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF figure = figureBox();
    const double line = theme::lineHeight(Type::Body);
    const double top = figure.top() - line - theme::space(2);
    const auto write = [&](const QString &text, double centre, bool strong, bool full) {
        painter.setFont(strong ? theme::font(Type::Body, Weight::Strong)
                               : theme::font(Type::Small));
        painter.setPen(colour(full ? Role::Text : Role::Text2));
        const double wide = painter.fontMetrics().horizontalAdvance(text) + 4;
        const double left = qBound(0.0, centre - wide / 2, qMax(0.0, width() - wide));
        painter.drawText(QRectF(left, top, wide, line), Qt::AlignCenter, text);
    };
    const double apart = qMax(figure.width() * 0.56, theme::space(105) * 1.0);
    write(tr("Left"), figure.center().x() - apart, true, m_state.side != ChartSide::Right);
    write(tr("Right"), figure.center().x() + apart, true, m_state.side != ChartSide::Left);
    write(tr("Seen from behind"), figure.center().x(), false, false);
    m_figure.draw(painter, figure, m_state, theme::isDark());
    paintNameTag(painter);
}

void BodyChart::paintNameTag(QPainter &painter) const
{
    const QString name = m_names.value(m_state.hovered);
    const ChartSide one = m_state.side == ChartSide::Right ? ChartSide::Right : ChartSide::Left;
    const QRectF region = m_figure.outline(m_state.hovered, figureBox(), one).boundingRect();
    if (name.isEmpty() || region.isEmpty())
        return;
    const QFont font = theme::font(Type::Xs, Weight::Medium);
    const QFontMetricsF metrics(font);
    QRectF tag(0, 0, metrics.horizontalAdvance(name) + theme::space(18),
               metrics.height() + theme::space(12));
    if (one == ChartSide::Left)
        tag.moveRight(region.left() - theme::space(12));
    else
        tag.moveLeft(region.right() + theme::space(12));
    tag.moveTop(region.center().y() - tag.height() / 2);
    // Where the widget is too narrow beside the figure, the tag goes to the other side.
    if (tag.left() < 0)
        tag.moveLeft(region.right() + theme::space(12));
    else if (tag.right() > width())
        tag.moveRight(region.left() - theme::space(12));
    theme::paintBox(painter, tag, theme::radiusInput, colour(Role::Text), Qt::transparent, 0);
    painter.setFont(font);
    painter.setPen(colour(Role::Surface));
    painter.drawText(tag, Qt::AlignCenter, name);
}

} // namespace triage
