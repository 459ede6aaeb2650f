// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputs/line_list.h"

#include "inputs/icon_label.h"
#include "inputs/paragraph.h"
#include "theme/paint.h"
#include "theme/type.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace triage {

LineList::LineList(theme::Icon icon, theme::Role tint, QWidget *parent)
    : QWidget(parent), m_icon(icon), m_tint(tint)
{
    m_lines = new QVBoxLayout(this);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(theme::space(icon == theme::Icon::None ? 4 : 8));
}

void LineList::setTextType(theme::Type type)
{
    m_type = type;
}

void LineList::addLine(const QString &text, const QString &small)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *icon = new IconLabel(m_icon, m_tint, m_icon == theme::Icon::None ? 12 : 18);
    icon->setLineHeight(theme::lineHeight(m_type));
    row->addWidget(icon, 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    auto *first = new Paragraph(text, m_type);
    first->setWeight(theme::Weight::Normal);
    connect(first, &QLabel::linkActivated, this, &LineList::linkActivated);
    texts->addWidget(first);
    if (!small.isEmpty())
        texts->addWidget(new Paragraph(small, theme::Type::Xs, theme::Role::Text2));
    row->addLayout(texts, 1);
    m_lines->addWidget(line);
}

void LineList::clear()
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

} // namespace triage
