// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/stage_view.h"

#include "inputs/card.h"
#include "inputs/card_grid.h"
#include "inputs/heading.h"
#include "inputs/line_list.h"
#include "inputs/paragraph.h"
#include "pages/criteria_card.h"
#include "pages/exercise_card.h"
#include "pages/result_words.h"
#include "report/wording.h"
#include "text.h"

#include <QVBoxLayout>

namespace triage {

using theme::Role;
using theme::Type;

StageView::StageView(const Plan &plan, StagePlace place, const PlanProgress &progress,
                     const QDate &today, const Catalogue &catalogue, QWidget *parent)
    : QWidget(parent), m_place(place), m_progress(progress), m_today(today),
      m_layout(new QVBoxLayout(this))
{
    const PlanStage &stage = plan.stages[place.index];
    const bool last = place.index + 1 == plan.stages.size();
    m_layout->setContentsMargins({});
    m_layout->setSpacing(0);
    m_layout->addWidget(
        new Heading(tr("Stage %1: %2").arg(place.index + 1).arg(toScreen(stage.title)), Type::H2));
    m_layout->addWidget(new Paragraph(plainText(stage.goal), Type::Body, Role::Text2));
    if (!stage.days.empty())
        m_layout->addWidget(new Paragraph(plainText(stage.days), Type::Small, Role::Text2));
    if (place.index > place.here)
        addLines(tr("Start this stage when"), stage.enter);
    addExercises(stage, catalogue);
    const QString leave = last ? tr("You are done when all are true")
                               : tr("Move to stage %1 when all are true").arg(place.index + 2);
    if (place.index >= place.start && place.index <= place.here)
        addCriteria(stage, leave, last);
    else
        addLines(leave, stage.leave);
    m_layout->addSpacing(theme::space(16));
}

void StageView::addExercises(const PlanStage &stage, const Catalogue &catalogue)
{
    const std::vector<StageExercise> exercises = exercisesOf(catalogue, stage);
    if (exercises.empty())
        return;
    m_layout->addSpacing(theme::space(12));
    auto *cards = new CardGrid(theme::space(200), 3);
    for (const StageExercise &exercise : exercises) {
        auto *card = new ExerciseCard(exercise, catalogue);
        if (m_place.index <= m_place.here) {
            const PlanTick tick = PlanProgress::exerciseTick(stage, exercise.code, m_today);
            card->setTickable(m_progress.isDone(tick));
            connect(card, &ExerciseCard::ticked, this,
                    [this, tick](bool on) { emit ticked(tick, on); });
        }
        cards->addCard(card);
    }
    m_layout->addWidget(cards);
}

void StageView::addLines(const QString &heading, const std::vector<std::string> &lines)
{
    if (lines.empty())
        return;
    m_layout->addSpacing(theme::space(16));
    auto *card = new Card;
    card->body()->addWidget(new Heading(heading, Type::H3));
    auto *list = new LineList(theme::Icon::Flag, Role::Text2);
    for (const std::string &line : lines)
        list->addLine(plainText(line));
    card->body()->addWidget(list);
    m_layout->addWidget(card);
}

void StageView::addCriteria(const PlanStage &stage, const QString &heading, bool last)
{
    if (stage.leave.empty())
        return;
    QStringList lines;
    QList<bool> met;
    for (std::size_t i = 0; i < stage.leave.size(); ++i) {
        lines.append(toScreen(stage.leave[i]));
        met.append(m_progress.met(stage, i).has_value());
    }
    m_layout->addSpacing(theme::space(16));
    auto *card = new CriteriaCard(heading, lines, met);
    if (!last)
        card->setNext(tr("Go to stage %1").arg(m_place.index + 2));
    connect(card, &CriteriaCard::nextAsked, this, &StageView::nextAsked);
    connect(card, &CriteriaCard::ticked, this, [this, &stage](int index, bool on) {
        const auto criterion = static_cast<std::size_t>(index);
        const PlanTick tick = m_progress.met(stage, criterion)
                                  .value_or(PlanProgress::criterionTick(stage, criterion, m_today));
        m_progress.set(tick, on);
        emit ticked(tick, on);
    });
    m_layout->addWidget(card);
}

} // namespace triage
