// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/body_figure.h"

#include "theme/pictures.h"

#include <QPainter>
#include <QSvgRenderer>
#include <QXmlStreamReader>

namespace triage {

using theme::colour;
using theme::Role;

namespace {

// Height of the drawing on screen for which line widths are given.
constexpr double designHeight = 610;

// In pixels: regions narrower than this may be hit so far outside.
constexpr double narrow = 30;
constexpr double reach = 6;

constexpr float veilShare = 0.66F;

QString drawingName(BodyView view)
{
    return view == BodyView::Back ? QStringLiteral("body-back.svg")
                                  : QStringLiteral("body-front.svg");
}

QPolygonF pointsOf(QStringView text)
{
    QPolygonF polygon;
    const auto pairs = text.split(u' ', Qt::SkipEmptyParts);
    for (const QStringView pair : pairs) {
        const qsizetype comma = pair.indexOf(u',');
        polygon << QPointF(pair.left(comma).toDouble(), pair.mid(comma + 1).toDouble());
    }
    return polygon;
}

void hatch(QPainter &painter, const QPainterPath &path, const QColor &ink, double unit)
{
    painter.save();
    painter.setClipPath(path, Qt::IntersectClip);
    painter.setPen(QPen(ink, 1.3 * unit));
    const QRectF box = path.boundingRect();
    const double step = 10.2 * unit;
    for (double x = box.left() - box.height(); x < box.right(); x += step)
        painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()));
    painter.restore();
}

} // namespace

struct BodyFigure::Drawing {
    QRectF view;
    QStringList codes;
    QHash<QString, QPainterPath> left;  ///< in the drawing's units
    QHash<QString, QPainterPath> right; ///< the same path for regions across the midline
    QSvgRenderer light;
    QSvgRenderer dark;

    explicit Drawing(BodyView seen);
    void addRegion(const QString &code, const QPolygonF &polygon);
    [[nodiscard]] QTransform into(const QRectF &box) const
    {
        QTransform map;
        map.translate(box.left(), box.top());
        map.scale(box.width() / view.width(), box.height() / view.height());
        return map;
    }
};

BodyFigure::Drawing::Drawing(BodyView seen)
{
    const QByteArray svg = theme::pictureBytes(drawingName(seen));
    const std::initializer_list<Role> used{Role::Surface, Role::Fig, Role::FigShade, Role::FigLine};
    light.load(theme::recoloured(svg, used, false));
    dark.load(theme::recoloured(svg, used, true));
    view = light.viewBoxF();
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement || reader.name() != u"polygon")
            continue;
        addRegion(reader.attributes().value(QStringLiteral("id")).toString(),
                  pointsOf(reader.attributes().value(QStringLiteral("points"))));
    }
}

void BodyFigure::Drawing::addRegion(const QString &code, const QPolygonF &polygon)
{
    QPainterPath path;
    path.addPolygon(polygon);
    path.closeSubpath();
    const double middle = view.center().x();
    const QRectF box = path.boundingRect();
    const bool across = box.left() < middle && box.right() > middle;
    codes.append(code);
    left.insert(code, path);
    right.insert(code, across ? path : QTransform(-1, 0, 0, 1, 2 * middle, 0).map(path));
}

BodyFigure::BodyFigure(BodyView view) : m_view(view), m_drawing(std::make_unique<Drawing>(view)) {}

BodyFigure::~BodyFigure() = default;

QStringList BodyFigure::regionCodes() const
{
    return m_drawing->codes;
}

QSizeF BodyFigure::size() const
{
    return m_drawing->view.size();
}

double BodyFigure::aspect() const
{
    return m_drawing->view.width() / m_drawing->view.height();
}

QRectF BodyFigure::fit(const QRectF &box) const
{
    QSizeF size(box.height() * aspect(), box.height());
    if (size.width() > box.width())
        size = QSizeF(box.width(), box.width() / aspect());
    QRectF fitted(QPointF(), size);
    fitted.moveCenter(box.center());
    return fitted;
}

QPainterPath BodyFigure::outline(const QString &code, const QRectF &box, ChartSide side) const
{
    QPainterPath path;
    if (side != ChartSide::Right)
        path.addPath(m_drawing->left.value(code));
    const bool across = m_drawing->left.value(code) == m_drawing->right.value(code);
    if (side == ChartSide::Right || (side == ChartSide::Both && !across))
        path.addPath(m_drawing->right.value(code));
    return m_drawing->into(box).map(path);
}

QString BodyFigure::hit(const QPointF &point, const QRectF &box, ChartSide side) const
{
    for (const QString &code : std::as_const(m_drawing->codes))
        if (outline(code, box, side).contains(point))
            return code;
    for (const QString &code : std::as_const(m_drawing->codes)) {
        const QPainterPath path = outline(code, box, side);
        const QRectF one = m_drawing->into(box).mapRect(m_drawing->left.value(code).boundingRect());
        if (one.width() < narrow &&
            (path.contains(point + QPointF(reach, 0)) || path.contains(point - QPointF(reach, 0))))
            return code;
    }
    return {};
}

bool BodyFigure::hitsOtherLeg(const QPointF &point, const QRectF &box, ChartSide side) const
{
    const bool leftLeg = (point.x() < box.center().x()) == leftIsLeft();
    return side != ChartSide::Both && box.contains(point) && leftLeg == (side == ChartSide::Right);
}

void BodyFigure::draw(QPainter &painter, const QRectF &box, const FigureState &state,
                      bool dark) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    (dark ? m_drawing->dark : m_drawing->light).render(&painter, box);
    if (state.side != ChartSide::Both)
        veil(painter, box, state.side, dark);
    for (const QString &code : std::as_const(m_drawing->codes))
        drawRegion(painter, box, code, state, dark);
    painter.restore();
}

// The veil grows from nothing above the hips, because the back belongs to both sides.
void BodyFigure::veil(QPainter &painter, const QRectF &box, ChartSide side, bool dark) const
{
    QRectF half = box.adjusted(-1, 0, 1, 0);
    if ((side == ChartSide::Left) == leftIsLeft())
        half.setLeft(box.center().x() + 1);
    else
        half.setRight(box.center().x() - 1);
    QColor full = colour(Role::Surface, dark);
    QColor none = full;
    full.setAlphaF(veilShare);
    none.setAlphaF(0);
    QLinearGradient fade(half.topLeft(), half.bottomLeft());
    fade.setColorAt(0, none);
    fade.setColorAt(0.06, none);
    fade.setColorAt(0.17, full);
    fade.setColorAt(1, full);
    painter.fillRect(half, fade);
}

void BodyFigure::drawRegion(QPainter &painter, const QRectF &box, const QString &code,
                            const FigureState &state, bool dark) const
{
    const QPainterPath path = outline(code, box, state.side);
    const double unit = qMax(0.55, box.height() / designHeight);
    const QColor mark = colour(Role::Mark, dark);
    const auto soft = [](QColor base, double share) {
        base.setAlphaF(static_cast<float>(share));
        return base;
    };
    const bool worst = state.worst == code;
    const bool chosen = worst || state.chosen.contains(code);
    const bool hovered = state.hovered == code;
    if (worst) {
        painter.fillPath(path, soft(mark, 0.92));
    } else if (chosen) {
        painter.fillPath(path, soft(mark, 0.2));
        hatch(painter, path, soft(mark, 0.75), unit);
    } else if (hovered) {
        painter.fillPath(path, soft(mark, 0.13));
    } else if (state.outlineRest) {
        painter.fillPath(path, soft(colour(Role::Surface, dark), 0.2));
    }
    if (chosen || hovered) {
        painter.strokePath(path, QPen(mark, 2 * unit));
    } else if (state.outlineRest) {
        QPen dotted(soft(colour(Role::FigLine, dark), 0.85), unit);
        dotted.setDashPattern({2.6, 2.8});
        painter.strokePath(path, dotted);
    }
    if (state.ringed == code) {
        QPainterPathStroker around;
        around.setWidth(8 * unit);
        around.setJoinStyle(Qt::RoundJoin);
        const QPainterPath ring = around.createStroke(path).united(path).simplified();
        painter.strokePath(ring, QPen(colour(Role::Focus, dark), 2 * unit));
    }
}

} // namespace triage
