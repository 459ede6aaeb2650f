// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/lookup_views.h"

#include "inputs/card.h"
#include "inputs/card_grid.h"
#include "inputs/heading.h"
#include "inputs/paragraph.h"
#include "pages/exercise_card.h"
#include "pages/factor_block.h"
#include "pages/provider_card.h"
#include "pages/reference_line.h"
#include "pages/result_words.h"
#include "pages/source_line.h"
#include "report/wording.h"
#include "text.h"

#include <QCoreApplication>
#include <QVBoxLayout>

#include <algorithm>

namespace triage {

using theme::Role;
using theme::Type;

namespace {

class LookupViews {
    Q_DECLARE_TR_FUNCTIONS(LookupViews)
};

QVBoxLayout *makeColumn(QWidget *view, const QString &title)
{
    auto *column = new QVBoxLayout(view);
    column->setContentsMargins({});
    column->setSpacing(theme::space(8));
    column->addWidget(new Heading(title, Type::H2));
    return column;
}

} // namespace

QWidget *makeWordView(const Catalogue &catalogue)
{
    auto *view = new QWidget;
    QVBoxLayout *column = makeColumn(view, LookupViews::tr("Words explained"));
    std::vector<const GlossaryTerm *> terms;
    for (const GlossaryTerm &term : catalogue.glossary)
        terms.push_back(&term);
    std::sort(terms.begin(), terms.end(), [](const GlossaryTerm *a, const GlossaryTerm *b) {
        return toScreen(a->term).localeAwareCompare(toScreen(b->term)) < 0;
    });
    for (const GlossaryTerm *term : terms) {
        auto *word = new Paragraph(capitalised(plainText(term->term)), Type::Table);
        word->setWeight(theme::Weight::Strong);
        column->addWidget(word);
        column->addWidget(new Paragraph(plainText(term->text), Type::Table));
        column->addWidget(new SourceLine(catalogue, term->source));
        column->addSpacing(theme::space(4));
    }
    column->addStretch(1);
    return view;
}

QWidget *makeExerciseView(const Catalogue &catalogue)
{
    auto *view = new QWidget;
    QVBoxLayout *column = makeColumn(view, LookupViews::tr("Exercises"));
    auto *cards = new CardGrid(theme::space(210), 3);
    for (const auto &[code, exercise] : catalogue.exercises)
        cards->addCard(new ExerciseCard(
            {.code = code, .title = exercise.title, .dose = exercise.dose, .how = exercise.how},
            catalogue));
    column->addWidget(cards);
    column->addStretch(1);
    return view;
}

QWidget *makeFactorView(const Catalogue &catalogue, Mode mode)
{
    auto *view = new QWidget;
    QVBoxLayout *column = makeColumn(view, LookupViews::tr("What may contribute"));
    for (const auto &[code, factor] : catalogue.factors) {
        auto *card = new Card;
        card->body()->addWidget(new FactorBlock(factor, {}, mode, catalogue));
        column->addWidget(card);
    }
    column->addStretch(1);
    return view;
}

QWidget *makeProviderView(const Catalogue &catalogue)
{
    auto *view = new QWidget;
    QVBoxLayout *column = makeColumn(view, LookupViews::tr("Who does what"));
    for (const auto &[code, provider] : catalogue.providers)
        column->addWidget(new ProviderCard(provider, plainText(provider.text), catalogue));
    column->addStretch(1);
    return view;
}

QWidget *makeSourceView(const Catalogue &catalogue)
{
    auto *view = new QWidget;
    QVBoxLayout *column = makeColumn(view, LookupViews::tr("All sources"));
    std::vector<const Reference *> references;
    for (const auto &[key, reference] : catalogue.references)
        references.push_back(&reference);
    std::stable_sort(references.begin(), references.end(),
                     [](const Reference *a, const Reference *b) {
                         return std::pair(a->authors.empty(), a->authors) <
                                std::pair(b->authors.empty(), b->authors);
                     });
    for (const Reference *reference : references)
        column->addWidget(new ReferenceLine(*reference));
    column->addStretch(1);
    return view;
}

} // namespace triage
