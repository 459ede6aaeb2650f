// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/course_card.h"

#include "charts/timeline.h"
#include "inputs/heading.h"
#include "inputs/paragraph.h"
#include "pages/plan_progress.h"
#include "pages/result_words.h"
#include "pages/source_line.h"
#include "report/wording.h"
#include "text.h"

#include <QVBoxLayout>

namespace triage {

using theme::Role;
using theme::Type;

namespace {

void addStages(Timeline &timeline, const ResultView &view)
{
    const auto &choice = view.assessment().plan;
    const Plan *plan = choice ? findText(view.catalogue.plans, choice->plan) : nullptr;
    if (!plan)
        return;
    QStringList titles;
    std::size_t start = 0;
    for (std::size_t i = 0; i < plan->stages.size(); ++i) {
        titles.append(toScreen(plan->stages[i].title));
        if (plan->stages[i].code == choice->stage)
            start = i;
    }
    timeline.setStages(titles, static_cast<int>(PlanProgress(view.ticks).reached(*plan, start)));
}

} // namespace

CourseCard::CourseCard(const ResultView &view, QWidget *parent) : Card(parent)
{
    setObjectName(QStringLiteral("course"));
    const Prognosis *course = findText(view.catalogue.prognoses, view.assessment().prognosis);
    if (!course)
        return;
    body()->setSpacing(theme::space(6));
    body()->addWidget(new Heading(tr("How long it may take"), Type::H3));
    body()->addWidget(new Paragraph(plainText(course->text), Type::Table));
    body()->addSpacing(theme::space(8));
    auto *timeline = new Timeline(course->lowDays, course->highDays, toScreen(course->text));
    const QDate begun = dayOf(view.stored.summary.finished);
    QList<TimelineMark> marks;
    for (const int day : view.assessment().recheckDays)
        marks.append({day, shortDayText(begun.addDays(day))});
    timeline->setMarks(marks);
    addStages(*timeline, view);
    body()->addWidget(timeline);
    body()->addWidget(new Paragraph(
        tr("A range for people with a pattern like this, never a date. You move through the stages "
           "by what you can do. The calendar marks show when to check again."),
        Type::Xs, Role::Text2));
    if (view.mode() == Mode::Therapist && !course->clinical.empty())
        body()->addWidget(new Paragraph(plainText(course->clinical), Type::Small, Role::Text2));
    body()->addWidget(new SourceLine(view.catalogue, course->source));
}

} // namespace triage
