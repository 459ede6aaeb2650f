// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/emergency_page.h"

#include "inputs/button.h"
#include "inputs/care_card.h"
#include "inputs/flow_layout.h"
#include "inputs/page_column.h"
#include "inputs/paragraph.h"
#include "pages/back_button.h"
#include "pages/print_dialog.h"
#include "triage/assessment_texts.h"

#include <QShortcut>
#include <QVBoxLayout>

namespace triage {

EmergencyPage::EmergencyPage(Use use, QWidget *parent)
    : QWidget(parent), m_use(use), m_column(new PageColumn(760)), m_content(new QWidget)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_column);
    auto *backButton = makeBackButton();
    m_column->body()->addWidget(backButton, 0, Qt::AlignLeft);
    m_column->body()->addSpacing(theme::space(12));
    m_column->body()->addWidget(m_content);
    m_column->body()->addStretch(1);
    connect(backButton, &Button::clicked, this, &EmergencyPage::back);
    connect(new QShortcut(QKeySequence(QKeySequence::Print), this), &QShortcut::activated, this,
            &EmergencyPage::print);
}

void EmergencyPage::showResult(const Assessment &found, const Answers &answers,
                               const Catalogue &catalogue, const Questionnaire &questionnaire,
                               const EmergencyNumber &number)
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins({});
    addCard(layout, translated(found, catalogue.language), answers, catalogue, questionnaire,
            number);
    addFoot(layout, answers.mode);
    delete m_column->body()->replaceWidget(m_content, content);
    m_content->hide();
    m_content->deleteLater();
    m_content = content;
    m_column->ensureVisible(0, 0);
}

void EmergencyPage::addCard(QVBoxLayout *layout, const Assessment &assessment,
                            const Answers &answers, const Catalogue &catalogue,
                            const Questionnaire &questionnaire, const EmergencyNumber &number)
{
    m_words = emergencyWords(assessment, answers, catalogue, questionnaire, number);
    m_language = catalogue.language;
    m_card = new CareCard(Urgency::Emergency, m_words.heading);
    m_card->setObjectName(QStringLiteral("care_card"));
    layout->addWidget(m_card);
    if (!m_words.lead.isEmpty())
        m_card->addText(m_words.lead, true);
    m_card->addHeading(m_words.because);
    m_card->addBullets(m_words.signs);
    for (const QString &why : m_words.whys)
        m_card->addText(why);
    if (m_words.say.isEmpty())
        return;
    m_card->addRule();
    m_card->addHeading(m_words.sayHeading);
    m_card->addText(m_words.say);
}

void EmergencyPage::addFoot(QVBoxLayout *layout, Mode mode)
{
    const auto addNote = [layout](const QString &text) {
        layout->addWidget(new Paragraph(text, theme::Type::Small, theme::Role::Text2));
    };
    layout->addSpacing(theme::space(8));
    auto *buttons = new FlowLayout(theme::space(10));
    auto *print = new Button(Button::Kind::Quiet, theme::Icon::Print, tr("Print this page"));
    print->setObjectName(QStringLiteral("print"));
    print->setToolTip(tr("Ctrl+P"));
    print->setTone(theme::Role::Accent);
    connect(print, &Button::clicked, this, &EmergencyPage::print);
    if (m_use == Use::Recorded)
        addNote(tr("This result is recorded. You find it under Results."));
    else if (mode == Mode::Runner)
        addNote(tr("Your answers are kept. If one of them was a slip, go back and change it."));
    else
        addRecord(layout, buttons);
    buttons->addWidget(print);
    layout->addSpacing(theme::space(4));
    layout->addLayout(buttons);
}

void EmergencyPage::addRecord(QVBoxLayout *layout, QLayout *buttons)
{
    layout->addWidget(new Paragraph(
        tr("Care comes first; the answers are kept. If one of them was a slip, go back and "
           "correct it. If not, record the assessment as it stands: questions not asked yet "
           "stay listed as open."),
        theme::Type::Small, theme::Role::Text2));
    auto *record = new Button(Button::Kind::Secondary, tr("Record as it stands"));
    record->setObjectName(QStringLiteral("record"));
    buttons->addWidget(record);
    connect(record, &Button::clicked, this, &EmergencyPage::recordAsked);
}

Document EmergencyPage::sheet() const
{
    return emergencySheet(m_words, m_language);
}

void EmergencyPage::print()
{
    if (const Result<void> printed = printWithDialog(sheet(), this); !printed)
        emit failed(tr("The page could not be printed."), printed.error());
}

void EmergencyPage::focusCard()
{
    if (m_card)
        m_card->setFocus(Qt::OtherFocusReason);
}

} // namespace triage
