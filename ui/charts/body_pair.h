// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/body_figure.h"

#include <QWidget>

#include <optional>

namespace triage {

/// The body charts of two visits side by side, from behind, and from the front where a place is
/// marked there. Its accessible description is the sentence given.
class BodyPair : public QWidget {
    Q_OBJECT
public:
    /// What one visit shows.
    struct Visit {
        QString when;
        ChartSide side = ChartSide::Both;
        QStringList sites; ///< region codes
        QString worst;     ///< the one that hurts most, or empty
    };

    explicit BodyPair(QWidget *parent = nullptr);

    void setVisits(Visit before, Visit now, const QString &sentence);
    [[nodiscard]] const Visit &before() const { return m_before; }
    [[nodiscard]] const Visit &now() const { return m_now; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] bool marksFront(const Visit &visit) const;
    void paintVisit(QPainter &painter, const QRectF &box, const Visit &visit) const;
    void paintFigure(QPainter &painter, const QRectF &box, const Visit &visit, BodyView view) const;

    BodyFigure m_back{BodyView::Back};
    BodyFigure m_front{BodyView::Front};
    Visit m_before;
    Visit m_now;
};

} // namespace triage
