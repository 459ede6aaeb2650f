// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/suggestion_card.h"

#include "inputs/divider.h"
#include "inputs/heading.h"
#include "inputs/meter.h"
#include "inputs/paragraph.h"
#include "pages/answer_codes.h"
#include "pages/result_words.h"
#include "report/wording.h"
#include "text.h"

#include <QHBoxLayout>

namespace triage {

namespace {

QString sideWord(const Answers &answers)
{
    const QString side = codeOf(answerTo(answers, "side"));
    if (side == QLatin1String("left"))
        return SuggestionCard::tr(", left");
    if (side == QLatin1String("right"))
        return SuggestionCard::tr(", right");
    return side == QLatin1String("both") ? SuggestionCard::tr(", both sides") : QString();
}

} // namespace

SuggestionCard::SuggestionCard(const ResultView &view, QWidget *parent) : Card(parent)
{
    setObjectName(QStringLiteral("suggestion"));
    body()->setSpacing(0);
    addName(view);
    addCertainty(view);
    addCourse(view);
}

void SuggestionCard::addName(const ResultView &view)
{
    const Assessment &assessment = view.assessment();
    const bool runner = view.mode() == Mode::Runner;
    auto *caption =
        new Paragraph(runner ? tr("What your answers suggest") : tr("What the findings suggest"),
                      theme::Type::Xs, theme::Role::Text2);
    caption->setWeight(theme::Weight::Medium);
    body()->addWidget(caption);
    body()->addWidget(new Heading(toScreen(conditionTitle(view.catalogue, assessment.condition,
                                                          assessment.grade, view.mode())),
                                  theme::Type::H2));
    const ConditionText *text = view.catalogue.condition(assessment.condition);
    if (!text)
        return;
    const std::string &second = runner ? text->title : text->plainTitle;
    body()->addWidget(new Paragraph(plainText(second) + sideWord(view.stored.answers),
                                    theme::Type::Table, theme::Role::Text2));
    body()->addSpacing(theme::space(8));
    body()->addWidget(new Paragraph(plainText(runner ? text->plain : text->clinical)));
    if (!runner && !text->icd10.empty())
        body()->addWidget(new Paragraph(tr("ICD-10 %1").arg(plainText(text->icd10)),
                                        theme::Type::Small, theme::Role::Text2));
}

void SuggestionCard::addCertainty(const ResultView &view)
{
    const std::string &confidence = view.assessment().confidence;
    body()->addSpacing(theme::space(12));
    body()->addWidget(new Divider);
    body()->addSpacing(theme::space(12));
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::space(8));
    row->addSpacing(theme::space(4));
    row->addWidget(new Meter(Meter::Kind::Confidence, confidenceBars(confidence)), 0,
                   Qt::AlignVCenter);
    auto *title = new Paragraph(confidenceTitle(confidence), theme::Type::Table);
    title->setWeight(theme::Weight::Strong);
    title->setWordWrap(false);
    row->addWidget(title);
    row->addWidget(new Paragraph(confidenceText(confidence, view.mode()), theme::Type::Small,
                                 theme::Role::Text2),
                   1);
    body()->addLayout(row);
}

void SuggestionCard::addCourse(const ResultView &view)
{
    const Prognosis *course = findText(view.catalogue.prognoses, view.assessment().prognosis);
    if (!course)
        return;
    body()->addSpacing(theme::space(12));
    body()->addWidget(new Divider);
    body()->addSpacing(theme::space(12));
    auto *title = new Paragraph(tr("How long it may take"), theme::Type::Table);
    title->setWeight(theme::Weight::Strong);
    body()->addWidget(title);
    body()->addWidget(new Paragraph(plainText(course->text), theme::Type::Table));
}

} // namespace triage
