// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/body_figure.h"

#include <QHash>
#include <QWidget>

namespace triage {

/// The body chart on screen, from behind and smaller from the front: hover shows a name, a click
/// tells which place. Takes no Tab stop, because the list beside it is the way for keys; its
/// accessible description is the echo.
class BodyChart : public QWidget {
    Q_OBJECT
public:
    explicit BodyChart(QWidget *parent = nullptr);

    /// The names of the sites by code, also of those the drawing does not have.
    void setNames(const QHash<QString, QString> &names);
    /// Which leg is drawn full; the other is veiled.
    void setSide(ChartSide side);
    /// The chosen codes; those not in the drawing are told in the echo only.
    void setChosen(const QStringList &codes);
    /// The code that hurts most, or empty.
    void setWorst(const QString &code);
    /// The code lit from the list, or empty.
    void setHovered(const QString &code);
    /// The code focused in the list, or empty.
    void setRinged(const QString &code);
    /// Shows the chart without hover or clicks.
    void setReadOnly(bool readOnly);

    [[nodiscard]] const FigureState &state() const { return m_state; }
    /// The choice in words: "Left leg: sit bone (hurts most), upper back of thigh".
    [[nodiscard]] QString echo() const;
    /// "Left leg", "Right leg" or "Both legs".
    [[nodiscard]] QString sideName() const;
    /// The places of the echo without the leg.
    [[nodiscard]] QString placesInWords() const;
    /// Codes of all places that one of the drawings has.
    [[nodiscard]] QStringList regionCodes() const;
    /// Where a drawing lies in the widget.
    [[nodiscard]] QRectF figureBox(BodyView view) const;
    /// A point of a region in widget coordinates; for tests and guided tours.
    [[nodiscard]] QPoint pointIn(const QString &code) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// A region was clicked.
    void clicked(const QString &code);
    /// The pointer came to a region; empty when it left.
    void hovered(const QString &code);
    /// The leg not asked about was clicked: ask "Left, right or both?".
    void otherLegClicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void setPointerOn(const QString &code);
    void refresh();
    void paintHead(QPainter &painter, BodyView view) const;
    void paintLegend(QPainter &painter) const;
    void paintNameTag(QPainter &painter) const;
    [[nodiscard]] const BodyFigure &figure(BodyView view) const;
    /// The drawing that has this region: the one under the pointer, or the one from behind.
    [[nodiscard]] BodyView viewOf(const QString &code) const;
    [[nodiscard]] QString hit(const QPointF &point) const;
    [[nodiscard]] bool hitsOtherLeg(const QPointF &point) const;

    BodyFigure m_back{BodyView::Back};
    BodyFigure m_front{BodyView::Front};
    BodyView m_pointerView = BodyView::Back; ///< where the pointer was last
    FigureState m_state;
    QHash<QString, QString> m_names;
    bool m_readOnly = false;
};

} // namespace triage
