// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/suggestion_card.h"

#include "inputs/divider.h"
#include "inputs/heading.h"
#include "inputs/meter.h"
#include "inputs/paragraph.h"
#include "pages/answer_codes.h"
#include "pages/condition_link.h"
#include "pages/open_points.h"
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
    addClose(view);
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
    body()->addSpacing(theme::space(4));
    addLink(QStringLiteral("<a href=\"%1\">%2</a>")
                .arg(conditionPage(text->code),
                     runner ? tr("Read more about it") : tr("Clinical page")))
        ->setObjectName(QStringLiteral("read_more"));
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

// What would tell the two apart, from the page of either.
void SuggestionCard::addClose(const ResultView &view)
{
    const std::optional<Candidate> second = closeSecond(view.assessment());
    if (!second)
        return;
    body()->addSpacing(theme::space(12));
    body()->addWidget(new Divider);
    body()->addSpacing(theme::space(12));
    auto *title = new Paragraph(tr("It may as well be"), theme::Type::Xs, theme::Role::Text2);
    title->setWeight(theme::Weight::Medium);
    body()->addWidget(title);
    Paragraph *name = addLink(conditionLink(view.catalogue, second->condition, view.mode()));
    name->setObjectName(QStringLiteral("close_second"));
    theme::setType(name, theme::Type::H3, theme::Weight::Strong);
    const std::string apart =
        tellsApart(view.catalogue, view.assessment().condition, second->condition);
    if (apart.empty())
        return;
    body()->addSpacing(theme::space(4));
    auto *tell = new Paragraph(tr("What tells them apart"), theme::Type::Table);
    tell->setWeight(theme::Weight::Strong);
    body()->addWidget(tell);
    body()->addWidget(new Paragraph(plainText(apart), theme::Type::Table));
}

Paragraph *SuggestionCard::addLink(const QString &html)
{
    auto *link = new Paragraph(html, theme::Type::Table);
    body()->addWidget(link);
    connect(link, &QLabel::linkActivated, this, &SuggestionCard::topicAsked);
    return link;
}

} // namespace triage
