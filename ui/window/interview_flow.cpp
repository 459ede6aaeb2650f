// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/interview_flow.h"

#include "pages/check_page.h"
#include "pages/emergency_page.h"
#include "pages/question_page.h"
#include "pages/result_words.h"
#include "pages/section_page.h"
#include "triage/assess.h"
#include "window/log_walk.h"

#include <QTimer>

namespace triage {

InterviewFlow::InterviewFlow(const Rulebase &rulebase, const Catalogue &catalogue,
                             const FollowUpRules &followUp, const LoadThresholds &thresholds,
                             Store &store, Clock clock, const EmergencyNumber &number,
                             QWidget *parent)
    : QObject(parent), m_rulebase(rulebase), m_catalogue(catalogue), m_followUp(followUp),
      m_thresholds(thresholds), m_number(number), m_store(store), m_clock(clock),
      m_session(store, std::move(clock)), m_question(new QuestionPage(parent)),
      m_section(new SectionPage(catalogue, number, parent)), m_check(new CheckPage(parent)),
      m_emergency(new EmergencyPage(EmergencyPage::Use::Interview, parent)),
      m_selfTests(new SelfTestWalk(rulebase, catalogue, parent)),
      m_log(new LogWalk(rulebase.questionnaire, thresholds, parent))
{
    m_question->setGlossary(catalogue);
    connectPages();
    connectLog(parent);
    connect(&m_session, &SavedSession::failed, this, &InterviewFlow::storeFailed);
    connect(&m_session, &SavedSession::recovered, this, &InterviewFlow::storeRecovered);
    connect(&m_session, &SavedSession::branched, this, &InterviewFlow::branched);
}

void InterviewFlow::connectPages()
{
    connect(m_question, &QuestionPage::answered, this, &InterviewFlow::keep);
    connect(m_question, &QuestionPage::continued, this, &InterviewFlow::goOn);
    connect(m_question, &QuestionPage::back, this, &InterviewFlow::goBack);
    connect(m_section, &SectionPage::answered, this, &InterviewFlow::keep);
    connect(m_section, &SectionPage::continued, this, &InterviewFlow::goOn);
    connect(m_section, &SectionPage::back, this, &InterviewFlow::goBack);
    connect(m_section, &SectionPage::findingsShown, this, &InterviewFlow::findingsShown);
    connect(m_section, &SectionPage::sectionChosen, this, &InterviewFlow::goTo);
    connect(m_section, &SectionPage::questionChosen, this, [this](const std::string &id) {
        if (const auto step = stepAsking(questions(), m_session.answers(), id))
            show(*step, id);
    });
    connect(m_selfTests, &SelfTestWalk::answered, this, &InterviewFlow::keep);
    connect(m_selfTests, &SelfTestWalk::continued, this, &InterviewFlow::goOn);
    connect(m_selfTests, &SelfTestWalk::skipped, this, &InterviewFlow::showCheck);
    connect(m_selfTests, &SelfTestWalk::back, this, &InterviewFlow::goBack);
    connect(m_check, &CheckPage::changeRequested, this, &InterviewFlow::changeAnswer);
    connect(m_check, &CheckPage::confirmed, this, &InterviewFlow::conclude);
    connect(m_check, &CheckPage::back, this, &InterviewFlow::goBack);
    connect(m_emergency, &EmergencyPage::back, this, [this] {
        const std::string last = m_lastAnswered;
        showCurrent();
        if (m_current == m_section && !last.empty())
            m_section->focusQuestion(last);
    });
    connect(m_emergency, &EmergencyPage::failed, this, &InterviewFlow::printFailed);
    connect(m_emergency, &EmergencyPage::recordAsked, this, [this] { record(asked()); });
}

QList<QWidget *> InterviewFlow::pages() const
{
    return {m_question, m_section, m_check, m_emergency, m_selfTests->page(), m_log->page()};
}

void InterviewFlow::forgetWay()
{
    m_changing = false;
    m_alarmed = false;
    m_lastAnswered.clear();
    m_origin.reset();
    m_visits.clear();
    m_log->close();
    readLoad();
    const QDate today = dayOf(m_clock());
    m_question->setToday(today, m_rulebase.questionnaire.language);
    m_section->setToday(today, m_rulebase.questionnaire.language);
}

void InterviewFlow::beginForSelf()
{
    m_session.beginForSelf();
    forgetWay();
    showCurrent();
}

void InterviewFlow::beginForClient(const std::string &name)
{
    m_session.beginForClient(name);
    forgetWay();
    showCurrent();
}

void InterviewFlow::resume(const StoredInterview &stored)
{
    m_session.resume(stored);
    forgetWay();
    // Why: where the visit before cannot be read, what is answered still is a first visit's.
    if (stored.follows)
        (void)lookBackOn(*stored.follows);
    if (isEmergency())
        showEmergency();
    else
        showCurrent();
}

void InterviewFlow::change(const StoredAssessment &finished)
{
    const AssessmentSummary &summary = finished.summary;
    forgetWay();
    if (summary.follows && lookBackOn(*summary.follows))
        m_session.beginRecheck(summary.person, *summary.follows, finished.answers);
    else if (summary.person.self)
        m_session.beginForSelf(finished.answers);
    else
        m_session.beginForClient(summary.person.name, finished.answers);
    m_session.correct(summary.id);
    readLoad();
    m_origin = finished;
    showCheck();
}

void InterviewFlow::setFindingsShown(bool shown)
{
    m_section->setFindingsShown(shown);
}

void InterviewFlow::showAgain()
{
    if (m_current)
        emit pageShown(m_current);
}

bool InterviewFlow::leave()
{
    if (!m_session.leave())
        return false;
    m_log->close();
    m_current = nullptr;
    return true;
}

void InterviewFlow::keep(const std::string &id, const std::optional<AnswerValue> &answer)
{
    m_session.setAnswer(id, answer);
    m_lastAnswered = id;
    if (m_load)
        showMarks();
    if (m_current != m_section)
        return;
    refreshFindings();
    // Why: the key that answered still moves the focus to the next row of this page.
    QTimer::singleShot(0, this, &InterviewFlow::alarm);
}

// A therapist's section holds many questions, so an emergency does not wait for Continue. It
// interrupts once: who goes back to correct an answer is not sent away again by the next one.
void InterviewFlow::alarm()
{
    if (m_current != m_section)
        return;
    const bool emergency = isEmergency();
    if (emergency && !m_alarmed)
        showEmergency();
    m_alarmed = emergency;
}

Answers InterviewFlow::asked() const
{
    return withoutInapplicable(m_rulebase.questionnaire, m_session.answers());
}

bool InterviewFlow::isEmergency() const
{
    return urgencySoFar(m_rulebase, asked()) == Urgency::Emergency;
}

} // namespace triage
