// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/client_page.h"

#include "inputs/button.h"
#include "inputs/error_line.h"
#include "inputs/heading.h"
#include "inputs/paragraph.h"
#include "inputs/text_box.h"
#include "pages/back_button.h"
#include "pages/tab_order.h"

#include <QCompleter>
#include <QKeyEvent>
#include <QStringListModel>
#include <QVBoxLayout>

namespace triage {

ClientPage::ClientPage(QWidget *parent)
    : PageColumn(660, parent), m_heading(new Heading(tr("Who is this about?"))),
      m_name(new TextBox), m_error(new ErrorLine), m_known(new QStringListModel(this))
{
    auto *backButton = makeBackButton();
    body()->addWidget(backButton, 0, Qt::AlignLeft);
    body()->addSpacing(theme::space(16));
    m_heading->setObjectName(QStringLiteral("heading"));
    letTabStartAt(m_heading);
    body()->addWidget(m_heading);
    body()->addSpacing(theme::space(4));
    body()->addWidget(new Paragraph(tr("A name or a code. A code such as C-014 keeps the record "
                                       "private. It stays on this computer."),
                                    theme::Type::Body, theme::Role::Text2));
    body()->addSpacing(theme::space(24));
    auto *label = new Heading(tr("Client’s name or code"), theme::Type::H3);
    label->setBuddy(m_name);
    body()->addWidget(label);
    body()->addWidget(m_error);
    m_name->setObjectName(QStringLiteral("client_name"));
    m_name->setAccessibleName(tr("Client’s name or code"));
    m_name->setCharacters(28);
    m_name->setMaxLength(100);
    auto *completer = new QCompleter(m_known, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_name->setCompleter(completer);
    body()->addWidget(m_name, 0, Qt::AlignLeft);
    body()->addSpacing(theme::space(24));
    auto *go = new Button(Button::Kind::Primary, tr("Continue"));
    go->setObjectName(QStringLiteral("continue"));
    body()->addWidget(go, 0, Qt::AlignLeft);
    body()->addStretch(1);

    connect(backButton, &Button::clicked, this, &ClientPage::back);
    connect(go, &Button::clicked, this, &ClientPage::goOn);
    connect(m_name, &TextBox::returnPressed, this, &ClientPage::goOn);
}

void ClientPage::start(const QStringList &knownNames)
{
    m_known->setStringList(knownNames);
    m_name->clear();
    m_name->setError(false);
    m_error->setText({});
    m_heading->setFocus(Qt::OtherFocusReason);
}

void ClientPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        goOn();
    else
        PageColumn::keyPressEvent(event);
}

void ClientPage::goOn()
{
    const QString name = m_name->text().trimmed();
    m_name->setError(name.isEmpty());
    m_error->setText(name.isEmpty() ? tr("Enter a name or a code") : QString());
    if (name.isEmpty())
        m_name->setFocus(Qt::OtherFocusReason);
    else
        emit chosen(name);
}

} // namespace triage
