// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>
#include <QStringList>

#include <array>
#include <memory>

class QPainter;

namespace triage {

/// Which leg is asked about.
enum class ChartSide { Left, Right, Both };

/// From where the figure is seen.
enum class BodyView { Back, Front };
inline constexpr std::array bodyViews{BodyView::Back, BodyView::Front};

/// What the figure shows.
struct FigureState {
    ChartSide side = ChartSide::Both;
    QStringList chosen;      ///< region codes
    QString worst;           ///< the one that hurts most, or empty
    QString hovered;         ///< under the pointer, or empty
    QString ringed;          ///< focused in the list, or empty
    bool outlineRest = true; ///< dotted outline of the regions left alone

    bool operator==(const FigureState &) const = default;
};

/// A drawing of both legs and its regions; draws itself at any size, on screen, in a report or
/// small in a table of checks. From the front a person's left leg is at the right.
class BodyFigure {
public:
    explicit BodyFigure(BodyView view = BodyView::Back);
    ~BodyFigure();
    BodyFigure(const BodyFigure &) = delete;
    BodyFigure &operator=(const BodyFigure &) = delete;

    /// Codes of the regions the drawing has, in drawing order.
    [[nodiscard]] QStringList regionCodes() const;
    /// The size of the drawing in its own units, 10 a centimetre of the body.
    [[nodiscard]] QSizeF size() const;
    /// Width over height of the drawing.
    [[nodiscard]] double aspect() const;
    /// The largest box of the drawing's shape inside `box`, in its middle.
    [[nodiscard]] QRectF fit(const QRectF &box) const;
    /// Draws figure and marks into exactly this box. `dark` picks the colours.
    void draw(QPainter &painter, const QRectF &box, const FigureState &state, bool dark) const;
    /// The region at a point of the drawing in `box`, or empty; only legs asked about count, and
    /// narrow regions may be hit a little outside.
    [[nodiscard]] QString hit(const QPointF &point, const QRectF &box, ChartSide side) const;
    /// True when the point lies on the leg that is not asked about.
    [[nodiscard]] bool hitsOtherLeg(const QPointF &point, const QRectF &box, ChartSide side) const;
    /// A region's outline on the legs asked about, placed in `box`.
    [[nodiscard]] QPainterPath outline(const QString &code, const QRectF &box,
                                       ChartSide side) const;

private:
    void veil(QPainter &painter, const QRectF &box, ChartSide side, bool dark) const;
    void drawRegion(QPainter &painter, const QRectF &box, const QString &code,
                    const FigureState &state, bool dark) const;

    [[nodiscard]] bool leftIsLeft() const { return m_view == BodyView::Back; }

    struct Drawing;
    BodyView m_view;
    std::unique_ptr<Drawing> m_drawing;
};

} // namespace triage
