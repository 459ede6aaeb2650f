// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/treatment_card.h"

#include "inputs/button.h"
#include "inputs/chip.h"
#include "inputs/divider.h"
#include "inputs/heading.h"
#include "inputs/line_list.h"
#include "inputs/meter.h"
#include "inputs/paragraph.h"
#include "pages/result_words.h"
#include "report/wording.h"
#include "text.h"

#include <QHBoxLayout>

namespace triage {

using theme::Role;
using theme::Type;

TreatmentCard::TreatmentCard(const TreatmentAdvice &advice, const ResultView &view, QWidget *parent)
    : Card(parent)
{
    body()->setSpacing(theme::space(6));
    body()->addWidget(
        new Heading(toScreen(treatmentTitle(view.catalogue, advice.treatment)), Type::H2));
    auto *verdict = new QHBoxLayout;
    verdict->addSpacing(theme::space(4));
    verdict->addWidget(new Chip(verdictTone(advice.verdict), verdictText(advice.verdict),
                                verdictIcon(advice.verdict)));
    verdict->addStretch();
    body()->addLayout(verdict);
    body()->addWidget(
        new Paragraph(plainText(treatmentText(view.catalogue, advice.treatment,
                                              view.assessment().condition, view.mode())),
                      Type::Table));
    addPart(tr("Why"));
    body()->addWidget(
        new Paragraph(capitalised(plainText(advice.reason.text)) + u'.', Type::Table));
    const std::vector<std::string> cautions = treatmentCautions(view.catalogue, advice);
    if (!cautions.empty()) {
        addPart(tr("Take care"));
        auto *list = new LineList(theme::Icon::Alert, Role::Warn);
        for (const std::string &caution : cautions)
            list->addLine(capitalised(plainText(caution)));
        body()->addWidget(list);
    }
    body()->addSpacing(theme::space(4));
    body()->addWidget(new Divider);
    auto *evidence = new QHBoxLayout;
    evidence->setSpacing(theme::space(4));
    auto *word = new Paragraph(tr("Evidence"), Type::Small, Role::Text2);
    word->setWordWrap(false);
    evidence->addWidget(word);
    auto *meter = new Meter(Meter::Kind::Evidence, evidenceBars(advice.evidence));
    meter->setMark(evidenceMark(advice.evidence));
    evidence->addWidget(meter, 0, Qt::AlignVCenter);
    evidence->addWidget(new Paragraph(evidenceText(advice.evidence), Type::Small), 1);
    body()->addLayout(evidence);
    const TreatmentText *text = findText(view.catalogue.treatments, advice.treatment);
    body()->addWidget(new Paragraph(
        sourceText(view.catalogue, joinSources(advice.reason.source, text ? text->source : "")),
        Type::Xs, Role::Text2));
    auto *sources = new Button(Button::Kind::Link, tr("Open sources"));
    body()->addWidget(sources, 0, Qt::AlignLeft);
    connect(sources, &Button::clicked, this, &TreatmentCard::sourcesRequested);
}

void TreatmentCard::addPart(const QString &heading)
{
    body()->addSpacing(theme::space(4));
    auto *title = new Paragraph(heading, Type::Table);
    title->setWeight(theme::Weight::Strong);
    body()->addWidget(title);
}

} // namespace triage
