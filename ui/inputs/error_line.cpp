// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputs/error_line.h"

#include "inputs/icon_label.h"
#include "inputs/paragraph.h"

#include <QHBoxLayout>

namespace triage {

ErrorLine::ErrorLine(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *cross = new IconLabel(theme::Icon::Cross, theme::Role::Stop);
    cross->setLineHeight(theme::lineHeight(theme::Type::Small));
    m_label = new Paragraph({}, theme::Type::Small, theme::Role::Stop);
    m_label->setWeight(theme::Weight::Medium);
    layout->addWidget(cross, 0, Qt::AlignTop);
    layout->addWidget(m_label, 1);
    hide();
}

void ErrorLine::setText(const QString &text)
{
    m_label->setPlain(text);
    setVisible(!text.isEmpty());
}

QString ErrorLine::text() const
{
    return m_label->accessibleName();
}

} // namespace triage
