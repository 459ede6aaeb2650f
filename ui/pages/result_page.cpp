// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/result_page.h"

#include "inputs/tab_strip.h"
#include "pages/care_tab.h"
#include "pages/explained_terms.h"
#include "pages/load_tab.h"
#include "pages/page_stack.h"
#include "pages/plan_tab.h"
#include "pages/providers_tab.h"
#include "pages/result_words.h"
#include "pages/running_tab.h"
#include "pages/sources_tab.h"
#include "pages/tab_order.h"
#include "pages/tab_row.h"
#include "pages/treatments_tab.h"
#include "pages/version_note.h"
#include "report/wording.h"
#include "text.h"
#include "triage/assessment_texts.h"

#include <QShortcut>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <utility>

namespace triage {

ResultPage::ResultPage(QWidget *parent)
    : QWidget(parent), m_tabs(new TabStrip), m_row(new TabRow(m_tabs, 1152)),
      m_versions(new VersionNote), m_pages(new PageStack)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_row);
    layout->addWidget(m_versions);
    layout->addWidget(m_pages, 1);
    connect(m_versions, &VersionNote::resultAsked, this, &ResultPage::resultAsked);
    m_tabs->setObjectName(QStringLiteral("tabs"));
    connect(m_tabs, &TabStrip::currentChanged, this, [this](int index) {
        open(index);
        m_tabs->setFocus(Qt::OtherFocusReason);
    });
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Tab), this), &QShortcut::activated, this,
            [this] { m_tabs->step(1); });
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab), this),
            &QShortcut::activated, this, [this] { m_tabs->step(-1); });
    connect(new QShortcut(QKeySequence(QKeySequence::Print), this), &QShortcut::activated, this,
            &ResultPage::printAsked);
}

void ResultPage::addTab(const QString &title, Make make)
{
    m_tabs->addTab(title);
    m_pages->addWidget(new QWidget);
    m_makers.push_back(std::move(make));
}

void ResultPage::open(int index)
{
    if (const Make make = std::exchange(m_makers.at(static_cast<std::size_t>(index)), {})) {
        QWidget *place = m_pages->widget(index);
        QWidget *tab = make();
        explain(*tab);
        m_pages->insertWidget(index, tab);
        delete place;
        orderTabs({m_row, m_versions, tab});
    }
    m_pages->setCurrentIndex(index);
}

void ResultPage::explain(QWidget &tab) const
{
    // Why: therapists know the words; what is exact stays as it is.
    if (m_view->mode() == Mode::Runner)
        explainTerms(tab, m_view->catalogue);
}

void ResultPage::clear()
{
    while (m_tabs->count() > 0)
        m_tabs->removeTab(m_tabs->count() - 1);
    while (QWidget *old = m_pages->widget(0)) {
        m_pages->removeWidget(old);
        old->deleteLater();
    }
    m_makers.clear();
}

void ResultPage::addCare()
{
    m_care = new CareTab(*m_view);
    explain(*m_care);
    connect(m_care, &CareTab::topicAsked, this, &ResultPage::topicAsked);
    connect(m_care, &CareTab::planRequested, this, [this] { m_tabs->setCurrentIndex(m_plan); });
    m_tabs->addTab(tr("What to do"));
    m_pages->addWidget(m_care);
    m_makers.emplace_back();
}

QWidget *ResultPage::makeTreatments()
{
    auto *tab = new TreatmentsTab(*m_view);
    connect(tab, &TreatmentsTab::sourcesRequested, this,
            [this] { m_tabs->setCurrentIndex(m_tabs->count() - 1); });
    return tab;
}

QWidget *ResultPage::makePlan(const Plan &plan)
{
    auto *tab = new PlanTab(plan, m_view->assessment().plan->stage, *m_view);
    connect(tab, &PlanTab::ticked, this, &ResultPage::planTicked);
    return tab;
}

QWidget *ResultPage::makeProviders()
{
    auto *tab = new ProvidersTab(*m_view);
    connect(tab, &ProvidersTab::guideAsked, this, &ResultPage::topicAsked);
    return tab;
}

void ResultPage::addPlan()
{
    const Assessment &assessment = m_view->assessment();
    const Plan *plan =
        assessment.plan ? findText(m_view->catalogue.plans, assessment.plan->plan) : nullptr;
    if (!plan)
        return;
    m_plan = m_tabs->count();
    addTab(m_view->mode() == Mode::Runner ? tr("Your plan") : tr("Plan"),
           [this, plan] { return makePlan(*plan); });
}

// The sources are the last one.
void ResultPage::addLaterTabs()
{
    const bool runner = m_view->mode() == Mode::Runner;
    addTab(tr("Treatments"), [this] { return makeTreatments(); });
    // Why: nothing that invites loading the leg stands beside "be seen soon".
    const bool pressing = m_view->assessment().urgency < Urgency::Routine;
    if (!pressing)
        addPlan();
    if (m_view->assessment().returnToRun && !pressing)
        addTab(tr("Back to running"), [this] { return new RunningTab(*m_view); });
    if (m_view->load)
        addTab(runner ? tr("Your runs") : tr("Runs"), [this] { return new LoadTab(*m_view); });
    addTab(tr("Who to see"), [this] { return makeProviders(); });
    addTab(tr("Sources"), [this] { return new SourcesTab(*m_view); });
}

void ResultPage::showResult(const StoredAssessment &stored, ResultContext context,
                            const Catalogue &catalogue, const Questionnaire &questionnaire,
                            const EmergencyNumber &number)
{
    const QSignalBlocker quiet(m_tabs);
    clear();
    m_versions->showVersions(context.versions);
    m_stored = stored;
    m_shown = stored;
    m_shown->assessment = translated(stored.assessment, catalogue.language);
    m_context = std::move(context);
    for (ScorePoint &point : m_context.clotPoints)
        point.reason.text = catalogue.language.of(point.reason.text);
    m_view.emplace(ResultView{*m_shown, catalogue, questionnaire, number, m_context.ways,
                              m_context.clotPoints, m_context.ticks, m_context.today,
                              m_context.load.get()});
    addCare();
    addLaterTabs();
    m_tabs->setCurrentIndex(0);
    // Why: a tab bar that is not seen yet does not tell its layout that it has grown.
    m_tabs->updateGeometry();
    m_pages->setCurrentIndex(0);

    const std::string &name = stored.summary.person.name;
    QString note = tr("%1, %2").arg(sideText(stored.summary.side),
                                    longDayText(dayOf(stored.summary.finished)));
    if (!stored.summary.person.self && !name.empty())
        note = plainText(name) + QStringLiteral(" · ") + note;
    m_row->setNote(note);
}

void ResultPage::focusCard()
{
    m_care->focusCard();
}

} // namespace triage
