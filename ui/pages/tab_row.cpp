// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/tab_row.h"

#include "inputs/paragraph.h"
#include "inputs/tab_strip.h"

#include <QHBoxLayout>
#include <QPainter>

namespace triage {

TabRow::TabRow(TabStrip *tabs, int margin, QWidget *parent)
    : QWidget(parent), m_note(new Paragraph({}, theme::Type::Small, theme::Role::Text2))
{
    m_note->setWordWrap(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::space(margin), 0, theme::space(64), 0);
    layout->addWidget(tabs, 1, Qt::AlignLeft);
    layout->addWidget(m_note);
}

void TabRow::setNote(const QString &text)
{
    m_note->setText(text);
}

void TabRow::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::colour(theme::Role::Surface));
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme::colour(theme::Role::Border));
}

} // namespace triage
