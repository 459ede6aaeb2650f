// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QTabBar>

namespace triage {

/// The tabs of a page: text with an accent line under the current one, a tick on complete ones.
/// Keys: arrows while focused; the page binds Ctrl+Tab to step().
class TabStrip : public QTabBar {
    Q_OBJECT
public:
    explicit TabStrip(QWidget *parent = nullptr);

    /// Shows a tick beside a tab and tells accessibility tools that it is complete.
    void setComplete(int index, bool complete);
    /// Lays the tabs out for the width of the row that holds them.
    void fit();
    /// Goes to the next (+1) or previous (-1) enabled tab, round the end.
    void step(int by);

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] QSize tabSizeHint(int index) const override;
    [[nodiscard]] QSize minimumTabSizeHint(int index) const override;

private:
    [[nodiscard]] QFont tabFont(bool current) const;
    [[nodiscard]] int textWidth(int index) const;
    /// Air at each side of a tab's text; less where all tabs would not fit the window.
    [[nodiscard]] int air() const;

    QSet<int> m_complete;
};

} // namespace triage
