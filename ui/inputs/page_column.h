// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inputs/scroll_page.h"

class QVBoxLayout;

namespace triage {

/// A page that scrolls, with its content in one column in the middle of the window, at the same
/// place with and without a scroll bar.
class PageColumn : public ScrollPage {
    Q_OBJECT
public:
    /// `width` in the design's pixels: 660 for questions, 720 for the checklist, 1024 for home.
    explicit PageColumn(int width, QWidget *parent = nullptr);

    /// The column's content, from the top; end it with addStretch(1).
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    /// Begins a little lower in a tall window, so that a short page does not hang at its top.
    void setLower(bool lower) { m_lower = lower; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QVBoxLayout *m_body = nullptr;
    bool m_lower = false;
};

} // namespace triage
