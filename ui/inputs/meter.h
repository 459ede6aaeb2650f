// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/icons.h"

#include <QWidget>

namespace triage {

/// Painted bars that always stand beside their word.
class Meter : public QWidget {
    Q_OBJECT
public:
    enum class Kind {
        Evidence,   ///< 4 rising bars
        Confidence, ///< 3 rising bars
        Support,    ///< 6 blocks over the whole width
    };

    explicit Meter(Kind kind, int filled = 0, QWidget *parent = nullptr);

    /// How many bars are filled; bounded to what there is.
    void setFilled(int filled);
    [[nodiscard]] int filled() const { return m_filled; }
    /// An icon in place of bars: Swap for conflicting, Cross for against, None for bars.
    void setMark(theme::Icon mark);

    /// How many bars a kind has.
    [[nodiscard]] static int bars(Kind kind);
    /// The size of a kind; Support takes any width.
    [[nodiscard]] static QSize sizeFor(Kind kind);
    /// Paints a meter in a box; for table delegates.
    static void paint(QPainter &painter, const QRectF &box, Kind kind, int filled,
                      theme::Icon mark = theme::Icon::None);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind;
    int m_filled = 0;
    theme::Icon m_mark = theme::Icon::None;
};

} // namespace triage
