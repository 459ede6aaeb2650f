// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace triage {

/// A page that scrolls, with its content in one column in the middle.
class PageColumn : public QScrollArea {
    Q_OBJECT
public:
    /// `width` in the design's pixels: 660 for questions, 720 for the checklist, 1024 for home.
    explicit PageColumn(int width, QWidget *parent = nullptr);

    /// The column's content, from the top; a stretch is kept below it.
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QVBoxLayout *m_body = nullptr;
    QWidget *m_column = nullptr;
    int m_width;
};

} // namespace triage
