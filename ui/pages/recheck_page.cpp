// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/recheck_page.h"

#include "follow_up/measure_changes.h"
#include "inputs/button.h"
#include "inputs/callout.h"
#include "inputs/card.h"
#include "inputs/heading.h"
#include "inputs/line_list.h"
#include "inputs/paragraph.h"
#include "inputs/row_card.h"
#include "pages/result_words.h"
#include "pages/tab_order.h"
#include "text.h"

#include <QVBoxLayout>

#include <utility>

namespace triage {

namespace {

QString stageTitle(const Catalogue &catalogue, const std::string &plan, const std::string &stage)
{
    const auto found = catalogue.plans.find(plan);
    if (found != catalogue.plans.end())
        for (const PlanStage &each : found->second.stages)
            if (each.code == stage)
                return plainText(each.title);
    return plainText(stage);
}

Chip *courseChip(const FollowUpRules &rules, const std::string &course)
{
    const auto text = rules.courses.find(course);
    if (course.empty() || text == rules.courses.end())
        return new Chip(Chip::Tone::Neutral, RecheckPage::tr("Not judged"));
    const auto tone = course == "better"  ? Chip::Tone::Ok
                      : course == "worse" ? Chip::Tone::Stop
                                          : Chip::Tone::Neutral;
    return new Chip(tone, toScreen(text->second.title));
}

QString headingOf(const FollowUp &followUp, const FollowUpRules &rules)
{
    const auto text = rules.courses.find(followUp.course);
    const QString title = text == rules.courses.end() ? QString() : toScreen(text->second.title);
    if (followUp.course == "unknown")
        return title;
    return RecheckPage::tr("%1, %2 days after the last visit").arg(title).arg(followUp.days);
}

} // namespace

RecheckPage::RecheckPage(QWidget *parent)
    : PageColumn(1024, parent), m_heading(new Heading({})), m_content(new QWidget)
{
    m_heading->setObjectName(QStringLiteral("heading"));
    letTabStartAt(m_heading);
    body()->addSpacing(theme::space(16));
    body()->addWidget(m_heading);
    body()->addWidget(m_content);
    body()->addStretch(1);
}

void RecheckPage::focusHeading()
{
    m_heading->setFocus(Qt::OtherFocusReason);
}

void RecheckPage::addCourse(QVBoxLayout &column, const FollowUp &followUp,
                            const FollowUpRules &rules)
{
    column.addWidget(new Heading(tr("What changed"), theme::Type::H2));
    auto *card = new RowCard;
    card->setObjectName(QStringLiteral("changes"));
    std::string above;
    for (const MeasureChange &change : followUp.changes) {
        const bool again = change.measure == std::exchange(above, change.measure);
        const Measure *measure = findMeasure(rules, change.measure);
        const QString title = toScreen(measure ? measure->title : change.measure);
        card->addRow(toScreen(change.measure),
                     change.sinceStart ? title
                     : again           ? tr("Since the last visit")
                                       : tr("%1, since the last visit").arg(title),
                     toScreen(changeSentence(rules, change)).toHtmlEscaped(), {}, false,
                     courseChip(rules, change.course));
    }
    if (followUp.changes.empty())
        card->hide();
    column.addWidget(card);
}

void RecheckPage::addMeaning(QVBoxLayout &column, const StoredAssessment &stored,
                             const FollowUp &followUp, const FollowUpRules &rules,
                             const Catalogue &catalogue)
{
    column.addWidget(new Heading(tr("What this means"), theme::Type::H2));
    auto *card = new Card;
    auto *lines = new LineList(theme::Icon::Flag);
    for (const Reason &reason : followUp.urgencyReasons)
        lines->addLine(
            tr("Have it looked at, because %1.").arg(plainText(catalogue.language.of(reason.text))),
            sourceText(catalogue, reason.source));
    if (const auto outlook = rules.outlooks.find(followUp.outlook); outlook != rules.outlooks.end())
        lines->addLine(plainText(outlook->second),
                       sourceText(catalogue, followUp.outlookReason.source));
    if (!followUp.plan.empty()) {
        const QString now = stageTitle(catalogue, followUp.plan, followUp.stage);
        const bool moved = !followUp.stageBefore.empty() && followUp.stageBefore != followUp.stage;
        const QString stage =
            moved ? tr("The plan moves from the stage “%1” to “%2”")
                        .arg(stageTitle(catalogue, followUp.plan, followUp.stageBefore), now)
                  : tr("The plan is at the stage “%1”").arg(now);
        lines->addLine(followUp.stageReason.text.empty()
                           ? stage + u'.'
                           : tr("%1: %2.").arg(stage, plainText(catalogue.language.of(
                                                          followUp.stageReason.text))),
                       sourceText(catalogue, followUp.stageReason.source));
    }
    if (!stored.assessment.recheckDays.empty())
        lines->addLine(tr("Next re-check: %1.")
                           .arg(longDayText(dayOf(stored.summary.finished)
                                                .addDays(stored.assessment.recheckDays.front()))));
    card->body()->addWidget(lines);
    column.addWidget(card);
}

void RecheckPage::showRecheck(const StoredAssessment &stored, const FollowUp &followUp,
                              const FollowUpRules &rules, const Catalogue &catalogue)
{
    m_heading->setHeading(headingOf(followUp, rules));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(theme::space(16));
    if (const auto text = rules.courses.find(followUp.course); text != rules.courses.end())
        column->addWidget(new Paragraph(plainText(text->second.text)));
    auto *care = new Chip(urgencyTone(stored.assessment.urgency),
                          urgencyChipText(catalogue, stored.assessment.urgency));
    care->setObjectName(QStringLiteral("care"));
    column->addWidget(care, 0, Qt::AlignLeft);
    addCourse(*column, followUp, rules);
    addMeaning(*column, stored, followUp, rules, catalogue);
    auto *whole = new Button(Button::Kind::Primary, tr("Open the whole result"));
    whole->setObjectName(QStringLiteral("whole_result"));
    connect(whole, &Button::clicked, this, &RecheckPage::resultAsked);
    auto *progress = new Button(Button::Kind::Secondary, tr("See the progress"));
    progress->setObjectName(QStringLiteral("progress"));
    connect(progress, &Button::clicked, this, &RecheckPage::progressAsked);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(whole);
    buttons->addWidget(progress);
    buttons->addStretch(1);
    column->addLayout(buttons);
    delete body()->replaceWidget(m_content, content);
    m_content->hide();
    m_content->deleteLater();
    m_content = content;
}

} // namespace triage
