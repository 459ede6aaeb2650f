// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/stage_view.h"

#include "inputs/card.h"
#include "inputs/divider.h"
#include "inputs/drawing.h"
#include "inputs/heading.h"
#include "inputs/line_list.h"
#include "inputs/paragraph.h"
#include "pages/result_words.h"
#include "report/wording.h"
#include "text.h"

#include <QVBoxLayout>

namespace triage {

using theme::Role;
using theme::Type;

StageView::StageView(const Plan &plan, int index, int here, const Catalogue &catalogue,
                     QWidget *parent)
    : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    const PlanStage &stage = plan.stages[static_cast<std::size_t>(index)];
    m_layout->setContentsMargins({});
    m_layout->setSpacing(0);
    m_layout->addWidget(
        new Heading(tr("Stage %1: %2").arg(index + 1).arg(toScreen(stage.title)), Type::H2));
    m_layout->addWidget(new Paragraph(plainText(stage.goal), Type::Body, Role::Text2));
    if (!stage.days.empty())
        m_layout->addWidget(new Paragraph(plainText(stage.days), Type::Small, Role::Text2));
    if (index > here && !stage.enter.empty())
        addCriteria(stage.enter, tr("Start this stage when"));
    addExercises(stage, catalogue);
    addNotes(stage);
    const bool last = index + 1 == static_cast<int>(plan.stages.size());
    if (!stage.leave.empty())
        addCriteria(stage.leave, last ? tr("You are done when all are true")
                                      : tr("Move to stage %1 when all are true").arg(index + 2));
    m_layout->addSpacing(theme::space(16));
}

void StageView::addExercises(const PlanStage &stage, const Catalogue &catalogue)
{
    const std::vector<StageExercise> exercises = exercisesOf(catalogue, stage);
    if (exercises.empty())
        return;
    m_layout->addSpacing(theme::space(16));
    auto *card = new Card;
    card->body()->setSpacing(theme::space(4));
    m_layout->addWidget(card);
    bool first = true;
    for (const StageExercise &exercise : exercises) {
        if (!first) {
            card->body()->addSpacing(theme::space(8));
            card->body()->addWidget(new Divider);
            card->body()->addSpacing(theme::space(8));
        }
        first = false;
        const Exercise *text = findText(catalogue.exercises, exercise.code);
        auto *row = new QHBoxLayout;
        row->setSpacing(theme::space(16));
        if (text && !text->picture.empty())
            row->addWidget(new Drawing(toScreen(text->picture), 190), 0, Qt::AlignVCenter);
        auto *words = new QVBoxLayout;
        words->setSpacing(theme::space(4));
        row->addLayout(words, 1);
        card->body()->addLayout(row);
        words->addWidget(new Heading(toScreen(exercise.title), Type::H3));
        auto *dose = new Paragraph(plainText(exercise.dose), Type::Table);
        dose->setWeight(theme::Weight::Medium);
        words->addWidget(dose);
        words->addWidget(new Paragraph(plainText(exercise.how), Type::Small, Role::Text2));
        if (text && !text->cue.empty()) {
            auto *cue = new Paragraph(plainText(text->cue), Type::Small);
            cue->setWeight(theme::Weight::Medium);
            words->addWidget(cue);
        }
        words->addStretch(1);
    }
}

void StageView::addNotes(const PlanStage &stage)
{
    for (const auto &[title, text] :
         {std::pair(tr("Running meanwhile"), stage.running), std::pair(tr("Avoid"), stage.avoid)}) {
        if (text.empty())
            continue;
        m_layout->addSpacing(theme::space(16));
        auto *heading = new Paragraph(title, Type::Table);
        heading->setWeight(theme::Weight::Strong);
        m_layout->addWidget(heading);
        m_layout->addWidget(new Paragraph(plainText(text), Type::Table));
    }
}

void StageView::addCriteria(const std::vector<std::string> &criteria, const QString &heading)
{
    m_layout->addSpacing(theme::space(16));
    auto *card = new Card;
    m_layout->addWidget(card);
    card->body()->addWidget(new Heading(heading, Type::H3));
    auto *list = new LineList(theme::Icon::Check);
    for (const std::string &line : criteria)
        list->addLine(plainText(line));
    card->body()->addWidget(list);
}

} // namespace triage
