// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/body_chart.h"

#include "theme/paint.h"
#include "theme/type.h"
#include "theme/wrapped_text.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <array>

namespace triage {

using theme::colour;
using theme::Role;
using theme::Type;
using theme::Weight;

namespace {

constexpr std::array<BodyView, 2> views{BodyView::Back, BodyView::Front};

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
    for (const BodyView view : views)
        if (const QString code = figure(view).hit(point, figureBox(view), m_state.side);
            !code.isEmpty())
            return code;
    return {};
}

bool BodyChart::hitsOtherLeg(const QPointF &point) const
{
    return std::any_of(views.begin(), views.end(), [&](BodyView view) {
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

void BodyChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (const BodyView view : views) {
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
