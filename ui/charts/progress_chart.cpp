// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/progress_chart.h"

#include "theme/colour.h"
#include "theme/paint.h"
#include "theme/type.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace triage {

using theme::colour;
using theme::Role;
using theme::Type;
using theme::Weight;

namespace {

constexpr double pointRadius = 5;
constexpr double pointerReach = 18; ///< how near the pointer must come to a point

double gridStep(double most)
{
    return most > 40 ? 20 : 2;
}

} // namespace

QString valueText(const ProgressLine &line, double value)
{
    if (!line.steps.isEmpty())
        return line.steps.value(static_cast<int>(std::lround(value)));
    return QLocale().toString(value, 'f', value == std::floor(value) ? 0 : 1);
}

ProgressChart::ProgressChart(ProgressLine line, QWidget *parent)
    : QWidget(parent), m_line(std::move(line))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(m_line.title);
    setAccessibleDescription(m_line.sentence);
}

QSize ProgressChart::sizeHint() const
{
    return {theme::space(640), theme::space(m_line.steps.isEmpty() ? 220 : 180)};
}

QSize ProgressChart::minimumSizeHint() const
{
    return {theme::space(260), sizeHint().height()};
}

double ProgressChart::top() const
{
    return m_line.steps.isEmpty() ? m_line.most : static_cast<double>(m_line.steps.size() - 1);
}

QRectF ProgressChart::plot() const
{
    const double line = theme::lineHeight(Type::Small);
    const QFontMetricsF small(theme::font(Type::Small));
    double left = small.horizontalAdvance(QStringLiteral("100"));
    for (const QString &step : m_line.steps)
        left = std::max(left, small.horizontalAdvance(step));
    const double last =
        m_line.steps.isEmpty()
            ? QFontMetricsF(theme::font(Type::H3)).horizontalAdvance(QStringLiteral("10.0"))
            : 0;
    return QRectF(rect()).adjusted(left + theme::space(14), line + theme::space(6),
                                   -last - theme::space(24), -line - theme::space(12));
}

double ProgressChart::across(double day) const
{
    return plot().left() + plot().width() * day / std::max(m_line.lastDay, 1.0);
}

double ProgressChart::upTo(double value) const
{
    return plot().bottom() - plot().height() * value / std::max(top(), 1.0);
}

QPointF ProgressChart::pointOf(int point) const
{
    return {across(m_line.points[point].day), upTo(m_line.points[point].value)};
}

void ProgressChart::paintBand(QPainter &painter) const
{
    if (!m_line.band)
        return;
    const QRectF band(QPointF(plot().left(), upTo(m_line.band->second)),
                      QPointF(plot().right(), upTo(m_line.band->first)));
    painter.fillRect(band, colour(Role::Band));
    painter.setPen(colour(Role::Ok));
    painter.setFont(theme::font(Type::Xs, Weight::Strong));
    const double line = theme::lineHeight(Type::Xs);
    const bool below = m_line.band->first == 0;
    const double at = below ? band.bottom() - line - 2 : band.top() + 2;
    painter.drawText(QRectF(band.left() + theme::space(10), at, band.width(), line),
                     Qt::AlignVCenter | Qt::AlignLeft, m_line.bandText);
}

void ProgressChart::paintGrid(QPainter &painter) const
{
    painter.setFont(theme::font(Type::Small));
    const double line = theme::lineHeight(Type::Small);
    const double step = m_line.steps.isEmpty() ? gridStep(m_line.most) : 1;
    for (double value = 0; value <= top(); value += step) {
        painter.setPen(colour(Role::Border));
        painter.drawLine(QPointF(plot().left(), upTo(value)), QPointF(plot().right(), upTo(value)));
        painter.setPen(colour(Role::Text2));
        painter.drawText(QRectF(0, upTo(value) - line / 2, plot().left() - theme::space(10), line),
                         Qt::AlignRight | Qt::AlignVCenter, valueText(m_line, value));
    }
}

// As many days as have room, the first and the last before those between.
void ProgressChart::paintDays(QPainter &painter) const
{
    painter.setFont(theme::font(Type::Small));
    painter.setPen(colour(Role::Text2));
    const QFontMetricsF metrics(painter.font());
    const double line = theme::lineHeight(Type::Small);
    const auto count = static_cast<int>(m_line.points.size());
    QList<QRectF> taken;
    QList<int> order{0, count - 1};
    for (int i = 1; i + 1 < count; ++i)
        order.append(i);
    for (const int i : order) {
        const double wide = metrics.horizontalAdvance(m_line.points[i].when) + 2;
        const double left =
            std::clamp(across(m_line.points[i].day) - wide / 2, 0.0, std::max(0.0, width() - wide));
        const QRectF box(left, plot().bottom() + theme::space(8), wide, line);
        const QRectF air = box.adjusted(-theme::space(6), 0, theme::space(6), 0);
        if (std::any_of(taken.begin(), taken.end(),
                        [&](const QRectF &other) { return other.intersects(air); }))
            continue;
        taken.append(box);
        painter.drawText(box, Qt::AlignCenter, m_line.points[i].when);
    }
}

void ProgressChart::paintEvents(QPainter &painter) const
{
    const double size = theme::lineHeight(Type::Small);
    painter.setFont(theme::font(Type::Xs, Weight::Strong));
    for (const ProgressLine::Event &event : m_line.events) {
        const double x = across(event.day);
        painter.setPen(QPen(colour(Role::Control), 1, Qt::DotLine));
        painter.drawLine(QPointF(x, plot().top()), QPointF(x, plot().bottom()));
        const double wide = std::max(size, painter.fontMetrics().horizontalAdvance(event.number) +
                                               double(theme::space(8)));
        const QRectF flag(x - wide / 2, 0, wide, size);
        theme::paintBox(painter, flag, theme::radiusInput, colour(Role::Sunken),
                        colour(Role::Control));
        painter.setPen(colour(Role::Text));
        painter.drawText(flag, Qt::AlignCenter, event.number);
    }
}

void ProgressChart::paintStart(QPainter &painter) const
{
    if (m_line.points.size() < 2 || !m_line.steps.isEmpty())
        return;
    const double first = m_line.points.front().value;
    painter.setPen(QPen(colour(Role::Text2), 1.3, Qt::DashLine));
    painter.drawLine(QPointF(plot().left(), upTo(first)), QPointF(plot().right(), upTo(first)));
    painter.setFont(theme::font(Type::Xs));
    const double line = theme::lineHeight(Type::Xs);
    const bool under =
        m_line.points.back().value > first && upTo(first) + line < plot().bottom() - 2;
    painter.drawText(QRectF(plot().left(), under ? upTo(first) + 2 : upTo(first) - line - 2,
                            plot().width() - theme::space(10), line),
                     Qt::AlignRight | Qt::AlignVCenter, tr("at the start"));
}

void ProgressChart::paintLine(QPainter &painter) const
{
    const QColor series = colour(m_line.pain ? Role::Mark : Role::Accent);
    QPainterPath path;
    for (int i = 0; i < m_line.points.size(); ++i) {
        const QPointF point = pointOf(i);
        if (i == 0)
            path.moveTo(point);
        else if (!m_line.steps.isEmpty())
            path.lineTo(point.x(), pointOf(i - 1).y());
        path.lineTo(point);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(series, 2.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
    painter.setPen(QPen(colour(Role::Surface), 2));
    painter.setBrush(series);
    for (int i = 0; i < m_line.points.size(); ++i) {
        const double radius = m_told == i ? pointRadius + 2 : pointRadius;
        const QRectF box(pointOf(i) - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius));
        if (m_line.pain)
            painter.drawEllipse(box);
        else
            painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

void ProgressChart::paintLast(QPainter &painter) const
{
    if (!m_line.steps.isEmpty() || m_line.points.isEmpty())
        return;
    painter.setFont(theme::font(Type::H3));
    painter.setPen(colour(m_line.pain ? Role::Mark : Role::Accent));
    const QPointF last = pointOf(static_cast<int>(m_line.points.size()) - 1);
    const double line = theme::lineHeight(Type::H3);
    const QString text = valueText(m_line, m_line.points.back().value);
    painter.drawText(QRectF(last.x() + theme::space(12), last.y() - line / 2,
                            painter.fontMetrics().horizontalAdvance(text) + 4, line),
                     Qt::AlignLeft | Qt::AlignVCenter, text);
}

void ProgressChart::paintTold(QPainter &painter) const
{
    if (!m_told)
        return;
    const ProgressLine::Point &point = m_line.points[*m_told];
    const QString text = tr("%1: %2").arg(point.when, valueText(m_line, point.value));
    painter.setFont(theme::font(Type::Small));
    const QSizeF size(painter.fontMetrics().horizontalAdvance(text) + theme::space(16),
                      theme::lineHeight(Type::Small) + theme::space(6));
    QRectF tag(pointOf(*m_told) + QPointF(theme::space(8), -size.height() - theme::space(6)), size);
    tag.moveRight(std::min(tag.right(), rect().right() - 1.0));
    if (tag.top() < 0)
        tag.moveTop(pointOf(*m_told).y() + theme::space(10));
    theme::paintBox(painter, tag, theme::radiusInput, colour(Role::Surface), colour(Role::Control));
    painter.setPen(colour(Role::Text));
    painter.drawText(tag, Qt::AlignCenter, text);
}

void ProgressChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBand(painter);
    paintGrid(painter);
    paintDays(painter);
    paintEvents(painter);
    paintStart(painter);
    paintLine(painter);
    paintLast(painter);
    paintTold(painter);
    if (hasFocus())
        theme::paintRing(painter, QRectF(rect()).adjusted(4, 4, -4, -4), theme::radiusRow);
}

void ProgressChart::tell(std::optional<int> point)
{
    if (m_told == point)
        return;
    m_told = point;
    setAccessibleDescription(point
                                 ? tr("%1: %2").arg(m_line.points[*point].when,
                                                    valueText(m_line, m_line.points[*point].value))
                                 : m_line.sentence);
    update();
}

void ProgressChart::mouseMoveEvent(QMouseEvent *event)
{
    std::optional<int> nearest;
    double least = pointerReach;
    for (int i = 0; i < m_line.points.size(); ++i) {
        const double distance = QLineF(pointOf(i), event->position()).length();
        if (distance < least) {
            least = distance;
            nearest = i;
        }
    }
    tell(nearest);
}

void ProgressChart::leaveEvent(QEvent *)
{
    tell(std::nullopt);
}

void ProgressChart::focusOutEvent(QFocusEvent *event)
{
    tell(std::nullopt);
    QWidget::focusOutEvent(event);
}

void ProgressChart::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(m_line.points.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        tell(std::max(0, m_told.value_or(last + 1) - 1));
        break;
    case Qt::Key_Right:
        tell(std::min(last, m_told.value_or(-1) + 1));
        break;
    case Qt::Key_Home:
        tell(0);
        break;
    case Qt::Key_End:
        tell(last);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace triage
