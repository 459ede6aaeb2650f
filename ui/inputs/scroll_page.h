// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace triage {

/// A page that scrolls where the window is smaller than it needs; what has the focus is in sight.
class ScrollPage : public QScrollArea {
    Q_OBJECT
public:
    explicit ScrollPage(QWidget *parent = nullptr);
    ~ScrollPage() override;

protected:
    /// What the page consists of; it has no layout yet.
    [[nodiscard]] QWidget *content() const { return widget(); }

private:
    void showFocus(QWidget *now);
};

} // namespace triage
