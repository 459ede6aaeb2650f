// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace triage {

/// The foot of a page that stays in sight: a line, then a row under the page's column.
class FootBar : public QWidget {
    Q_OBJECT
public:
    /// `width`: that of the column above, in the design's pixels.
    explicit FootBar(int width, QWidget *parent = nullptr);

    /// Changes the width of the column above.
    void setColumnWidth(int width);

    [[nodiscard]] QHBoxLayout *row() const { return m_row; }
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// The air at either side that stays in a narrow window.
    [[nodiscard]] static int leastSide();
    void align();

    QHBoxLayout *m_row = nullptr;
    int m_width;
};

} // namespace triage
