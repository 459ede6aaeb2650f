// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/unlock_page.h"

#include "inputs/button.h"
#include "inputs/heading.h"
#include "inputs/paragraph.h"
#include "inputs/text_box.h"
#include "theme/type.h"

#include <QVBoxLayout>

namespace triage {

UnlockPage::UnlockPage(QWidget *parent)
    : PageColumn(660, parent), m_passphrase(new TextBox),
      m_unlock(new Button(Button::Kind::Primary, tr("Unlock"))),
      m_refusal(new Paragraph({}, theme::Type::Body, theme::Role::Stop))
{
    setLower(true);
    body()->addWidget(new Heading(tr("The records are locked")));
    body()->addSpacing(theme::space(8));
    auto *ask = new Paragraph(tr("Type the passphrase to open them. If you have forgotten it, type "
                                 "the recovery key that you wrote down."),
                              theme::Type::Body, theme::Role::Text2);
    body()->addWidget(ask);
    body()->addSpacing(theme::space(16));
    m_passphrase->setObjectName(QStringLiteral("passphrase"));
    m_passphrase->setAccessibleName(tr("Passphrase or recovery key"));
    m_passphrase->setAccessibleDescription(ask->text());
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setCharacters(40);
    body()->addWidget(m_passphrase, 0, Qt::AlignLeft);
    m_refusal->setObjectName(QStringLiteral("refusal"));
    m_refusal->hide();
    body()->addWidget(m_refusal);
    body()->addSpacing(theme::space(16));
    m_unlock->setObjectName(QStringLiteral("unlock"));
    body()->addWidget(m_unlock, 0, Qt::AlignLeft);
    body()->addStretch(1);
    connect(m_unlock, &Button::clicked, this, &UnlockPage::give);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &UnlockPage::give);
    setFocusProxy(m_passphrase);
}

void UnlockPage::give()
{
    if (m_passphrase->text().isEmpty())
        return;
    // Why: trying takes most of a second, and a second press must not try again.
    m_unlock->setEnabled(false);
    emit given(m_passphrase->text());
    m_unlock->setEnabled(true);
}

void UnlockPage::refuse(const QString &why)
{
    m_refusal->setText(why);
    m_refusal->show();
    m_passphrase->setError(true);
    m_passphrase->setAccessibleDescription(why);
    m_passphrase->clear();
    m_passphrase->setFocus(Qt::OtherFocusReason);
}

} // namespace triage
