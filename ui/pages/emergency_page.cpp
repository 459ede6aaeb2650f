// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/emergency_page.h"

#include "inputs/button.h"
#include "inputs/care_card.h"
#include "inputs/page_column.h"
#include "inputs/paragraph.h"
#include "interview/interview.h"
#include "pages/back_button.h"
#include "pages/emergency_number.h"
#include "pages/result_words.h"
#include "report/wording.h"
#include "text.h"

#include <QVBoxLayout>

namespace triage {

namespace {

QString joined(const QStringList &parts)
{
    if (parts.size() < 2)
        return parts.join(QString());
    return EmergencyPage::tr("%1 and %2")
        .arg(parts.mid(0, parts.size() - 1).join(QStringLiteral(", ")), parts.last());
}

QString duration(const Answers &answers, const Questionnaire &questionnaire)
{
    const AnswerValue *days = answerTo(answers, "duration_days");
    const Question *question = findQuestion(questionnaire, "duration_days");
    if (!days || !question)
        return {};
    if (*days == AnswerValue(0.0))
        return EmergencyPage::tr("It began today.");
    return EmergencyPage::tr("It began %1 ago.").arg(toScreen(answerText(*question, days)));
}

} // namespace

EmergencyPage::EmergencyPage(QWidget *parent)
    : QWidget(parent), m_column(new PageColumn(760)), m_content(new QWidget)
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
}

void EmergencyPage::showResult(const Assessment &assessment, const Answers &answers,
                               const Catalogue &catalogue, const Questionnaire &questionnaire,
                               const EmergencyNumber &number)
{
    QStringList signs, whys, words, concerns;
    const auto add = [](QStringList &list, const QString &text) {
        if (!text.isEmpty() && !list.contains(text))
            list.append(text);
    };
    for (const RedFlag &flag : assessment.redFlags) {
        if (flag.urgency != Urgency::Emergency)
            continue;
        add(signs, toScreen(flagText(catalogue, flag, answers.mode)).toHtmlEscaped());
        if (const FlagText *text = findText(catalogue.flags, flag.code)) {
            add(whys, plainText(text->why));
            add(words, plainText(text->say));
            add(concerns, plainText(text->concern));
        }
    }
    if (signs.isEmpty())
        for (const Reason &reason : assessment.urgencyReasons)
            add(signs, plainText(reason.text));

    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins({});
    const UrgencyText *text = findText(catalogue.urgencies, std::string("emergency"));
    m_card =
        new CareCard(Urgency::Emergency, text ? filledIn(text->heading, number)
                                              : tr("Call %1 now").arg(toScreen(number.number)));
    m_card->setObjectName(QStringLiteral("care_card"));
    layout->addWidget(m_card);
    if (text)
        m_card->addText(withNumber(text->body, number), true);
    m_card->addHeading(answers.mode == Mode::Runner ? tr("Because you said you have")
                                                    : tr("Because of"));
    m_card->addBullets(signs);
    for (const QString &why : whys)
        m_card->addText(why);
    if (!words.isEmpty()) {
        QString say = tr("I have %1.").arg(joined(words));
        if (const QString since = duration(answers, questionnaire); !since.isEmpty())
            say += u' ' + since;
        if (!concerns.isEmpty())
            say += u' ' + tr("I may have %1.").arg(concerns.join(tr(" or ")));
        m_card->addRule();
        m_card->addHeading(tr("Say these words"));
        m_card->addText(tr("“%1”").arg(say));
    }
    layout->addSpacing(theme::space(8));
    layout->addWidget(new Paragraph(
        tr("Your answers are kept. If one of them was a slip, go back and change it."),
        theme::Type::Small, theme::Role::Text2));
    delete m_column->body()->replaceWidget(m_content, content);
    m_content->hide();
    m_content->deleteLater();
    m_content = content;
}

void EmergencyPage::focusCard()
{
    if (m_card)
        m_card->setFocus(Qt::OtherFocusReason);
}

} // namespace triage
