// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/plan_tab.h"

#include "inputs/divider.h"
#include "inputs/paragraph.h"
#include "pages/emergency_number.h"
#include "pages/explained_terms.h"
#include "pages/pain_guide.h"
#include "pages/result_words.h"
#include "pages/source_line.h"
#include "pages/stage_list.h"
#include "pages/stage_view.h"
#include "pages/tab_order.h"
#include "report/wording.h"
#include "text.h"

#include <QBoxLayout>

namespace triage {

namespace {

constexpr int sideWidth = 236;
constexpr int guideWidth = 256;
constexpr int narrow = 1040;

QStringList titlesOf(const Plan &plan)
{
    QStringList titles;
    for (const PlanStage &stage : plan.stages)
        titles.append(toScreen(stage.title));
    return titles;
}

std::size_t indexOf(const Plan &plan, const std::string &code)
{
    for (std::size_t i = 0; i < plan.stages.size(); ++i)
        if (plan.stages[i].code == code)
            return i;
    return 0;
}

} // namespace

PlanTab::PlanTab(const Plan &plan, const std::string &stage, const ResultView &view,
                 QWidget *parent)
    : PageColumn(1152, parent), m_plan(plan), m_catalogue(view.catalogue), m_progress(view.ticks),
      m_today(view.today), m_runner(view.mode() == Mode::Runner), m_start(indexOf(plan, stage)),
      m_columns(new QBoxLayout(QBoxLayout::LeftToRight)), m_side(new QWidget),
      m_guide(new PainGuideCard(plan.painGuide, helpSigns(view), view.catalogue)),
      m_middle(new QVBoxLayout)
{
    body()->addLayout(m_columns);
    body()->addStretch(1);
    m_columns->setSpacing(theme::space(24));
    addSide(view);
    m_columns->addWidget(m_side);
    m_columns->addLayout(m_middle, 1);
    m_columns->addWidget(m_guide);
    m_middle->addWidget(
        new Paragraph(plainText(plan.intro), theme::Type::Small, theme::Role::Text2));
    m_middle->addWidget(new SourceLine(view.catalogue, plan.source));
    m_middle->addStretch();
    connect(m_stages, &StageList::chosen, this, &PlanTab::showStage);
    showStage(static_cast<int>(m_progress.reached(plan, m_start)));
}

void PlanTab::addSide(const ResultView &view)
{
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins({});
    auto *caption = new Paragraph(tr("%1 stages").arg(m_plan.stages.size()), theme::Type::Small,
                                  theme::Role::Text2);
    caption->setWeight(theme::Weight::Medium);
    side->addWidget(caption);
    m_stages = new StageList(titlesOf(m_plan), static_cast<int>(m_start),
                             static_cast<int>(m_progress.reached(m_plan, m_start)));
    side->addWidget(m_stages);
    side->addSpacing(theme::space(8));
    side->addWidget(new Divider);
    m_running = addNote(side, tr("Running meanwhile"));
    m_avoid = addNote(side, tr("Avoid for now"));
    if (!view.assessment().recheckDays.empty()) {
        const QDate begun = dayOf(view.stored.summary.finished);
        addNote(side, tr("Next check"))
            ->setPlain(longDayText(begun.addDays(view.assessment().recheckDays.front())));
    }
    side->addStretch();
}

Paragraph *PlanTab::addNote(QVBoxLayout *side, const QString &title)
{
    side->addSpacing(theme::space(8));
    auto *heading = new Paragraph(title, theme::Type::Small);
    heading->setWeight(theme::Weight::Strong);
    side->addWidget(heading);
    auto *note = new Paragraph({}, theme::Type::Small, theme::Role::Text2);
    side->addWidget(note);
    return note;
}

void PlanTab::showStage(int index)
{
    delete m_stage;
    const auto shown = static_cast<std::size_t>(index);
    const PlanStage &stage = m_plan.stages[shown];
    m_running->setText(plainText(stage.running));
    m_avoid->setText(plainText(stage.avoid));
    auto *view = new StageView(
        m_plan, {.index = shown, .start = m_start, .here = m_progress.reached(m_plan, m_start)},
        m_progress, m_today, m_catalogue);
    m_stage = view;
    if (m_runner)
        explainTerms(*view, m_catalogue);
    connect(view, &StageView::ticked, this, &PlanTab::keep);
    // Why: the view that asks for it is replaced.
    connect(
        view, &StageView::nextAsked, this, [this, index] { m_stages->choose(index + 1); },
        Qt::QueuedConnection);
    m_middle->insertWidget(0, view);
    orderTabs({this});
}

void PlanTab::keep(const PlanTick &tick, bool on)
{
    m_progress.set(tick, on);
    m_stages->setHere(static_cast<int>(m_progress.reached(m_plan, m_start)));
    emit ticked(tick, on);
}

QStringList PlanTab::helpSigns(const ResultView &view) const
{
    QStringList signs;
    const UrgencyText *text =
        findText(view.catalogue.urgencies, std::string(urgencyCode(view.assessment().urgency)));
    if (text)
        for (const std::string &line : text->doNotWait)
            signs.append(capitalised(withNumber(line, view.number)));
    return signs;
}

void PlanTab::resizeEvent(QResizeEvent *event)
{
    PageColumn::resizeEvent(event);
    const bool stacked = viewport()->width() < theme::space(narrow);
    m_columns->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    for (auto [widget, width] : {std::pair(m_side, sideWidth), std::pair(m_guide, guideWidth)}) {
        widget->setMinimumWidth(stacked ? 0 : theme::space(width));
        widget->setMaximumWidth(stacked ? QWIDGETSIZE_MAX : theme::space(width));
    }
}

} // namespace triage
