// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/body_chart.h"

#include "language/in_sentence.h"
#include "theme/type.h"

#include <QMouseEvent>

#include <algorithm>

namespace triage {

using theme::Type;

namespace {

// How large the view from the front is drawn beside the one from behind.
constexpr double frontShare = 0.62;

int headHeight()
{
    return theme::lineHeight(Type::Small) + theme::lineHeight(Type::Body) + theme::space(4);
}

} // namespace

BodyChart::BodyChart(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::NoFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Body chart, seen from behind and from the front"));
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
        const QString name = inSentence(m_names.value(code, code));
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

const BodyFigure &BodyChart::figure(BodyView view) const
{
    return view == BodyView::Back ? m_back : m_front;
}

QStringList BodyChart::regionCodes() const
{
    return m_back.regionCodes() + m_front.regionCodes();
}

QRectF BodyChart::figureBox(BodyView view) const
{
    const QSizeF back = m_back.size();
    const QSizeF front = m_front.size() * frontShare;
    const double gap = theme::space(40);
    const double scale = std::min((width() - gap) / (back.width() + front.width()),
                                  (height() - headHeight()) / back.height());
    const double left = (width() - gap - (back.width() + front.width()) * scale) / 2;
    if (view == BodyView::Back)
        return {QPointF(left, headHeight()), back * scale};
    return {QPointF(left + back.width() * scale + gap, headHeight()), front * scale};
}

BodyView BodyChart::viewOf(const QString &code) const
{
    if (figure(m_pointerView).regionCodes().contains(code))
        return m_pointerView;
    return m_back.regionCodes().contains(code) ? BodyView::Back : BodyView::Front;
}

QString BodyChart::hit(const QPointF &point) const
{
    for (const BodyView view : bodyViews)
        if (const QString code = figure(view).hit(point, figureBox(view), m_state.side);
            !code.isEmpty())
            return code;
    return {};
}

bool BodyChart::hitsOtherLeg(const QPointF &point) const
{
    return std::any_of(bodyViews.begin(), bodyViews.end(), [&](BodyView view) {
        return figure(view).hitsOtherLeg(point, figureBox(view), m_state.side);
    });
}

QPoint BodyChart::pointIn(const QString &code) const
{
    const ChartSide one = m_state.side == ChartSide::Right ? ChartSide::Right : ChartSide::Left;
    const BodyView view = viewOf(code);
    return figure(view).outline(code, figureBox(view), one).boundingRect().center().toPoint();
}

QSize BodyChart::sizeHint() const
{
    return {theme::space(510), theme::space(560)};
}

QSize BodyChart::minimumSizeHint() const
{
    return {theme::space(280), theme::space(360)};
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
    const QPointF point = event->position();
    m_pointerView = figureBox(BodyView::Front).contains(point) ? BodyView::Front : BodyView::Back;
    const QString code = hit(point);
    setPointerOn(code);
    if (code.isEmpty() && !hitsOtherLeg(point))
        unsetCursor();
    else
        setCursor(Qt::PointingHandCursor);
}

void BodyChart::mousePressEvent(QMouseEvent *event)
{
    if (m_readOnly || event->button() != Qt::LeftButton)
        return;
    const QString code = hit(event->position());
    if (!code.isEmpty())
        emit clicked(code);
    else if (hitsOtherLeg(event->position()))
        emit otherLegClicked();
}

void BodyChart::leaveEvent(QEvent *)
{
    setPointerOn({});
}

} // namespace triage
