// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/body_figure.h"

#include <QHash>
#include <QWidget>

namespace triage {

/// The body chart on screen: hover shows a name, a click chooses. Takes no Tab stop, because the
/// list beside it is the way for keys; its accessible description is the echo.
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
    /// Where the drawing lies in the widget.
    [[nodiscard]] QRectF figureBox() const;
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
    void paintNameTag(QPainter &painter) const;

    BodyFigure m_figure;
    FigureState m_state;
    QHash<QString, QString> m_names;
    bool m_readOnly = false;
};

} // namespace triage
