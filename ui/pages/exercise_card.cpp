// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/exercise_card.h"

#include "inputs/button.h"
#include "inputs/divider.h"
#include "inputs/drawing.h"
#include "inputs/fact_list.h"
#include "inputs/heading.h"
#include "inputs/paragraph.h"
#include "inputs/tick.h"
#include "pages/result_words.h"
#include "pages/source_line.h"
#include "text.h"
#include "theme/paint.h"

#include <QVBoxLayout>

namespace triage {

using theme::Role;
using theme::Type;

ExerciseCard::ExerciseCard(const StageExercise &exercise, const Catalogue &catalogue,
                           QWidget *parent)
    : Card(parent), m_title(toScreen(exercise.title)), m_words(new QVBoxLayout)
{
    const Exercise *text = findText(catalogue.exercises, exercise.code);
    body()->setContentsMargins(theme::ringAir + 1, theme::space(8), theme::ringAir + 1,
                               theme::space(12));
    body()->setSpacing(0);
    if (text && !text->picture.empty())
        addPicture(toScreen(text->picture));
    const int side = theme::space(12);
    m_words->setContentsMargins(side, theme::space(10), side, 0);
    m_words->setSpacing(theme::space(4));
    body()->addLayout(m_words, 1);
    addWords(exercise, text);
    if (text) {
        auto *more = new Button(Button::Kind::Link, tr("How to do it"));
        more->setObjectName(QStringLiteral("how"));
        more->setAccessibleName(tr("How to do it: %1").arg(m_title));
        more->setCheckable(true);
        QWidget *details = makeDetails(exercise, *text, catalogue);
        details->hide();
        m_words->addWidget(more, 0, Qt::AlignLeft);
        m_words->addWidget(details);
        connect(more, &Button::toggled, details, &QWidget::setVisible);
    }
    m_words->addStretch(1);
}

void ExerciseCard::addPicture(const QString &picture)
{
    constexpr int pictureWidth = 186;
    body()->addWidget(new Drawing(picture, pictureWidth), 0, Qt::AlignHCenter | Qt::AlignBottom);
    body()->addSpacing(theme::space(8));
    body()->addWidget(new Divider);
}

void ExerciseCard::addWords(const StageExercise &exercise, const Exercise *text)
{
    m_words->addWidget(new Heading(m_title, Type::H3));
    auto *dose = new Paragraph(plainText(exercise.dose), Type::Table);
    dose->setWeight(theme::Weight::Normal);
    m_words->addWidget(dose);
    if (text && !text->cue.empty())
        m_words->addWidget(new Paragraph(plainText(text->cue), Type::Xs, Role::Text2));
}

QWidget *ExerciseCard::makeDetails(const StageExercise &exercise, const Exercise &text,
                                   const Catalogue &catalogue) const
{
    auto *details = new QWidget;
    details->setObjectName(QStringLiteral("details"));
    auto *column = new QVBoxLayout(details);
    column->setContentsMargins({});
    column->setSpacing(theme::space(4));
    column->addWidget(new Paragraph(plainText(exercise.how), Type::Small));
    auto *title = new Paragraph(tr("Usual dose"), Type::Small);
    title->setWeight(theme::Weight::Strong);
    column->addWidget(title);
    auto *facts = new FactList(90, Type::Xs);
    const Prescription &dose = text.prescription;
    facts->addFact(tr("Sets"), plainText(dose.sets));
    facts->addFact(tr("Repetitions"), plainText(dose.repetitions));
    facts->addFact(tr("Hold"), plainText(dose.hold));
    facts->addFact(tr("Tempo"), plainText(dose.tempo));
    facts->addFact(tr("Rest"), plainText(dose.rest));
    facts->addFact(tr("How often"), plainText(dose.frequency));
    facts->addFact(tr("Load"), plainText(dose.load));
    column->addWidget(facts);
    column->addWidget(new SourceLine(catalogue, text.source));
    return details;
}

void ExerciseCard::setTickable(bool done)
{
    m_tick = new Tick(done ? tr("Done today") : tr("Mark as done"));
    m_tick->setObjectName(QStringLiteral("done"));
    m_tick->setAccessibleName(tr("Done today: %1").arg(m_title));
    m_tick->setStrongWhenTicked(true);
    m_tick->setChecked(done);
    m_words->addWidget(m_tick);
    connect(m_tick, &Tick::toggled, this, [this](bool on) {
        m_tick->setText(on ? tr("Done today") : tr("Mark as done"));
        emit ticked(on);
    });
}

} // namespace triage
