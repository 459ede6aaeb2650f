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
#include "pages/source_line.h"
#include "pages/tab_order.h"
#include "report/wording.h"
#include "text.h"

#include <QHBoxLayout>

namespace triage {

using theme::Role;
using theme::Type;

TreatmentCard::TreatmentCard(const TreatmentAdvice &advice, const ResultView &view, QWidget *parent)
    : Card(parent),
      m_heading(new Heading(toScreen(treatmentTitle(view.catalogue, advice.treatment)), Type::H2))
{
    setObjectName(QStringLiteral("treatment"));
    const TreatmentText *text = findText(view.catalogue.treatments, advice.treatment);
    const bool runner = view.mode() == Mode::Runner;
    body()->setSpacing(theme::space(6));
    letTabStartAt(m_heading);
    body()->addWidget(m_heading);
    auto *verdict = new QHBoxLayout;
    verdict->addSpacing(theme::space(4));
    verdict->addWidget(new Chip(verdictTone(advice.verdict), verdictText(advice.verdict),
                                verdictIcon(advice.verdict)));
    verdict->addStretch();
    body()->addLayout(verdict);
    body()->addWidget(
        new Paragraph(plainText(treatmentText(view.catalogue, advice.treatment,
                                              view.assessment().condition, Mode::Runner)),
                      Type::Table));
    addText(runner ? tr("Why for you") : tr("Why"),
            capitalised(plainText(advice.reason.text)) + u'.');
    if (text)
        addText(tr("How much and how often"), plainText(text->dose));
    if (text && !runner)
        addText(tr("What studies show"), plainText(text->clinical));
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
    addEvidence(advice);
    body()->addWidget(new SourceLine(view.catalogue,
                                     joinSources(advice.reason.source, text ? text->source : "")));
    auto *sources = new Button(Button::Kind::Link, tr("Open sources"));
    body()->addWidget(sources, 0, Qt::AlignLeft);
    connect(sources, &Button::clicked, this, &TreatmentCard::sourcesRequested);
}

void TreatmentCard::focusHeading()
{
    m_heading->setFocus(Qt::OtherFocusReason);
}

void TreatmentCard::addEvidence(const TreatmentAdvice &advice)
{
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
}

void TreatmentCard::addText(const QString &heading, const QString &text)
{
    if (text.isEmpty())
        return;
    addPart(heading);
    body()->addWidget(new Paragraph(text, Type::Table));
}

void TreatmentCard::addPart(const QString &heading)
{
    body()->addSpacing(theme::space(4));
    auto *title = new Paragraph(heading, Type::Table);
    title->setWeight(theme::Weight::Strong);
    body()->addWidget(title);
}

} // namespace triage
