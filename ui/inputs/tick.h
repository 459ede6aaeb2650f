// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inputs/word_bearer.h"

#include <QCheckBox>

namespace triage {

/// A check box of the program in a list: "Mark as done", a place that hurts. Bold once ticked if
/// asked for; hovering shows the row.
class Tick : public QCheckBox, public WordBearer {
    Q_OBJECT
public:
    explicit Tick(const QString &text, QWidget *parent = nullptr);

    /// Makes the label strong while ticked.
    void setStrongWhenTicked(bool strong);
    /// Shows the row as if the pointer were on it.
    void setLit(bool lit);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QList<theme::PlacedText> texts() const override;

signals:
    /// The pointer came (true) or left (false).
    void hovered(bool inside);
    /// The focus came (true) or left (false).
    void focused(bool inside);

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    [[nodiscard]] bool hitButton(const QPoint &position) const override;

private:
    bool m_strong = false;
    bool m_lit = false;
};

} // namespace triage
