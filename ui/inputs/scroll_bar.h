// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/colour.h"

#include <QScrollBar>

namespace triage {

/// A slim scroll bar: a rounded handle and nothing else.
class ScrollBar : public QScrollBar {
    Q_OBJECT
public:
    explicit ScrollBar(Qt::Orientation orientation, QWidget *parent = nullptr);

    /// The colour behind the handle: that of the page unless set.
    void setBackdrop(theme::Role backdrop);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    theme::Role m_backdrop = theme::Role::Window;
};

} // namespace triage
