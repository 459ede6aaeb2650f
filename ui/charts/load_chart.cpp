// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/load_chart.h"

#include "charts/load_chart_words.h"
#include "theme/colour.h"
#include "theme/paint.h"
#include "theme/type.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

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
constexpr double leastTopKm = 5;
constexpr double tellReach = 12; // of the pointer, in pixels

} // namespace

QString loadSentence(const LoadPicture &picture)
{
    const bool known =
        std::any_of(picture.runs.begin(), picture.runs.end(), [&](const RunRatio &run) {
            return run.ratio && run.day <= picture.onset &&
                   run.day > picture.onset - days(picture.lookBackDays);
        });
    if (!known)
        return LoadChart::tr("No run of the 6 weeks before it began can be compared: the log has "
                             "none, or none in the 30 days before.");
    if (!picture.spike || !picture.spike->longestBeforeKm)
        return picture.ofClient
                   ? LoadChart::tr("No run in the 6 weeks before onset was more than 10 % longer "
                                   "than the longest of the 30 days before it.")
                   : LoadChart::tr("No run in the 6 weeks before it began was more than 10 % "
                                   "longer than your longest of the 30 days before.");
    const auto ago = static_cast<int>((picture.onset - picture.spike->day).count());
    const QString when = ago == 0   ? LoadChart::tr("On the day the pain began")
                         : ago == 1 ? LoadChart::tr("The day before the pain began")
                                    : LoadChart::tr("%1 days before the pain began").arg(ago);
    const QString words =
        picture.ofClient
            ? LoadChart::tr("%1 one run was %2. The longest of the 30 days before was %3.")
            : LoadChart::tr("%1 you ran %2. Your longest in the 30 days before was %3.");
    return words.arg(when, loadKmText(picture.spike->km),
                     loadKmText(*picture.spike->longestBeforeKm));
}

LoadSpan spanOf(const LoadPicture &picture)
{
    return {.first = picture.onset - days(daysBefore), .last = picture.onset + days(daysAfter)};
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
    m_span = spanOf(m_picture);
    double most = leastTopKm;
    for (const RunRatio &run : m_picture.runs)
        if (run.day >= m_span.first && run.day <= m_span.last)
            most = std::max({most, run.km, run.longestBeforeKm.value_or(0)});
    m_top = most * 1.15;
    m_top = std::ceil(m_top / gridStep()) * gridStep();
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
    const auto whole = static_cast<double>((m_span.last - m_span.first).count());
    return plot().left() +
           plot().width() * static_cast<double>((day - m_span.first).count()) / whole;
}

double LoadChart::upTo(double km) const
{
    return plot().bottom() - plot().height() * km / m_top;
}

QPointF LoadChart::pointOf(std::size_t run) const
{
    return {across(m_picture.runs[run].day), upTo(m_picture.runs[run].km)};
}

double LoadChart::gridStep() const
{
    return m_top > 120 ? 50 : m_top > 60 ? 20 : m_top > 30 ? 10 : m_top > 10 ? 5 : 2;
}

void LoadChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGrid(painter);
    paintNewKinds(painter);
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
        description = tr("%1, %2").arg(loadDayText(m_picture.runs[*run].day),
                                       loadKmText(m_picture.runs[*run].km));
    setAccessibleDescription(description);
    update();
}

void LoadChart::mouseMoveEvent(QMouseEvent *event)
{
    std::optional<std::size_t> nearest;
    double least = tellReach;
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
        return m_picture.runs[run].day >= m_span.first && m_picture.runs[run].day <= m_span.last;
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
