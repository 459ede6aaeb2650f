// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/judgement_page.h"

#include "inputs/button.h"
#include "inputs/card.h"
#include "inputs/error_line.h"
#include "inputs/flow_layout.h"
#include "inputs/heading.h"
#include "inputs/paragraph.h"
#include "inputs/row_card.h"
#include "inputs/select_box.h"
#include "inputs/text_box.h"
#include "language/translated_error.h"
#include "pages/back_button.h"
#include "pages/result_words.h"
#include "pages/tab_order.h"
#include "report/wording.h"
#include "text.h"
#include "theme/type.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace triage {

namespace {

constexpr Urgency urgenciesOffered[] = {Urgency::Emergency, Urgency::SameDay, Urgency::Urgent,
                                        Urgency::Routine, Urgency::SelfCare};
constexpr int longestReason = 500;

QString conditionName(const Catalogue &catalogue, const std::string &code)
{
    return plainText(conditionTitle(catalogue, code, std::nullopt, Mode::Therapist));
}

QString conclusionText(const Catalogue &catalogue, Urgency urgency, const std::string &condition)
{
    return QStringLiteral("<b>%1</b>, %2")
        .arg(urgencyChipText(catalogue, urgency).toHtmlEscaped(),
             conditionName(catalogue, condition));
}

} // namespace

JudgementPage::JudgementPage(const Catalogue &catalogue, QWidget *parent)
    : PageColumn(720, parent), m_catalogue(catalogue), m_heading(new Heading(tr("My conclusion"))),
      m_rules(new Paragraph({})), m_today(new Paragraph({}, theme::Type::Table)),
      m_urgency(new SelectBox), m_condition(new SelectBox), m_reason(new TextBox),
      m_error(new ErrorLine), m_earlier(new QWidget)
{
    auto *backButton = makeBackButton();
    backButton->setObjectName(QStringLiteral("back"));
    body()->addWidget(backButton, 0, Qt::AlignLeft);
    body()->addSpacing(theme::space(16));
    m_heading->setObjectName(QStringLiteral("heading"));
    letTabStartAt(m_heading);
    body()->addWidget(m_heading);
    m_rules->setObjectName(QStringLiteral("rules_said"));
    body()->addWidget(m_rules);
    body()->addWidget(m_error);
    addChoice(tr("How soon to be seen"), m_urgency, "urgency");
    for (const Urgency urgency : urgenciesOffered)
        m_urgency->addItem(urgencyChipText(catalogue, urgency), static_cast<int>(urgency));
    addChoice(tr("What it may be"), m_condition, "condition");
    auto *why = new Heading(tr("Why"), theme::Type::H3);
    why->setBuddy(m_reason);
    body()->addSpacing(theme::space(16));
    body()->addWidget(why);
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setAccessibleName(tr("Why"));
    m_reason->setCharacters(60);
    m_reason->setMaxLength(longestReason);
    body()->addWidget(m_reason, 0, Qt::AlignLeft);
    auto *save = new Button(Button::Kind::Primary, tr("Record beside the result"));
    save->setObjectName(QStringLiteral("save"));
    auto *agreement = new Button(Button::Kind::Link, tr("How often rules and therapists agree"));
    agreement->setObjectName(QStringLiteral("agreement"));
    auto *row = new FlowLayout(theme::space(8));
    row->addWidget(save);
    row->addWidget(agreement);
    body()->addSpacing(theme::space(16));
    body()->addLayout(row);
    body()->addWidget(m_earlier);
    body()->addSpacing(theme::space(24));
    body()->addWidget(new Heading(tr("What would today's rules say?"), theme::Type::H2));
    m_today->setObjectName(QStringLiteral("todays_rules"));
    body()->addWidget(m_today);
    body()->addStretch(1);
    connect(backButton, &Button::clicked, this, &JudgementPage::back);
    connect(save, &Button::clicked, this, &JudgementPage::save);
    connect(m_reason, &TextBox::returnPressed, this, &JudgementPage::save);
    connect(agreement, &Button::clicked, this, &JudgementPage::agreementAsked);
}

void JudgementPage::addChoice(const QString &title, SelectBox *box, const char *name)
{
    auto *label = new Heading(title, theme::Type::H3);
    label->setBuddy(box);
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(title);
    body()->addSpacing(theme::space(16));
    body()->addWidget(label);
    body()->addWidget(box, 0, Qt::AlignLeft);
}

void JudgementPage::fillConditions(const std::string &chosen)
{
    m_condition->clear();
    for (const ConditionText &condition : m_catalogue.conditions)
        m_condition->addItem(
            toScreen(conditionTitle(m_catalogue, condition.code, std::nullopt, Mode::Therapist)),
            toScreen(condition.code));
    if (m_condition->findData(toScreen(chosen)) < 0)
        m_condition->addItem(toScreen(chosen), toScreen(chosen));
    m_condition->setCurrentIndex(m_condition->findData(toScreen(chosen)));
}

void JudgementPage::listJudgements(const std::vector<Judgement> &judgements)
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    if (!judgements.empty()) {
        column->addSpacing(theme::space(24));
        column->addWidget(new Heading(tr("Recorded so far"), theme::Type::H2));
        auto *card = new RowCard;
        card->setObjectName(QStringLiteral("recorded"));
        for (const Judgement &each : judgements)
            card->addRow({}, dayText(dayOf(each.recorded)),
                         tr("%1: %2").arg(conclusionText(m_catalogue, each.urgency, each.condition),
                                          plainText(each.reason)));
        column->addWidget(card);
        column->addWidget(new Paragraph(tr("The latest one counts; the earlier ones are kept."),
                                        theme::Type::Small, theme::Role::Text2));
    }
    delete body()->replaceWidget(m_earlier, part);
    m_earlier->hide();
    m_earlier->deleteLater();
    m_earlier = part;
}

void JudgementPage::showResult(const StoredAssessment &stored,
                               const std::vector<Judgement> &judgements,
                               const std::optional<ReplayDifference> &today)
{
    const Assessment &then = stored.assessment;
    m_shown = stored.summary.id;
    const QString conclusion = tr("On %1 the rules concluded: %2. That stays as it is; what you "
                                  "record stands beside it.")
                                   .arg(longDayText(dayOf(stored.summary.finished)),
                                        conclusionText(m_catalogue, then.urgency, then.condition));
    const std::string &client = stored.summary.person.name;
    m_rules->setText(client.empty() ? conclusion : tr("%1. %2").arg(plainText(client), conclusion));
    const Judgement *last = judgements.empty() ? nullptr : &judgements.back();
    m_urgency->setCurrentIndex(
        m_urgency->findData(static_cast<int>(last ? last->urgency : then.urgency)));
    fillConditions(last ? last->condition : then.condition);
    m_reason->clear();
    m_error->setText({});
    listJudgements(judgements);
    m_today->setText(today ? tr("Today's rules would conclude otherwise: %1.")
                                 .arg(conclusionText(m_catalogue, today->urgency, today->condition))
                           : tr("Today's rules conclude the same: how soon to be seen and what it "
                                "may be do not change."));
}

void JudgementPage::showError(const Error &english)
{
    const Error error = translated(english, m_catalogue.language);
    m_error->setText(capitalised(toScreen(error.what)) + QStringLiteral(": ") +
                     toScreen(error.remedy));
    m_reason->setFocus(Qt::OtherFocusReason);
}

void JudgementPage::focusHeading()
{
    m_heading->setFocus(Qt::OtherFocusReason);
}

void JudgementPage::save()
{
    emit judged({.urgency = static_cast<Urgency>(m_urgency->currentData().toInt()),
                 .condition = toCore(m_condition->currentData().toString()),
                 .reason = toCore(m_reason->text())});
}

} // namespace triage
