// SPDX-License-Identifier: GPL-3.0-or-later
// How an interview ends, and what a re-check looks back on.
#include "window/interview_flow.h"

#include "follow_up/follow_up_json.h"
#include "pages/check_page.h"
#include "triage/assess.h"

#include <algorithm>

namespace triage {

const Questionnaire &InterviewFlow::questions() const
{
    return m_visits.empty() ? m_rulebase.questionnaire : m_recheckAsks;
}

// Finds the visits before, and what is asked of someone at that stage of the plan.
bool InterviewFlow::lookBackOn(AssessmentId before)
{
    auto visits = visitsUpTo(m_store, before);
    if (!visits) {
        emit storeFailed(visits.error());
        return false;
    }
    m_visits = std::move(*visits);
    const PlanStage *stage = nullptr;
    if (const auto &choice = m_visits.back().assessment.plan)
        if (const auto plan = m_catalogue.plans.find(choice->plan); plan != m_catalogue.plans.end())
            for (const PlanStage &each : plan->second.stages)
                if (each.code == choice->stage)
                    stage = &each;
    m_recheckAsks = recheckQuestions(m_followUp, stage);
    return true;
}

void InterviewFlow::beginRecheck(const StoredAssessment &before)
{
    forgetWay();
    if (!lookBackOn(before.summary.id))
        return;
    m_session.beginRecheck(before.summary.person, before.summary.id,
                           recheckAnswers(m_followUp, m_visits.back(), m_clock()));
    showCurrent();
}

void InterviewFlow::conclude()
{
    if (isEmergency()) {
        showEmergency();
        return;
    }
    const Answers answers = asked();
    std::vector<std::string> open = unansweredSafety(questions(), answers);
    // Why: one that was shown and skipped was asked; the result names it as not ruled out.
    std::erase_if(
        open, [this](const std::string &id) { return m_session.answers().values.contains(id); });
    if (!open.empty()) {
        m_check->showOpenSafety(questions(), open, answers.mode);
        return;
    }
    record(answers);
}

void InterviewFlow::record(const Answers &answers)
{
    m_current = nullptr;
    Assessment assessment;
    std::string followUp;
    if (m_visits.empty()) {
        assessment = assess(m_rulebase, answers);
    } else {
        Rechecked found =
            recheck(m_rulebase, m_followUp, m_catalogue, m_visits, answers, m_clock());
        assessment = std::move(found.assessment);
        followUp = writeFollowUp(found.followUp);
    }
    if (m_origin && givenAnswers(m_origin->answers) == givenAnswers(answers) &&
        m_origin->assessment == assessment && !session().logIsNew()) {
        m_session.close();
        emit finished(*m_origin);
        return;
    }
    const Finished done = m_session.finish(answers, assessment, followUp);
    emit finished(done.result);
    m_session.report(done.stored);
}

} // namespace triage
