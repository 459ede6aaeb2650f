// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/factor_block.h"

#include "inputs/fact_list.h"
#include "inputs/meter.h"
#include "inputs/paragraph.h"
#include "pages/result_words.h"
#include "pages/source_line.h"
#include "text.h"

#include <QHBoxLayout>

namespace triage {

using theme::Role;
using theme::Type;

FactorBlock::FactorBlock(const FactorText &factor, const QString &because, Mode mode,
                         const Catalogue &catalogue, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme::space(4));
    auto *title = new Paragraph(plainText(factor.title), Type::Table);
    title->setWeight(theme::Weight::Strong);
    column->addWidget(title);
    if (!because.isEmpty())
        column->addWidget(new Paragraph(because, Type::Small, Role::Text2));
    column->addWidget(new Paragraph(plainText(factor.text), Type::Table));
    auto *facts = new FactList(110, Type::Small);
    facts->addFact(tr("Try this"), plainText(factor.tryThis));
    if (mode == Mode::Therapist) {
        facts->addFact(tr("To check it"), plainText(factor.measure));
        facts->addFact(tr("Figures"), plainText(factor.clinical));
    }
    column->addWidget(facts);
    auto *evidence = new QHBoxLayout;
    evidence->setSpacing(theme::space(4));
    auto *word = new Paragraph(tr("Evidence"), Type::Small, Role::Text2);
    word->setWordWrap(false);
    evidence->addWidget(word);
    auto *meter = new Meter(Meter::Kind::Evidence, evidenceBars(factor.evidence));
    meter->setMark(evidenceMark(factor.evidence));
    evidence->addWidget(meter, 0, Qt::AlignVCenter);
    evidence->addWidget(new Paragraph(evidenceText(factor.evidence), Type::Small), 1);
    column->addLayout(evidence);
    column->addWidget(new SourceLine(catalogue, factor.source));
}

} // namespace triage
