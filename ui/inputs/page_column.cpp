// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputs/page_column.h"

#include "theme/paint.h"
#include "theme/type.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace triage {

namespace {

// In the design's pixels: a page as high as the window that the design was drawn for.
constexpr int tallPage = 820;

} // namespace

PageColumn::PageColumn(int width, QWidget *parent) : ScrollPage(parent)
{
    QWidget *page = content();
    auto *across = new QHBoxLayout(page);
    across->setContentsMargins(theme::space(16), theme::space(20), theme::space(16),
                               theme::space(40));
    auto *column = new QWidget;
    column->setMaximumWidth(theme::space(width) + 2 * theme::ringAir);
    m_body = new QVBoxLayout(column);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(theme::space(8));
    across->addWidget(column);
}

void PageColumn::resizeEvent(QResizeEvent *event)
{
    ScrollPage::resizeEvent(event);
    QMargins margins = widget()->layout()->contentsMargins();
    // Why: the column's edges stay where they are when the bar comes and goes.
    const int bar = verticalScrollBar()->sizeHint().width();
    margins.setLeft(theme::space(16) + bar);
    margins.setRight(theme::space(16) + bar - (width() - viewport()->width()));
    const int spare = m_lower ? qMax(0, height() - theme::space(tallPage)) : 0;
    margins.setTop(theme::space(20) + spare / 3);
    widget()->layout()->setContentsMargins(margins);
}

} // namespace triage
