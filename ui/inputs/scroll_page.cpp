// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputs/scroll_page.h"

#include "inputs/scroll_bar.h"
#include "theme/type.h"

#include <QApplication>

namespace triage {

ScrollPage::ScrollPage(QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setVerticalScrollBar(new ScrollBar(Qt::Vertical));
    setHorizontalScrollBar(new ScrollBar(Qt::Horizontal));
    setFocusPolicy(Qt::NoFocus);
    setWidget(new QWidget);
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { showFocus(now); });
}

ScrollPage::~ScrollPage()
{
    // Why: the focus still moves while the children go, when this is no longer a ScrollPage.
    qApp->disconnect(this);
}

void ScrollPage::showFocus(QWidget *now)
{
    if (now && widget()->isAncestorOf(now))
        ensureWidgetVisible(now, 0, theme::space(24));
}

} // namespace triage
