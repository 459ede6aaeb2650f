// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBoxLayout>
#include <QWidget>

namespace triage {

/// Parts side by side, or one below the other where there is no room for that.
class YieldingRow : public QWidget {
    Q_OBJECT
public:
    /// `gap` in pixels between the parts.
    explicit YieldingRow(int gap, QWidget *parent = nullptr);

    [[nodiscard]] QBoxLayout *row() const { return m_row; }

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void arrange();

    QBoxLayout *m_row = nullptr;
};

} // namespace triage
