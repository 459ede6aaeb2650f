// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/main_window.h"

#include "follow_up/follow_up_json.h"
#include "pages/emergency_page.h"
#include "pages/history_page.h"
#include "pages/home_page.h"
#include "pages/recheck_page.h"
#include "pages/result_page.h"
#include "pages/result_words.h"
#include "text.h"
#include "window/progress_desk.h"
#include "window/record_copies.h"
#include "window/result_context.h"

#include <QInputDialog>
#include <QMessageBox>

#include <algorithm>

// What the window does with stored results.

namespace triage {

namespace {

constexpr std::size_t resultsAPage = 100;
constexpr int dueAtHome = 3;
constexpr int visitsLookedAt = 20;

} // namespace

std::vector<AssessmentSummary> MainWindow::history(const ResultQuery &query)
{
    const Result<std::vector<AssessmentSummary>> results = m_store.history(query);
    if (!results)
        report(tr("Earlier results could not be read."), results.error());
    return results.value_or(std::vector<AssessmentSummary>{});
}

std::vector<ClientRow> MainWindow::dueNow()
{
    // Why: one more than is shown tells whether there are more.
    const auto due = m_store.people().due(m_clock(), dueAtHome + 1);
    if (!due)
        report(tr("Due re-checks could not be read."), due.error());
    return due.value_or(std::vector<ClientRow>{});
}

bool MainWindow::anyClients()
{
    const auto one = m_store.people().list({.limit = 1});
    const auto closed = m_store.people().list({.filter = ClientFilter::Closed, .limit = 1});
    return (one && !one->rows.empty()) || (closed && !closed->rows.empty());
}

std::optional<Person> MainWindow::runnerWithRechecks()
{
    const auto self = m_store.people().self();
    if (!self || !*self)
        return std::nullopt;
    const auto visits = m_store.history({.person = (*self)->person.id, .limit = visitsLookedAt});
    const bool any = visits && std::any_of(visits->begin(), visits->end(), [](const auto &visit) {
                         return visit.follows.has_value();
                     });
    return any ? std::optional((*self)->person) : std::nullopt;
}

void MainWindow::showOwnProgress()
{
    if (m_place == Place::Result) {
        const AssessmentSummary &shown = m_result->stored()->summary;
        showProgress(shown.person, shown.id);
        return;
    }
    if (const auto self = runnerWithRechecks())
        m_progress->show(*self, std::nullopt, false);
}

void MainWindow::showProgress(const Person &person, std::optional<AssessmentId> assessment)
{
    m_progress->show(person, assessment, true);
}

void MainWindow::showAside(QWidget *page, Place place)
{
    if (m_pages->currentWidget() != page)
        m_cameFrom[page] = {m_pages->currentWidget(), m_place};
    showPage(page, place);
}

void MainWindow::goBackFrom(QWidget *page)
{
    const auto [before, place] = m_cameFrom.value(page, {m_home, Place::Home});
    showPage(before, place);
    before->setFocus();
}

void MainWindow::showHistory()
{
    const auto results = history({.limit = int{resultsAPage}});
    m_history->showResults(results, m_catalogue, results.size() == resultsAPage);
    showPage(m_history, Place::Results);
    m_history->focusHeading();
}

void MainWindow::addHistory(const AssessmentSummary &last)
{
    const auto results = history({.after = ResultCursor{.finished = last.finished, .id = last.id},
                                  .limit = int{resultsAPage}});
    m_history->addResults(results, m_catalogue, results.size() == resultsAPage);
}

void MainWindow::openResult(AssessmentId id)
{
    const Result<StoredAssessment> stored = m_store.assessment(id);
    if (stored)
        showResult(*stored);
    else
        report(tr("This result could not be read."), stored.error());
}

void MainWindow::showResult(const StoredAssessment &stored)
{
    if (stored.assessment.urgency == Urgency::Emergency) {
        m_emergency->showResult(stored.assessment, stored.answers, m_catalogue,
                                m_rulebase.questionnaire, m_number);
        showPage(m_emergency, Place::Emergency);
        m_emergency->focusCard();
        return;
    }
    const auto followUp = stored.followUp.empty() ? tl::unexpected<Error>(Error{})
                                                  : readFollowUp(stored.followUp, "assessment");
    if (followUp) {
        m_rechecked = stored;
        m_recheck->showRecheck(stored, *followUp, m_followUp, m_catalogue);
        showPage(m_recheck, Place::Results);
        m_recheck->focusHeading();
        return;
    }
    showWholeResult(stored);
}

void MainWindow::showWholeResult(const StoredAssessment &stored)
{
    ResultContext with = contextOf(stored, m_rulebase, dayOf(m_clock()));
    if (auto ticks = m_store.planTicks(stored.summary.id))
        with.ticks = std::move(*ticks);
    else
        report(tr("What was ticked off in the plan could not be read."), ticks.error());
    if (auto load = loadOf(stored, m_store, m_load))
        with.load = std::move(*load);
    else
        report(tr("The training log of this result could not be read."), load.error());
    if (auto versions = versionsOf(stored, m_store))
        with.versions = std::move(*versions);
    else
        report(tr("Whether these answers were changed could not be read."), versions.error());
    m_result->showResult(stored, std::move(with), m_catalogue, m_rulebase.questionnaire, m_number);
    showPage(m_result, Place::Result);
    m_result->focusCard();
}

void MainWindow::keepPlanTick(const PlanTick &tick, bool on)
{
    if (const auto kept = m_store.setPlanTick(m_result->stored()->summary.id, tick, on); !kept)
        report(tr("The tick could not be saved."), kept.error());
}

void MainWindow::discard(const StoredInterview &interview)
{
    auto *ask = new QMessageBox(QMessageBox::Question, tr("Delete answers"),
                                tr("Delete this unfinished interview? Its answers cannot be "
                                   "brought back."),
                                QMessageBox::Cancel, this);
    ask->setAttribute(Qt::WA_DeleteOnClose);
    auto *remove = ask->addButton(tr("Delete"), QMessageBox::DestructiveRole);
    remove->setObjectName(QStringLiteral("confirm_delete"));
    connect(remove, &QAbstractButton::clicked, this, [this, id = interview.id] {
        if (const Result<void> done = m_store.discardInterview(id); !done)
            report(tr("The interview could not be deleted."), done.error());
        showHome();
    });
    ask->open();
}

void MainWindow::askRename(const AssessmentSummary &result)
{
    auto *ask = new QInputDialog(this);
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setWindowTitle(tr("Rename client"));
    ask->setLabelText(tr("New name or code. All results of this client show it."));
    ask->setTextValue(toScreen(result.person.name));
    connect(ask, &QInputDialog::textValueSelected, this,
            [this, id = result.person.id](const QString &name) {
                if (const Result<void> done = m_store.rename(id, toCore(name)); !done)
                    report(tr("The client could not be renamed."), done.error());
                showHistory();
            });
    ask->open();
}

void MainWindow::askDelete(const AssessmentSummary &result)
{
    auto *ask = new QMessageBox(QMessageBox::Question, tr("Delete result"),
                                tr("Delete the result of %1? It cannot be brought back.")
                                    .arg(longDayText(dayOf(result.finished))),
                                QMessageBox::Cancel, this);
    ask->setInformativeText(stillHeldWords(m_preferences));
    ask->setAttribute(Qt::WA_DeleteOnClose);
    auto *remove = ask->addButton(tr("Delete"), QMessageBox::DestructiveRole);
    remove->setObjectName(QStringLiteral("confirm_delete"));
    connect(remove, &QAbstractButton::clicked, this, [this, id = result.id] {
        if (const Result<void> done = m_store.deleteAssessment(id, m_clock()); !done)
            report(tr("The result could not be deleted."), done.error());
        showHistory();
    });
    ask->open();
}

} // namespace triage
