// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputs/fact_list.h"

#include "inputs/paragraph.h"

#include <QVBoxLayout>

namespace triage {

FactList::FactList(int names, theme::Type type, QWidget *parent)
    : QWidget(parent), m_names(names), m_type(type), m_lines(new QVBoxLayout(this))
{
    m_lines->setContentsMargins({});
    m_lines->setSpacing(theme::space(6));
}

void FactList::addFact(const QString &name, const QString &value)
{
    if (value.isEmpty())
        return;
    auto *row = new QBoxLayout(QBoxLayout::LeftToRight);
    row->setSpacing(theme::space(2));
    auto *first = new Paragraph(name, m_type, theme::Role::Text2);
    auto *second = new Paragraph(value, m_type);
    second->setWeight(theme::Weight::Normal);
    first->setBuddy(second);
    row->addWidget(first, 0, Qt::AlignTop);
    row->addWidget(second, 1);
    m_lines->addLayout(row);
    m_rows.append({row, first});
}

void FactList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool stacked = width() < 3 * theme::space(m_names);
    for (const Row &row : std::as_const(m_rows)) {
        row.layout->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
        row.name->setMinimumWidth(stacked ? 0 : theme::space(m_names));
        row.name->setMaximumWidth(stacked ? QWIDGETSIZE_MAX : theme::space(m_names));
    }
}

} // namespace triage
