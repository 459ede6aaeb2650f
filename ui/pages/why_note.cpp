// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/why_note.h"

#include "inputs/button.h"
#include "inputs/paragraph.h"
#include "theme/icons.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

namespace triage {

WhyNote::WhyNote(const QString &text, bool open, QWidget *parent)
    : QWidget(parent),
      m_button(new Button(Button::Kind::Quiet, theme::Icon::Info, tr("Why we ask"))),
      m_reason(new Paragraph(text, theme::Type::Small, theme::Role::Text2))
{
    m_button->setObjectName(QStringLiteral("why"));
    m_button->setTone(theme::Role::Accent);
    m_button->setCheckable(true);
    m_button->setToolTip(tr("Shows the reason (key ?)"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_button, 0, Qt::AlignLeft);
    auto *indented = new QHBoxLayout;
    indented->setContentsMargins(theme::space(28), 0, 0, 0);
    indented->addWidget(m_reason);
    layout->addLayout(indented);
    connect(m_button, &Button::toggled, this, [this](bool on) {
        setOpen(on);
        emit unfolded(on);
    });
    const QSignalBlocker quiet(m_button);
    m_button->setChecked(open);
    setOpen(open);
}

void WhyNote::setOpen(bool open)
{
    m_reason->setVisible(open);
    m_button->setAccessibleDescription(open ? m_reason->source() : tr("folded"));
}

void WhyNote::toggle()
{
    m_button->toggle();
}

} // namespace triage
