// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/emergency_page.h"

#include "inputs/button.h"
#include "inputs/care_card.h"
#include "inputs/page_column.h"
#include "inputs/paragraph.h"
#include "interview/interview.h"
#include "language/in_sentence.h"
#include "pages/back_button.h"
#include "pages/emergency_number.h"
#include "pages/result_words.h"
#include "report/wording.h"
#include "text.h"
#include "triage/assessment_texts.h"

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
    return EmergencyPage::tr("It began %1 ago.")
        .arg(toScreen(answerText(*question, days, Mode::Runner, questionnaire.language)));
}

/// What the emergency signs are, mean and are called, each once.
struct Signs {
    QStringList named;
    QStringList whys;
    QStringList words; ///< as a runner says them on the phone
    QStringList concerns;
};

Signs signsOf(const Assessment &assessment, Mode mode, const Catalogue &catalogue)
{
    Signs signs;
    const auto add = [](QStringList &list, const QString &text) {
        if (!text.isEmpty() && !list.contains(text))
            list.append(text);
    };
    for (const RedFlag &flag : assessment.redFlags) {
        if (flag.urgency != Urgency::Emergency)
            continue;
        add(signs.named, toScreen(flagText(catalogue, flag, mode)).toHtmlEscaped());
        if (const FlagText *text = findText(catalogue.flags, flag.code)) {
            add(signs.whys, plainText(text->why));
            add(signs.words, plainText(text->say));
            add(signs.concerns, plainText(text->concern));
        }
    }
    if (signs.named.isEmpty())
        for (const Reason &reason : assessment.urgencyReasons)
            add(signs.named, plainText(reason.text));
    return signs;
}

/// What to say on the phone, or nothing.
QString callText(const Signs &signs, const Answers &answers, const Questionnaire &questionnaire)
{
    const bool runner = answers.mode == Mode::Runner;
    if (runner && signs.words.isEmpty())
        return {};
    QStringList named;
    for (const QString &name : signs.named)
        named.append(inSentence(name));
    QString say =
        runner
            ? EmergencyPage::tr("I have %1.").arg(joined(signs.words))
            : EmergencyPage::tr("I have a client with: %1.").arg(named.join(QStringLiteral("; ")));
    if (const QString since = duration(answers, questionnaire); !since.isEmpty())
        say += u' ' + since;
    if (!signs.concerns.isEmpty())
        say += u' ' +
               (runner ? EmergencyPage::tr("I may have %1.") : EmergencyPage::tr("I suspect %1."))
                   .arg(signs.concerns.join(EmergencyPage::tr(" or ")));
    return say;
}

} // namespace

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
    const bool runner = answers.mode == Mode::Runner;
    const UrgencyText *text = findText(catalogue.urgencies, std::string("emergency"));
    m_card =
        new CareCard(Urgency::Emergency, text ? filledIn(text->heading, number)
                                              : tr("Call %1 now").arg(toScreen(number.number)));
    m_card->setObjectName(QStringLiteral("care_card"));
    layout->addWidget(m_card);
    if (text)
        m_card->addText(withNumber(runner ? text->body : text->when, number), true);
    const Signs signs = signsOf(assessment, answers.mode, catalogue);
    m_card->addHeading(runner ? tr("Because you said you have") : tr("Because of"));
    m_card->addBullets(signs.named);
    for (const QString &why : signs.whys)
        m_card->addText(why);
    const QString say = callText(signs, answers, questionnaire);
    if (say.isEmpty())
        return;
    m_card->addRule();
    m_card->addHeading(runner ? tr("Say these words") : tr("Words for the call"));
    m_card->addText(tr("“%1”").arg(say));
}

void EmergencyPage::addFoot(QVBoxLayout *layout, Mode mode)
{
    const auto addNote = [layout](const QString &text) {
        layout->addWidget(new Paragraph(text, theme::Type::Small, theme::Role::Text2));
    };
    layout->addSpacing(theme::space(8));
    if (m_use == Use::Recorded) {
        addNote(tr("This result is recorded. You find it under Results."));
        return;
    }
    if (mode == Mode::Runner) {
        addNote(tr("Your answers are kept. If one of them was a slip, go back and change it."));
        return;
    }
    addNote(tr("Care comes first; the answers are kept. If one of them was a slip, go back and "
               "correct it. If not, record the assessment as it stands: questions not asked yet "
               "stay listed as open."));
    layout->addSpacing(theme::space(4));
    auto *record = new Button(Button::Kind::Secondary, tr("Record as it stands"));
    record->setObjectName(QStringLiteral("record"));
    layout->addWidget(record, 0, Qt::AlignLeft);
    connect(record, &Button::clicked, this, &EmergencyPage::recordAsked);
}

void EmergencyPage::focusCard()
{
    if (m_card)
        m_card->setFocus(Qt::OtherFocusReason);
}

} // namespace triage
