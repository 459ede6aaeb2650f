// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does with reports and forms for paper.
#include "base/file.h"
#include "pages/emergency_page.h"
#include "pages/plan_progress.h"
#include "pages/report_page.h"
#include "pages/result_page.h"
#include "pages/result_words.h"
#include "pages/settings_page.h"
#include "report/logo.h"
#include "report/stored_record.h"
#include "report/wording.h"
#include "window/exchange_desk.h"
#include "window/main_window.h"
#include "window/result_context.h"

#include <QStackedWidget>

namespace triage {

namespace {

/// The clinic of the settings; a logo that is not there any more is left out.
Clinic clinicOf(const Preferences &preferences)
{
    Clinic clinic{.name = preferences.clinic, .logo = {}};
    if (preferences.logo.empty())
        return clinic;
    if (auto bytes = readFile(preferences.logo))
        if (auto logo = logoPicture(std::move(*bytes), preferences.logo))
            clinic.logo = std::move(*logo);
    return clinic;
}

std::chrono::sys_days reportDay(const QDate &day)
{
    return std::chrono::year(day.year()) / day.month() / day.day();
}

/// The stage of the plan by now, by what was ticked off; empty without a plan.
std::string stageByNow(const Assessment &assessment, const Catalogue &catalogue,
                       std::vector<PlanTick> ticks)
{
    const Plan *plan = assessment.plan ? findText(catalogue.plans, assessment.plan->plan) : nullptr;
    if (!plan)
        return {};
    std::size_t start = 0;
    while (start + 1 < plan->stages.size() && plan->stages[start].code != assessment.plan->stage)
        ++start;
    return plan->stages.at(PlanProgress(std::move(ticks)).reached(*plan, start)).code;
}

} // namespace

void MainWindow::connectReport()
{
    connect(m_settings, &SettingsPage::kept, this, [this](const Preferences &preferences) {
        m_preferences = preferences;
        emit preferencesKept(preferences);
    });
    connect(m_settings, &SettingsPage::paperAsked, this, &MainWindow::showPaperForm);
    connect(m_emergency, &EmergencyPage::failed, this, &MainWindow::report);
    connect(m_flow, &InterviewFlow::printFailed, this, &MainWindow::report);
    connect(m_result, &ResultPage::printAsked, this, [this] {
        showReport();
        // Why: where it could not be made, another result's report is still on its page.
        if (m_pages->currentWidget() == m_report.made())
            m_report->print();
    });
    makeExchange();
}

void MainWindow::makeExchange()
{
    // Why: it has no page, and stays when the pages are built anew.
    if (m_exchange)
        return;
    m_exchange = new ExchangeDesk(m_catalogue, m_rulebase.questionnaire, m_store, this);
    connect(m_exchange, &ExchangeDesk::imported, this, &MainWindow::openResult);
}

void MainWindow::saveBundle()
{
    m_exchange->askBundle(*m_result->stored());
}

void MainWindow::showReport()
{
    const StoredAssessment &stored = *m_result->stored();
    auto record = storedRecord(m_store, stored, m_followUp, m_catalogue,
                               [](Instant instant) { return reportDay(dayOf(instant)); });
    if (!record) {
        report(tr("The visits before could not be read."), record.error());
        return;
    }
    record->ways = contextOf(stored, m_rulebase, dayOf(m_clock())).ways;
    record->number = m_number;
    record->clinic = clinicOf(m_preferences);
    if (auto ticks = m_store.planTicks(stored.summary.id))
        record->stage = stageByNow(stored.assessment, m_catalogue, std::move(*ticks));
    m_report->showResult(*record);
    showPage(m_report, Place::Result);
    m_report->focusHeading();
}

void MainWindow::showPaperForm()
{
    m_report->showForm(clinicOf(m_preferences));
    showPage(m_report, Place::Settings);
    m_report->focusHeading();
}

void MainWindow::closeReport()
{
    if (m_place == Place::Settings) {
        showPage(m_settings, Place::Settings);
        m_settings->focusHeading();
        return;
    }
    showPage(m_result, Place::Result);
    m_result->focusCard();
}

} // namespace triage
