// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace triage {

/// What the signs of the load picture stand for, in one line.
class LoadLegend : public QWidget {
    Q_OBJECT
public:
    /// `spike`: the picture marks one.
    explicit LoadLegend(bool spike, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_spike;
};

} // namespace triage
