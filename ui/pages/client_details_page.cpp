// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/client_details_page.h"

#include "inputs/button.h"
#include "inputs/error_line.h"
#include "inputs/heading.h"
#include "inputs/select_box.h"
#include "inputs/text_box.h"
#include "pages/back_button.h"
#include "pages/result_words.h"
#include "pages/tab_order.h"
#include "text.h"

#include <QIntValidator>
#include <QVBoxLayout>

namespace triage {

ClientDetailsPage::ClientDetailsPage(QWidget *parent)
    : PageColumn(660, parent), m_heading(new Heading(tr("About this client"))),
      m_error(new ErrorLine), m_side(new SelectBox)
{
    auto *backButton = makeBackButton();
    body()->addWidget(backButton, 0, Qt::AlignLeft);
    body()->addSpacing(theme::space(16));
    m_heading->setObjectName(QStringLiteral("heading"));
    letTabStartAt(m_heading);
    body()->addWidget(m_heading);
    body()->addWidget(m_error);
    m_name = addField(tr("Name or code"), "client_name", 28);
    m_name->setMaxLength(100);
    m_year = addField(tr("Year of birth"), "birth_year", 6);
    m_year->setValidator(new QIntValidator(0, 9999, m_year));
    auto *sideTitle = new Heading(tr("Side"), theme::Type::H3);
    sideTitle->setBuddy(m_side);
    body()->addSpacing(theme::space(16));
    body()->addWidget(sideTitle);
    m_side->setObjectName(QStringLiteral("side"));
    m_side->setAccessibleName(tr("Side"));
    m_side->addItem(tr("Not given"), QString());
    for (const char *side : {"left", "right", "both"})
        m_side->addItem(sideText(side), QLatin1String(side));
    body()->addWidget(m_side, 0, Qt::AlignLeft);
    m_notes = addField(tr("Notes"), "notes", 48);
    m_notes->setMaxLength(2000);
    auto *save = new Button(Button::Kind::Primary, tr("Save"));
    save->setObjectName(QStringLiteral("save"));
    body()->addSpacing(theme::space(24));
    body()->addWidget(save, 0, Qt::AlignLeft);
    body()->addStretch(1);
    connect(backButton, &Button::clicked, this, &ClientDetailsPage::back);
    connect(save, &Button::clicked, this, &ClientDetailsPage::save);
    for (TextBox *box : {m_name, m_year, m_notes})
        connect(box, &TextBox::returnPressed, this, &ClientDetailsPage::save);
}

TextBox *ClientDetailsPage::addField(const QString &title, const char *name, int characters)
{
    auto *box = new TextBox;
    auto *label = new Heading(title, theme::Type::H3);
    label->setBuddy(box);
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(title);
    box->setCharacters(characters);
    body()->addSpacing(theme::space(16));
    body()->addWidget(label);
    body()->addWidget(box, 0, Qt::AlignLeft);
    return box;
}

void ClientDetailsPage::showPerson(const Person &person)
{
    m_person = person.id;
    m_error->setText({});
    m_name->setText(toScreen(person.name));
    m_year->setText(person.birthYear ? QString::number(*person.birthYear) : QString());
    m_side->setCurrentIndex(qMax(0, m_side->findData(toScreen(person.side))));
    m_notes->setText(toScreen(person.notes));
    m_heading->setFocus(Qt::OtherFocusReason);
}

void ClientDetailsPage::showError(const Error &error)
{
    m_error->setText(capitalised(toScreen(error.what)) + QStringLiteral(": ") +
                     toScreen(error.remedy));
    m_name->setFocus(Qt::OtherFocusReason);
}

void ClientDetailsPage::save()
{
    PersonDetails details{.name = toCore(m_name->text()),
                          .birthYear = {},
                          .side = toCore(m_side->currentData().toString()),
                          .notes = toCore(m_notes->text())};
    if (!m_year->text().isEmpty())
        details.birthYear = m_year->text().toInt();
    emit saved(m_person, details);
}

} // namespace triage
