// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/tab_row.h"

#include "inputs/paragraph.h"
#include "inputs/tab_strip.h"

#include <QHBoxLayout>
#include <QPainter>

namespace triage {

namespace {

// The text of the first tab stands over the column's edge.
int tabPadding()
{
    return theme::space(14);
}

} // namespace

TabRow::TabRow(TabStrip *tabs, int column, QWidget *parent)
    : QWidget(parent), m_tabs(tabs), m_column(column),
      m_note(new Paragraph({}, theme::Type::Small, theme::Role::Text2))
{
    m_note->setWordWrap(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(tabs, 1, Qt::AlignLeft);
    layout->addWidget(m_note);
}

void TabRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int least = theme::space(10);
    const int side =
        m_column > 0 ? qMax(least, (width() - theme::space(m_column)) / 2 - tabPadding()) : least;
    layout()->setContentsMargins(side, 0, side + tabPadding(), 0);
    m_tabs->fit();
    const int needed = m_tabs->sizeHint().width() + m_note->sizeHint().width();
    m_note->setVisible(side + needed + 2 * tabPadding() <= width());
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
