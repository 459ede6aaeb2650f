// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/load_chart.h"

#include "theme/colour.h"
#include "theme/paint.h"
#include "theme/type.h"

#include <QDate>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace triage {

using std::chrono::days;
using theme::colour;
using theme::Role;
using theme::Type;

namespace {

constexpr int daysBefore = 70;
constexpr int daysAfter = 14;
constexpr double gridKm = 5;
constexpr double dotRadius = 4;

QString dayText(LocalDay day)
{
    const std::chrono::year_month_day date(day);
    return QLocale(QLocale::English)
        .toString(QDate(static_cast<int>(date.year()), static_cast<int>(unsigned(date.month())),
                        static_cast<int>(unsigned(date.day()))),
                  QStringLiteral("d MMM"));
}

QString kmText(double km)
{
    return LoadChart::tr("%1 km").arg(std::round(km * 10) / 10);
}

} // namespace

QString loadSentence(const LoadPicture &picture)
{
    if (!picture.spike || !picture.spike->longestBeforeKm)
        return LoadChart::tr(
            "No run in the 6 weeks before it began was more than 10 % longer than your longest of "
            "the 30 days before.");
    const auto ago = static_cast<int>((picture.onset - picture.spike->day).count());
    const QString when = ago == 0   ? LoadChart::tr("On the day the pain began")
                         : ago == 1 ? LoadChart::tr("The day before the pain began")
                                    : LoadChart::tr("%1 days before the pain began").arg(ago);
    return LoadChart::tr("%1 you ran %2. Your longest in the 30 days before was %3.")
        .arg(when, kmText(picture.spike->km), kmText(*picture.spike->longestBeforeKm));
}

LoadChart::LoadChart(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Runs around the day the pain began"));
}

void LoadChart::setPicture(LoadPicture picture)
{
    m_picture = std::move(picture);
    m_told.reset();
    m_first = m_picture.onset - days(daysBefore);
    m_last = m_picture.onset + days(daysAfter);
    double most = gridKm;
    for (const RunRatio &run : m_picture.runs)
        if (run.day >= m_first && run.day <= m_last)
            most = std::max({most, run.km, run.longestBeforeKm.value_or(0)});
    m_top = std::ceil(most * 1.15 / gridKm) * gridKm;
    setAccessibleDescription(loadSentence(m_picture));
    update();
}

QSize LoadChart::sizeHint() const
{
    return {theme::space(760), theme::space(430)};
}

QSize LoadChart::minimumSizeHint() const
{
    return {theme::space(420), theme::space(260)};
}

QRectF LoadChart::plot() const
{
    const double line = theme::lineHeight(Type::Small);
    return QRectF(rect()).adjusted(theme::space(48), line + theme::space(8), -theme::space(24),
                                   -line - theme::space(12));
}

double LoadChart::across(LocalDay day) const
{
    const auto whole = static_cast<double>((m_last - m_first).count());
    return plot().left() + plot().width() * static_cast<double>((day - m_first).count()) / whole;
}

double LoadChart::upTo(double km) const
{
    return plot().bottom() - plot().height() * km / m_top;
}

QPointF LoadChart::pointOf(std::size_t run) const
{
    return {across(m_picture.runs[run].day), upTo(m_picture.runs[run].km)};
}

void LoadChart::paintGrid(QPainter &painter) const
{
    painter.setFont(theme::font(Type::Small));
    const int line = theme::lineHeight(Type::Small);
    const double step = m_top > 60 ? 20 : m_top > 30 ? 10 : gridKm;
    for (double km = 0; km <= m_top; km += step) {
        painter.setPen(colour(Role::Border));
        painter.drawLine(QPointF(plot().left(), upTo(km)), QPointF(plot().right(), upTo(km)));
        painter.setPen(colour(Role::Text2));
        painter.drawText(QRectF(0, upTo(km) - line / 2.0, plot().left() - theme::space(8), line),
                         Qt::AlignRight | Qt::AlignVCenter, QString::number(km));
    }
    painter.drawText(QRectF(0, 0, plot().left() - theme::space(8), line), Qt::AlignRight, tr("km"));
    for (LocalDay day = m_first; day <= m_last; day += days(14))
        painter.drawText(QRectF(across(day) - theme::space(40), plot().bottom() + theme::space(6),
                                theme::space(80), line),
                         Qt::AlignCenter, dayText(day));
}

void LoadChart::paintLongest(QPainter &painter) const
{
    QPainterPath path;
    bool begun = false;
    std::optional<double> before;
    for (LocalDay day = m_first; day <= m_last; day += days(1)) {
        std::optional<double> longest;
        for (const RunRatio &run : m_picture.runs)
            if (run.day < day && run.day >= day - days(m_picture.referenceDays))
                longest = std::max(longest.value_or(0), run.km);
        if (!longest) {
            begun = false;
            continue;
        }
        if (!begun)
            path.moveTo(across(day), upTo(*longest));
        else if (before != longest)
            path.lineTo(across(day), upTo(*before));
        path.lineTo(across(day), upTo(*longest));
        begun = true;
        before = longest;
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour(Role::Text2), 2));
    painter.drawPath(path);
}

void LoadChart::paintRuns(QPainter &painter) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(Role::Accent));
    for (std::size_t run = 0; run < m_picture.runs.size(); ++run)
        if (m_picture.runs[run].day >= m_first && m_picture.runs[run].day <= m_last)
            painter.drawEllipse(pointOf(run), dotRadius, dotRadius);
}

void LoadChart::paintSpike(QPainter &painter) const
{
    const auto &spike = m_picture.spike;
    if (!spike || !spike->ratio || spike->day < m_first)
        return;
    const QPointF top(across(spike->day), upTo(spike->km));
    const double foot = upTo(*spike->longestBeforeKm);
    painter.setPen(QPen(colour(Role::Warn), 2));
    painter.drawLine(top, QPointF(top.x(), foot));
    painter.drawLine(QPointF(top.x() - 4, foot), QPointF(top.x() + 4, foot));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(Role::Warn));
    constexpr double half = 7;
    painter.drawPolygon(QPolygonF({top + QPointF(0, -half), top + QPointF(half, 0),
                                   top + QPointF(0, half), top + QPointF(-half, 0)}));
    painter.setPen(colour(Role::Text));
    painter.setFont(theme::font(Type::Small, theme::Weight::Strong));
    const int line = theme::lineHeight(Type::Small);
    painter.drawText(
        QRectF(plot().left(), top.y() - line, top.x() - plot().left() - theme::space(14), line),
        Qt::AlignRight | Qt::AlignVCenter,
        tr("%1, %2 % longer").arg(kmText(spike->km)).arg(std::lround((*spike->ratio - 1) * 100)));
    painter.setPen(colour(Role::Text2));
    painter.setFont(theme::font(Type::Small));
    painter.drawText(
        QRectF(plot().left(), top.y(), top.x() - plot().left() - theme::space(14), line),
        Qt::AlignRight | Qt::AlignVCenter, dayText(spike->day));
}

void LoadChart::paintOnset(QPainter &painter) const
{
    const double x = across(m_picture.onset);
    painter.setPen(QPen(colour(Role::Mark), 2, Qt::DashLine));
    painter.drawLine(QPointF(x, plot().top()), QPointF(x, plot().bottom()));
    painter.setPen(colour(Role::Mark));
    painter.setFont(theme::font(Type::Small, theme::Weight::Strong));
    painter.drawText(QPointF(x + theme::space(6), plot().top() - theme::space(6)),
                     tr("Pain began"));
}

void LoadChart::paintTold(QPainter &painter) const
{
    if (!m_told)
        return;
    const RunRatio &run = m_picture.runs[*m_told];
    const QString text = tr("%1, %2").arg(dayText(run.day), kmText(run.km));
    painter.setFont(theme::font(Type::Small));
    const double width = painter.fontMetrics().horizontalAdvance(text) + theme::space(16);
    QRectF tag(pointOf(*m_told) + QPointF(theme::space(8), -theme::space(34)),
               QSizeF(width, theme::lineHeight(Type::Small) + theme::space(6)));
    tag.moveRight(std::min(tag.right(), static_cast<double>(rect().right())));
    theme::paintBox(painter, tag, theme::radiusInput, colour(Role::Surface), colour(Role::Control));
    painter.setPen(colour(Role::Text));
    painter.drawText(tag, Qt::AlignCenter, text);
}

void LoadChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGrid(painter);
    paintLongest(painter);
    paintRuns(painter);
    paintSpike(painter);
    paintOnset(painter);
    paintTold(painter);
    if (hasFocus())
        theme::paintRing(painter, QRectF(rect()).adjusted(4, 4, -4, -4), theme::radiusRow);
}

void LoadChart::tell(std::optional<std::size_t> run)
{
    if (m_told == run)
        return;
    m_told = run;
    QString description = loadSentence(m_picture);
    if (run)
        description =
            tr("%1, %2").arg(dayText(m_picture.runs[*run].day), kmText(m_picture.runs[*run].km));
    setAccessibleDescription(description);
    update();
}

void LoadChart::mouseMoveEvent(QMouseEvent *event)
{
    std::optional<std::size_t> nearest;
    double least = 3 * dotRadius;
    for (std::size_t run = 0; run < m_picture.runs.size(); ++run) {
        const double distance = QLineF(pointOf(run), event->position()).length();
        if (distance < least) {
            least = distance;
            nearest = run;
        }
    }
    tell(nearest);
}

void LoadChart::leaveEvent(QEvent *)
{
    tell(std::nullopt);
}

void LoadChart::keyPressEvent(QKeyEvent *event)
{
    const bool back = event->key() == Qt::Key_Left;
    if (m_picture.runs.empty() || (!back && event->key() != Qt::Key_Right))
        return QWidget::keyPressEvent(event);
    const auto shown = [&](std::size_t run) {
        return m_picture.runs[run].day >= m_first && m_picture.runs[run].day <= m_last;
    };
    auto next = static_cast<std::ptrdiff_t>(
        m_told.value_or(back ? m_picture.runs.size() : std::size_t(-1)));
    const auto count = static_cast<std::ptrdiff_t>(m_picture.runs.size());
    do
        next += back ? -1 : 1;
    while (next >= 0 && next < count && !shown(static_cast<std::size_t>(next)));
    if (next >= 0 && next < count)
        tell(static_cast<std::size_t>(next));
}

} // namespace triage
