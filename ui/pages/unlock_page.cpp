// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/unlock_page.h"

#include "inputs/button.h"
#include "inputs/error_line.h"
#include "inputs/heading.h"
#include "inputs/icon_label.h"
#include "inputs/page_column.h"
#include "inputs/paragraph.h"
#include "inputs/text_box.h"
#include "inputs/top_bar.h"
#include "theme/type.h"

#include <QVBoxLayout>

namespace triage {

UnlockPage::UnlockPage(QWidget *parent)
    : QWidget(parent), m_passphrase(new TextBox),
      m_unlock(new Button(Button::Kind::Primary, tr("Unlock"))), m_refusal(new ErrorLine)
{
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins({});
    lines->setSpacing(0);
    lines->addWidget(new TopBar(tr("Hamstring Triage")));
    auto *page = new PageColumn(660);
    lines->addWidget(page, 1);
    QVBoxLayout *body = page->body();
    body->addSpacing(theme::space(48));
    body->addWidget(new IconLabel(theme::Icon::Lock, theme::Role::Accent, 40), 0, Qt::AlignLeft);
    body->addSpacing(theme::space(8));
    body->addWidget(new Heading(tr("The records are locked")));
    auto *ask = new Paragraph(tr("Type the passphrase to open them. If you have forgotten it, type "
                                 "the recovery key that you wrote down."),
                              theme::Type::Body, theme::Role::Text2);
    body->addWidget(ask);
    body->addSpacing(theme::space(24));
    auto *label = new Paragraph(tr("Passphrase or recovery key"), theme::Type::Body);
    label->setWeight(theme::Weight::Strong);
    body->addWidget(label);
    m_passphrase->setObjectName(QStringLiteral("passphrase"));
    m_passphrase->setAccessibleName(label->accessibleName());
    m_passphrase->setAccessibleDescription(ask->accessibleName());
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setCharacters(40);
    body->addWidget(m_passphrase, 0, Qt::AlignLeft);
    m_refusal->setObjectName(QStringLiteral("refusal"));
    body->addWidget(m_refusal);
    body->addSpacing(theme::space(16));
    m_unlock->setObjectName(QStringLiteral("unlock"));
    body->addWidget(m_unlock, 0, Qt::AlignLeft);
    body->addStretch(1);
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
    m_passphrase->setError(true);
    m_passphrase->setAccessibleDescription(why);
    m_passphrase->clear();
    m_passphrase->setFocus(Qt::OtherFocusReason);
}

} // namespace triage
