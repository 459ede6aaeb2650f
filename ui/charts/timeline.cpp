// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/timeline.h"

#include "theme/icons.h"
#include "theme/paint.h"
#include "theme/type.h"

#include <QPainter>

#include <cmath>

namespace triage {

using theme::colour;
using theme::Role;
using theme::Type;
using theme::Weight;

namespace {

constexpr double daysAWeek = 7;
constexpr double daysAMonth = 30.4;
constexpr int mostWeeksInDays = 119; ///< beyond that months read better
constexpr int mostDaysInDays = 13;
constexpr double barHeight = 16;

int side()
{
    return theme::ringAir + theme::space(6);
}

struct Span {
    int count;
    char unit; ///< d, w, m
};

Span spanOf(int days, bool months)
{
    if (months)
        return {qMax(1, qRound(days / daysAMonth)), 'm'};
    return days <= mostDaysInDays ? Span{days, 'd'} : Span{qRound(days / daysAWeek), 'w'};
}

QString inUnit(const Span &span)
{
    switch (span.unit) {
    case 'd':
        return span.count == 1 ? Timeline::tr("1 day") : Timeline::tr("%1 days").arg(span.count);
    case 'w':
        return span.count == 1 ? Timeline::tr("1 week") : Timeline::tr("%1 weeks").arg(span.count);
    default:
        return span.count == 1 ? Timeline::tr("1 month")
                               : Timeline::tr("%1 months").arg(span.count);
    }
}

// The widest step of 1, 2, 4, 8 ... units that leaves at most eight labels.
int stepOf(double units)
{
    int step = 1;
    while (units / step > 8)
        step *= 2;
    return step;
}

} // namespace

Timeline::Timeline(int lowDays, int highDays, const QString &sentence, QWidget *parent)
    : QWidget(parent), m_low(lowDays), m_high(qMax(highDays, 1)), m_sentence(sentence)
{
    setObjectName(QStringLiteral("timeline"));
    setAccessibleName(tr("How long it may take"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    describe();
}

void Timeline::setMarks(const QList<TimelineMark> &marks)
{
    m_marks = marks;
    describe();
    updateGeometry();
}

void Timeline::setStages(const QStringList &titles, int here)
{
    m_stages = titles;
    m_here = here;
    describe();
    updateGeometry();
}

void Timeline::describe()
{
    QStringList words{m_sentence};
    QStringList checks;
    for (const TimelineMark &mark : m_marks)
        checks.append(mark.label);
    if (!checks.isEmpty())
        words.append(tr("Check again: %1.").arg(checks.join(QStringLiteral(", "))));
    if (!m_stages.isEmpty())
        words.append(tr("Stage %1 of %2: %3.")
                         .arg(m_here + 1)
                         .arg(m_stages.size())
                         .arg(m_stages.value(m_here)));
    setAccessibleDescription(words.join(u' '));
}

QString Timeline::rangeText(int lowDays, int highDays)
{
    const bool months = highDays > mostWeeksInDays;
    const Span low = spanOf(lowDays, months);
    const Span high = spanOf(highDays, months);
    if (low.unit == high.unit && low.count == high.count)
        return tr("about %1").arg(inUnit(high));
    return tr("about %1 to %2")
        .arg(low.unit == high.unit ? QString::number(low.count) : inUnit(low), inUnit(high));
}

double Timeline::lastDay() const
{
    int last = m_high;
    for (const TimelineMark &mark : m_marks)
        last = qMax(last, mark.day);
    return last * 1.06;
}

double Timeline::xOf(double day) const
{
    return side() + day / lastDay() * (width() - 2 * side());
}

int Timeline::stageTextHeight(int width) const
{
    const QFontMetrics metrics(theme::font(Type::Xs));
    const int room =
        (width - 2 * side()) / qMax<int>(1, static_cast<int>(m_stages.size())) - theme::space(6);
    int height = 0;
    for (const QString &title : m_stages)
        height = qMax(
            height, metrics.boundingRect(QRect(0, 0, qMax(1, room), 4000), Qt::TextWordWrap, title)
                        .height());
    return height;
}

QSize Timeline::sizeHint() const
{
    return {theme::space(420), heightForWidth(theme::space(420))};
}

QSize Timeline::minimumSizeHint() const
{
    return {theme::space(200), theme::space(80)};
}

int Timeline::heightForWidth(int width) const
{
    int height = theme::lineHeight(Type::Table) + theme::space(barHeight + 6) +
                 theme::lineHeight(Type::Xs) + theme::space(8);
    if (!m_marks.isEmpty())
        height += theme::lineHeight(Type::Xs) + theme::space(14);
    if (!m_stages.isEmpty())
        height += theme::space(26 + 14 + 4) + stageTextHeight(width);
    return height;
}

double Timeline::paintRange(QPainter &painter, double top) const
{
    const QString label = rangeText(m_low, m_high);
    const QFont strong = theme::font(Type::Table, Weight::Strong);
    const double labelWidth = QFontMetricsF(strong).horizontalAdvance(label);
    const double middle = (xOf(m_low) + xOf(m_high)) / 2;
    const double left = qBound<double>(side(), middle - labelWidth / 2,
                                       qMax<double>(side(), width() - side() - labelWidth));
    painter.setFont(strong);
    painter.setPen(colour(Role::Text));
    const double line = theme::lineHeight(Type::Table);
    painter.drawText(QRectF(left, top, labelWidth + 2, line), Qt::AlignVCenter, label);
    top += line;
    const double high = theme::space(barHeight);
    theme::paintBox(painter, QRectF(side(), top, width() - 2 * side(), high), high / 2,
                    colour(Role::Sunken), colour(Role::Border));
    theme::paintBox(painter, QRectF(xOf(m_low), top, xOf(m_high) - xOf(m_low), high), high / 2,
                    colour(Role::Accent), colour(Role::Accent));
    top += high + theme::space(6);

    const bool months = m_high > mostWeeksInDays;
    const double unit = months ? daysAMonth : daysAWeek;
    const double units = lastDay() / unit;
    const int step = stepOf(units);
    painter.setFont(theme::font(Type::Xs));
    painter.setPen(colour(Role::Text2));
    const QFontMetricsF metrics(painter.font());
    const double small = theme::lineHeight(Type::Xs);
    for (int at = 0; at <= units; at += step) {
        const bool last = at + step > units;
        const QString text = last ? inUnit({at, months ? 'm' : 'w'}) : QString::number(at);
        const double wide = metrics.horizontalAdvance(text);
        const double x = qBound<double>(0, xOf(at * unit) - wide / 2, width() - wide);
        painter.drawText(QRectF(x, top, wide + 2, small), Qt::AlignVCenter, text);
    }
    return top + small + theme::space(8);
}

double Timeline::paintMarks(QPainter &painter, double top) const
{
    if (m_marks.isEmpty())
        return top;
    const double icon = theme::space(16);
    const double line = theme::lineHeight(Type::Xs);
    painter.setFont(theme::font(Type::Xs));
    const QFontMetricsF metrics(painter.font());
    double free = 0;
    for (const TimelineMark &mark : m_marks) {
        const double wide = icon + theme::space(2) + metrics.horizontalAdvance(mark.label);
        const double x = xOf(mark.day);
        const double left = qMin(x - icon / 2, width() - wide - 2);
        const bool fits = left >= free;
        if (!fits && x - icon / 2 < free)
            continue;
        theme::paintIcon(painter, QRectF(left, top, icon, line), theme::Icon::Calendar,
                         colour(Role::Text2));
        if (fits) {
            painter.setPen(colour(Role::Text));
            painter.drawText(QRectF(left + icon + theme::space(2), top, wide, line),
                             Qt::AlignVCenter, mark.label);
        }
        free = left + (fits ? wide : icon) + theme::space(8);
    }
    return top + line + theme::space(14);
}

void Timeline::paintStages(QPainter &painter, double top) const
{
    const auto count = static_cast<int>(m_stages.size());
    if (count == 0)
        return;
    const double cell = static_cast<double>(width() - 2 * side()) / count;
    const double ring = theme::space(26);
    const double middle = top + ring / 2;
    painter.setPen(QPen(colour(Role::Control), 1.5));
    painter.drawLine(QPointF(side() + cell / 2, middle),
                     QPointF(width() - side() - cell / 2, middle));
    for (int i = 0; i < count; ++i) {
        const double centre = side() + cell * (i + 0.5);
        const QRectF circle(centre - ring / 2, top, ring, ring);
        const bool here = i == m_here;
        painter.setPen(QPen(colour(i <= m_here ? Role::Accent : Role::Control), here ? 2 : 1.5));
        painter.setBrush(colour(here ? Role::Accent : Role::Surface));
        painter.drawEllipse(circle.adjusted(1, 1, -1, -1));
        painter.setFont(theme::font(Type::Xs, Weight::Strong));
        painter.setPen(colour(here ? Role::OnAccent : Role::Text2));
        painter.drawText(circle, Qt::AlignCenter, QString::number(i + 1));
        painter.setFont(theme::font(Type::Xs, here ? Weight::Medium : Weight::Normal));
        painter.setPen(colour(here ? Role::Text : Role::Text2));
        painter.drawText(QRectF(centre - cell / 2 + theme::space(3), top + ring + theme::space(4),
                                cell - theme::space(6), height() - top - ring),
                         Qt::AlignHCenter | Qt::TextWordWrap, m_stages[i]);
    }
}

void Timeline::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintStages(painter, paintMarks(painter, paintRange(painter, 0)));
}

} // namespace triage
