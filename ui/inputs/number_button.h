// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace triage {

/// One number of a scale: a square that fills when chosen.
class NumberButton : public QAbstractButton {
    Q_OBJECT
public:
    explicit NumberButton(int number, QWidget *parent = nullptr);

    /// Outlines the number as part of an unanswered question.
    void setError(bool error);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_error = false;
};

} // namespace triage
