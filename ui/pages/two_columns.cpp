// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/two_columns.h"

#include "theme/type.h"

#include <QVBoxLayout>

namespace triage {

TwoColumns::TwoColumns(int left, int right, QWidget *parent)
    : QWidget(parent), m_columns(new QBoxLayout(QBoxLayout::LeftToRight, this)),
      m_left(new QVBoxLayout), m_right(new QVBoxLayout), m_narrow(theme::space(left + right - 60))
{
    m_columns->setContentsMargins({});
    m_columns->setSpacing(theme::space(32));
    m_left->setSpacing(0);
    m_right->setSpacing(0);
    m_columns->addLayout(m_left, left);
    m_columns->addLayout(m_right, right);
}

void TwoColumns::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_columns->setDirection(width() < m_narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace triage
