// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRadioButton>

namespace triage {

/// A small radio button in a box of its own, for a few short choices side by side.
class Pill : public QRadioButton {
    Q_OBJECT
public:
    explicit Pill(const QString &text, QWidget *parent = nullptr);

    /// Makes it one of a row of filters: narrower, with a tick only on the one in use.
    void setFilter();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] bool hitButton(const QPoint &position) const override;

private:
    /// From the left edge to the words.
    [[nodiscard]] int indent() const;
    [[nodiscard]] QFont ownFont() const;

    bool m_filter = false;
};

} // namespace triage
