// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/result_page.h"

#include "inputs/tab_strip.h"
#include "pages/care_tab.h"
#include "pages/explained_terms.h"
#include "pages/load_tab.h"
#include "pages/plan_tab.h"
#include "pages/providers_tab.h"
#include "pages/result_words.h"
#include "pages/running_tab.h"
#include "pages/sources_tab.h"
#include "pages/tab_row.h"
#include "pages/treatments_tab.h"
#include "pages/version_note.h"
#include "report/wording.h"
#include "text.h"
#include "triage/assessment_texts.h"

#include <QShortcut>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace triage {

ResultPage::ResultPage(QWidget *parent)
    : QWidget(parent), m_tabs(new TabStrip), m_row(new TabRow(m_tabs, 1152)),
      m_versions(new VersionNote), m_pages(new QStackedWidget)
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
        m_pages->setCurrentIndex(index);
        m_tabs->setFocus(Qt::OtherFocusReason);
    });
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Tab), this), &QShortcut::activated, this,
            [this] { m_tabs->step(1); });
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab), this),
            &QShortcut::activated, this, [this] { m_tabs->step(-1); });
    connect(new QShortcut(QKeySequence(QKeySequence::Print), this), &QShortcut::activated, this,
            &ResultPage::printAsked);
}

void ResultPage::addTab(const QString &title, QWidget *tab)
{
    m_tabs->addTab(title);
    m_pages->addWidget(tab);
}

void ResultPage::openTab(const QWidget *tab)
{
    for (int i = 0; i < m_pages->count(); ++i)
        if (m_pages->widget(i) == tab)
            m_tabs->setCurrentIndex(i);
}

void ResultPage::clear()
{
    while (m_tabs->count() > 0)
        m_tabs->removeTab(m_tabs->count() - 1);
    while (QWidget *old = m_pages->widget(0)) {
        m_pages->removeWidget(old);
        old->deleteLater();
    }
}

void ResultPage::addPlan(const ResultView &view)
{
    const Assessment &assessment = view.assessment();
    const Plan *plan =
        assessment.plan ? findText(view.catalogue.plans, assessment.plan->plan) : nullptr;
    if (!plan)
        return;
    auto *tab = new PlanTab(*plan, assessment.plan->stage, view);
    addTab(view.mode() == Mode::Runner ? tr("Your plan") : tr("Plan"), tab);
    connect(m_care, &CareTab::planRequested, this, [this, tab] { openTab(tab); });
    connect(tab, &PlanTab::ticked, this, &ResultPage::planTicked);
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
    const ResultView view{*m_shown,        catalogue,       questionnaire,
                          number,          m_context.ways,  m_context.clotPoints,
                          m_context.ticks, m_context.today, m_context.load.get()};
    const Assessment &assessment = view.assessment();

    m_care = new CareTab(view);
    connect(m_care, &CareTab::topicAsked, this, &ResultPage::topicAsked);
    addTab(tr("What to do"), m_care);
    auto *treatments = new TreatmentsTab(view);
    addTab(tr("Treatments"), treatments);
    // Why: nothing that invites loading the leg stands beside "be seen soon".
    const bool pressing = assessment.urgency < Urgency::Routine;
    if (!pressing)
        addPlan(view);
    if (assessment.returnToRun && !pressing)
        addTab(tr("Back to running"), new RunningTab(view));
    if (view.load)
        addTab(view.mode() == Mode::Runner ? tr("Your runs") : tr("Runs"), new LoadTab(view));
    auto *providers = new ProvidersTab(view);
    addTab(tr("Who to see"), providers);
    connect(providers, &ProvidersTab::guideAsked, this, &ResultPage::topicAsked);
    auto *sources = new SourcesTab(view);
    addTab(tr("Sources"), sources);
    connect(treatments, &TreatmentsTab::sourcesRequested, this,
            [this, sources] { openTab(sources); });
    // Why: therapists know the words; what is exact stays as it is.
    for (int i = 0; view.mode() == Mode::Runner && i < m_pages->count(); ++i)
        explainTerms(*m_pages->widget(i), catalogue);
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
