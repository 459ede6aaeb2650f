// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QScrollArea;

namespace triage {

/// The foot of a page that stays in sight: a line, then a row under the page's column.
class FootBar : public QWidget {
    Q_OBJECT
public:
    /// `column` is the page above, `width` that of its column in the design's pixels.
    FootBar(const QScrollArea *column, int width, QWidget *parent = nullptr);

    [[nodiscard]] QHBoxLayout *row() const { return m_row; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    const QScrollArea *m_column = nullptr;
    QHBoxLayout *m_row = nullptr;
    int m_width;
};

} // namespace triage
