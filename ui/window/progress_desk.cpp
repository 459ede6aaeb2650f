// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/progress_desk.h"

#include "follow_up/visits.h"
#include "language/in_sentence.h"
#include "pages/progress_page.h"
#include "pages/result_words.h"
#include "report/wording.h"
#include "text.h"

#include <algorithm>
#include <set>

namespace triage {

namespace {

constexpr int mostVisits = 200;

} // namespace

std::vector<AssessmentSummary> problemsOf(const std::vector<AssessmentSummary> &visits)
{
    std::set<AssessmentId> followed;
    for (const AssessmentSummary &visit : visits)
        if (visit.follows)
            followed.insert(*visit.follows);
    std::vector<AssessmentSummary> last;
    for (const AssessmentSummary &visit : visits)
        if (!followed.contains(visit.id))
            last.push_back(visit);
    return last;
}

ProgressDesk::ProgressDesk(const Rulebase &rulebase, const Catalogue &catalogue,
                           const FollowUpRules &followUp, Store &store, Clock clock,
                           QWidget *parent)
    : QObject(parent), m_rulebase(rulebase), m_catalogue(catalogue), m_followUp(followUp),
      m_store(store), m_clock(std::move(clock)), m_page(new ProgressPage(parent))
{
    m_page->setObjectName(QStringLiteral("progress_page"));
    connect(m_page, &ProgressPage::back, this, &ProgressDesk::left);
    connect(m_page, &ProgressPage::problemChosen, this, &ProgressDesk::choose);
    connect(m_page, &ProgressPage::resultAsked, this, [this] { emit resultOpened(m_last); });
    connect(m_page, &ProgressPage::recheckAsked, this, [this] { emit recheckStarted(m_last); });
}

QWidget *ProgressDesk::page() const
{
    return m_page;
}

QStringList ProgressDesk::titles() const
{
    QStringList titles;
    for (const AssessmentSummary &problem : m_problems)
        titles.append(tr("%1, %2, %3")
                          .arg(sideText(problem.side), dayText(dayOf(problem.finished)),
                               inSentence(toScreen(conditionTitle(m_catalogue, problem.condition,
                                                                  problem.grade, problem.mode)))));
    return titles;
}

void ProgressDesk::show(const Person &person, std::optional<AssessmentId> assessment, bool back)
{
    const auto visits = m_store.history({.person = person.id, .limit = mostVisits});
    if (!visits || visits->empty()) {
        if (!visits)
            emit failed(tr("The visits could not be read."), visits.error());
        return;
    }
    m_person = person;
    m_leadsBack = back;
    m_problems = problemsOf(*visits);
    int problem = 0;
    // Why: an earlier visit of a problem leads to the same page as its last one.
    for (std::size_t i = 0; assessment && i < m_problems.size(); ++i) {
        std::optional<AssessmentId> at = m_problems[i].id;
        while (at && *at != *assessment) {
            const auto found =
                std::find_if(visits->begin(), visits->end(),
                             [&](const AssessmentSummary &visit) { return visit.id == *at; });
            at = found == visits->end() ? std::nullopt : found->follows;
        }
        if (at) {
            problem = static_cast<int>(i);
            break;
        }
    }
    choose(problem);
}

void ProgressDesk::choose(int problem)
{
    const AssessmentSummary &last = m_problems[static_cast<std::size_t>(problem)];
    auto visits = visitsUpTo(m_store, last.id);
    if (!visits) {
        emit failed(tr("The visits could not be read."), visits.error());
        return;
    }
    m_last = last.id;
    m_visits = std::move(*visits);
    m_progress = progressOf(m_followUp, m_catalogue, m_visits);
    const auto &days = m_visits.back().assessment.recheckDays;
    const QDate next =
        days.empty() ? QDate() : dayOf(m_visits.back().finished).addDays(days.front());
    m_page->setProblems(titles(), problem, m_leadsBack);
    m_page->showProgress({.visits = m_visits,
                          .progress = m_progress,
                          .rules = m_followUp,
                          .catalogue = m_catalogue,
                          .questionnaire = m_rulebase.questionnaire,
                          .own = m_person.self,
                          .mode = last.mode},
                         next);
    emit pageShown(m_page);
    m_page->focusHeading();
}

} // namespace triage
