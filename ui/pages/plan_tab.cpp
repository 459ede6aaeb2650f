// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/plan_tab.h"

#include "inputs/callout.h"
#include "inputs/divider.h"
#include "inputs/heading.h"
#include "inputs/paragraph.h"
#include "pages/emergency_number.h"
#include "pages/result_words.h"
#include "pages/stage_list.h"
#include "pages/stage_view.h"
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

int indexOf(const Plan &plan, const std::string &code)
{
    for (std::size_t i = 0; i < plan.stages.size(); ++i)
        if (plan.stages[i].code == code)
            return static_cast<int>(i);
    return 0;
}

Callout *makeLight(Callout::Kind kind, theme::Icon icon, const QString &title,
                   const std::string &text)
{
    auto *light = new Callout(kind, Callout::Look::Bar, title, plainText(text));
    light->setIcon(icon);
    return light;
}

} // namespace

PlanTab::PlanTab(const Plan &plan, const std::string &stage, const ResultView &view,
                 QWidget *parent)
    : PageColumn(1152, parent), m_plan(plan), m_catalogue(view.catalogue),
      m_here(indexOf(plan, stage)), m_columns(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_side(new QWidget), m_stages(new StageList(titlesOf(plan), m_here)),
      m_middle(new QVBoxLayout)
{
    body()->addLayout(m_columns);
    body()->addStretch(1);
    m_columns->setSpacing(theme::space(24));
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins({});
    auto *caption = new Paragraph(tr("%1 stages").arg(plan.stages.size()), theme::Type::Small,
                                  theme::Role::Text2);
    caption->setWeight(theme::Weight::Medium);
    side->addWidget(caption);
    side->addWidget(m_stages);
    const QDate begun = dayOf(view.stored.summary.finished);
    if (!view.assessment().recheckDays.empty()) {
        side->addSpacing(theme::space(8));
        side->addWidget(new Divider);
        side->addSpacing(theme::space(8));
        auto *next = new Paragraph(tr("Next check"), theme::Type::Small);
        next->setWeight(theme::Weight::Strong);
        side->addWidget(next);
        side->addWidget(
            new Paragraph(longDayText(begun.addDays(view.assessment().recheckDays.front())),
                          theme::Type::Small, theme::Role::Text2));
    }
    side->addStretch();

    m_columns->addWidget(m_side);
    m_columns->addLayout(m_middle, 1);
    m_columns->addWidget(makeGuide(view));
    m_middle->addWidget(
        new Paragraph(plainText(plan.intro), theme::Type::Small, theme::Role::Text2));
    m_middle->addStretch();
    connect(m_stages, &StageList::chosen, this, &PlanTab::showStage);
    showStage(m_here);
}

void PlanTab::showStage(int index)
{
    delete m_stage;
    m_stage = new StageView(m_plan, index, m_here, m_catalogue);
    m_middle->insertWidget(0, m_stage);
}

QWidget *PlanTab::makeGuide(const ResultView &view) const
{
    auto *guide = new QWidget;
    guide->setObjectName(QStringLiteral("guide"));
    auto *layout = new QVBoxLayout(guide);
    layout->setContentsMargins({});
    layout->setSpacing(theme::space(8));
    layout->addWidget(new Heading(tr("Pain guide"), theme::Type::H3));
    layout->addWidget(
        new Paragraph(tr("During exercise and next morning"), theme::Type::Xs, theme::Role::Text2));
    layout->addWidget(
        makeLight(Callout::Kind::Ok, theme::Icon::Check, tr("Carry on"), m_plan.painGuide.green));
    layout->addWidget(
        makeLight(Callout::Kind::Warn, theme::Icon::Minus, tr("Do less"), m_plan.painGuide.amber));
    layout->addWidget(
        makeLight(Callout::Kind::Stop, theme::Icon::Cross, tr("Stop"), m_plan.painGuide.red));
    const UrgencyText *text =
        findText(view.catalogue.urgencies, std::string(urgencyCode(view.assessment().urgency)));
    if (text && !text->doNotWait.empty()) {
        QString signs;
        for (const std::string &line : text->doNotWait)
            signs += QStringLiteral("<p>%1</p>").arg(capitalised(withNumber(line, view.number)));
        layout->addSpacing(theme::space(8));
        layout->addWidget(
            new Callout(Callout::Kind::Stop, Callout::Look::Outline, tr("Get help"), signs));
    }
    layout->addStretch();
    return guide;
}

void PlanTab::resizeEvent(QResizeEvent *event)
{
    PageColumn::resizeEvent(event);
    const bool stacked = viewport()->width() < theme::space(narrow);
    m_columns->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    auto *guide = findChild<QWidget *>(QStringLiteral("guide"));
    for (auto [widget, width] : {std::pair(m_side, sideWidth), std::pair(guide, guideWidth)}) {
        widget->setMinimumWidth(stacked ? 0 : theme::space(width));
        widget->setMaximumWidth(stacked ? QWIDGETSIZE_MAX : theme::space(width));
    }
}

} // namespace triage
