// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/progress_chart.h"

#include "theme/colour.h"
#include "theme/type.h"

#include <QAreaSeries>
#include <QCategoryAxis>
#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QKeyEvent>
#include <QLineSeries>
#include <QLocale>
#include <QMouseEvent>
#include <QScatterSeries>

#include <algorithm>
#include <cmath>

namespace triage {

using theme::colour;
using theme::Role;
using theme::Type;

namespace {

constexpr double pointSize = 10;
constexpr double pointRoom = 8;     ///< around the plot
constexpr double pointerReach = 18; ///< how near the pointer must come to a point

const QString eventName = QStringLiteral("event");
const QString gridName = QStringLiteral("grid");
const QString startName = QStringLiteral("start");

double gridStep(const ProgressLine &line)
{
    return !line.steps.isEmpty() ? 1 : line.most > 40 ? 20 : 2;
}

/// The points of a line; where the values are steps, with the corners between them.
QList<QPointF> cornersOf(const ProgressLine &line)
{
    QList<QPointF> corners;
    for (const ProgressLine::Point &point : line.points) {
        if (!line.steps.isEmpty() && !corners.isEmpty())
            corners.append({point.day, corners.back().y()});
        corners.append({point.day, point.value});
    }
    return corners;
}

} // namespace

QString valueText(const ProgressLine &line, double value)
{
    if (!line.steps.isEmpty())
        return line.steps.value(static_cast<int>(std::lround(value)));
    return QLocale().toString(value, 'f', value == std::floor(value) ? 0 : 1);
}

ProgressChart::ProgressChart(ProgressLine line, QWidget *parent)
    : QWidget(parent), m_line(std::move(line)), m_scene(std::make_unique<QGraphicsScene>()),
      m_chart(new QChart)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(m_line.title);
    setAccessibleDescription(m_line.sentence);
    m_scene->addItem(m_chart);
    m_chart->legend()->hide();
    m_chart->setBackgroundVisible(false);
    m_chart->setMargins({});
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    addBand();
    addRules();
    addSeries();
    addScale();
    setLooks();
}

ProgressChart::~ProgressChart() = default;

void ProgressChart::addBand()
{
    if (!m_line.band)
        return;
    const double end = std::max(m_line.lastDay, 1.0);
    auto *area = new QAreaSeries(new QLineSeries(m_chart), new QLineSeries(m_chart));
    area->upperSeries()->replace({{0, m_line.band->second}, {end, m_line.band->second}});
    area->lowerSeries()->replace({{0, m_line.band->first}, {end, m_line.band->first}});
    m_chart->addSeries(area);
}

void ProgressChart::addRules()
{
    const auto add = [this](const QString &name, const QPointF &from, const QPointF &to) {
        auto *rule = new QLineSeries;
        rule->setName(name);
        rule->replace({from, to});
        m_chart->addSeries(rule);
    };
    const double end = std::max(m_line.lastDay, 1.0);
    const double step = gridStep(m_line);
    for (double value = 0; value <= top(); value += step)
        add(gridName, {0, value}, {end, value});
    for (const ProgressLine::Event &event : m_line.events)
        add(eventName, {event.day, 0}, {event.day, top()});
    if (m_line.points.size() < 2 || !m_line.steps.isEmpty())
        return;
    const double first = m_line.points.front().value;
    add(startName, {0, first}, {end, first});
}

void ProgressChart::addSeries()
{
    m_series = new QLineSeries;
    m_points = new QScatterSeries;
    m_toldPoint = new QScatterSeries;
    m_series->replace(cornersOf(m_line));
    for (const ProgressLine::Point &point : m_line.points)
        m_points->append(point.day, point.value);
    m_chart->addSeries(m_series);
    for (QScatterSeries *points : {m_points, m_toldPoint}) {
        points->setMarkerShape(m_line.pain ? QScatterSeries::MarkerShapeCircle
                                           : QScatterSeries::MarkerShapeRectangle);
        points->setMarkerSize(points == m_points ? pointSize : pointSize + 4);
        m_chart->addSeries(points);
    }
}

void ProgressChart::addScale()
{
    auto *days = new QCategoryAxis;
    auto *scale = new QCategoryAxis;
    const double step = gridStep(m_line);
    for (double value = 0; value <= top(); value += step)
        scale->append(valueText(m_line, value), value);
    for (QCategoryAxis *axis : {days, scale}) {
        axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
        axis->setTruncateLabels(false);
        axis->setLineVisible(false);
        // Why: its own lines also stand at the ends of the range, where no value is.
        axis->setGridLineVisible(false);
        m_chart->addAxis(axis, axis == days ? Qt::AlignBottom : Qt::AlignLeft);
        for (QAbstractSeries *series : m_chart->series())
            series->attachAxis(axis);
    }
}

void ProgressChart::setLooks()
{
    const QColor drawn = colour(m_line.pain ? Role::Mark : Role::Accent);
    for (QAbstractSeries *series : m_chart->series()) {
        if (auto *area = qobject_cast<QAreaSeries *>(series)) {
            area->setPen(Qt::NoPen);
            area->setBrush(colour(Role::Band));
        } else if (auto *rule = qobject_cast<QLineSeries *>(series); rule && rule != m_series) {
            rule->setPen(rule->name() == startName  ? QPen(colour(Role::Text2), 1.3, Qt::DashLine)
                         : rule->name() == gridName ? QPen(colour(Role::Border), 1)
                                                    : QPen(colour(Role::Control), 1, Qt::DotLine));
        }
    }
    m_series->setPen(QPen(drawn, 2.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (QScatterSeries *points : {m_points, m_toldPoint}) {
        points->setColor(drawn);
        points->setBorderColor(colour(Role::Surface));
    }
    for (QAbstractAxis *axis : m_chart->axes()) {
        axis->setLabelsFont(theme::font(Type::Small));
        axis->setLabelsColor(colour(Role::Text2));
    }
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
                                   -last - theme::space(24), -line - theme::space(18));
}

QPointF ProgressChart::placeOf(double day, double value) const
{
    return m_chart->mapToPosition({day, value}, m_series);
}

QPointF ProgressChart::pointOf(int point) const
{
    return placeOf(m_line.points[point].day, m_line.points[point].value);
}

void ProgressChart::arrange()
{
    // Why: Qt Charts cuts off what stands over the edge of its plot, as the first and last point
    // do.
    const QRectF area = plot();
    const auto widen = [](QAbstractAxis *axis, double most, double length) {
        const double more = pointRoom * most / std::max(length, 1.0);
        axis->setRange(-more, most + more);
    };
    widen(m_chart->axes(Qt::Horizontal).front(), std::max(m_line.lastDay, 1.0), area.width());
    widen(m_chart->axes(Qt::Vertical).front(), std::max(top(), 1.0), area.height());
    m_scene->setSceneRect(rect());
    m_chart->setPlotArea(area.adjusted(-pointRoom, -pointRoom, pointRoom, pointRoom));
    m_chart->resize(size());
    nameDays();
    m_chart->layout()->activate();
}

// As many days as have room, the first and the last before those between.
void ProgressChart::nameDays()
{
    auto *axis = qobject_cast<QCategoryAxis *>(m_chart->axes(Qt::Horizontal).value(0));
    for (const QString &label : axis->categoriesLabels())
        axis->remove(label);
    const QFontMetricsF metrics(theme::font(Type::Small));
    const auto count = static_cast<int>(m_line.points.size());
    const double room = plot().width() / std::max(m_line.lastDay, 1.0);
    QList<int> order{0, count - 1};
    for (int i = 1; i + 1 < count; ++i)
        order.append(i);
    QList<int> named;
    for (const int i : order) {
        const auto touches = [&](int other) {
            const double wide = (metrics.horizontalAdvance(m_line.points[i].when) +
                                 metrics.horizontalAdvance(m_line.points[other].when)) /
                                    2 +
                                theme::space(8);
            return std::abs(m_line.points[i].day - m_line.points[other].day) * room < wide;
        };
        if (std::none_of(named.begin(), named.end(), touches))
            named.append(i);
    }
    std::sort(named.begin(), named.end());
    for (const int i : named)
        axis->append(m_line.points[i].when, m_line.points[i].day);
}

void ProgressChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ProgressChart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        setLooks();
        arrange();
    }
    QWidget::changeEvent(event);
}

void ProgressChart::tell(std::optional<int> point)
{
    if (m_told == point)
        return;
    m_told = point;
    m_toldPoint->clear();
    if (point)
        m_toldPoint->append(m_line.points[*point].day, m_line.points[*point].value);
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
