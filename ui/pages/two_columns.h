// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;
class QVBoxLayout;

namespace triage {

/// Two columns side by side; on narrow pages the right one goes below the left one.
class TwoColumns : public QWidget {
    Q_OBJECT
public:
    /// Widths in the design's pixels; they share more room in the same proportion.
    TwoColumns(int left, int right, QWidget *parent = nullptr);

    [[nodiscard]] QVBoxLayout *left() const { return m_left; }
    [[nodiscard]] QVBoxLayout *right() const { return m_right; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QBoxLayout *m_columns = nullptr;
    QVBoxLayout *m_left = nullptr;
    QVBoxLayout *m_right = nullptr;
    int m_narrow = 0;
};

} // namespace triage
