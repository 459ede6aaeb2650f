// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/interview_flow.h"

#include "pages/check_page.h"
#include "pages/emergency_page.h"
#include "pages/question_page.h"
#include "pages/section_page.h"
#include "triage/assess.h"

#include <QTimer>

#include <algorithm>

namespace triage {

namespace {

const std::string checkStep = "check";

} // namespace

InterviewFlow::InterviewFlow(const Rulebase &rulebase, const Catalogue &catalogue, Store &store,
                             Clock clock, const EmergencyNumber &number, QWidget *parent)
    : QObject(parent), m_rulebase(rulebase), m_catalogue(catalogue), m_number(number),
      m_session(store, std::move(clock)), m_question(new QuestionPage(parent)),
      m_section(new SectionPage(catalogue, number, parent)), m_check(new CheckPage(parent)),
      m_emergency(new EmergencyPage(EmergencyPage::Use::Interview, parent))
{
    connectPages();
    m_again.setInterval(1000);
    connect(&m_again, &QTimer::timeout, this, &InterviewFlow::tryAgain);
}

void InterviewFlow::connectPages()
{
    connect(m_question, &QuestionPage::answered, this, &InterviewFlow::keep);
    connect(m_question, &QuestionPage::continued, this, &InterviewFlow::goOn);
    connect(m_question, &QuestionPage::back, this, &InterviewFlow::goBack);
    connect(m_section, &SectionPage::answered, this, &InterviewFlow::keep);
    connect(m_section, &SectionPage::continued, this, &InterviewFlow::goOn);
    connect(m_section, &SectionPage::back, this, &InterviewFlow::goBack);
    connect(m_section, &SectionPage::sectionChosen, this, &InterviewFlow::goTo);
    connect(m_section, &SectionPage::questionChosen, this, [this](const std::string &id) {
        if (const auto step = stepAsking(m_rulebase.questionnaire, m_session.answers(), id))
            show(*step, id);
    });
    connect(m_check, &CheckPage::changeRequested, this, &InterviewFlow::changeAnswer);
    connect(m_check, &CheckPage::confirmed, this, &InterviewFlow::conclude);
    connect(m_check, &CheckPage::back, this, &InterviewFlow::goBack);
    connect(m_emergency, &EmergencyPage::back, this, [this] {
        const std::string last = m_lastAnswered;
        showCurrent();
        if (m_current == m_section && !last.empty())
            m_section->focusQuestion(last);
    });
    connect(m_emergency, &EmergencyPage::recordAsked, this, [this] {
        const Answers answers = asked();
        record(answers, assess(m_rulebase, answers));
    });
}

QList<QWidget *> InterviewFlow::pages() const
{
    return {m_question, m_section, m_check, m_emergency};
}

void InterviewFlow::forgetWay()
{
    m_changing = false;
    m_alarmed = false;
    m_lastAnswered.clear();
    m_origin.reset();
    m_unrecorded.reset();
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
    if (isEmergency())
        showEmergency();
    else
        showCurrent();
}

void InterviewFlow::change(const StoredAssessment &finished)
{
    if (finished.summary.person.self)
        m_session.beginForSelf(finished.answers);
    else
        m_session.beginForClient(finished.summary.person.name, finished.answers);
    forgetWay();
    m_origin = finished;
    showCheck();
}

void InterviewFlow::showAgain()
{
    if (m_current)
        emit pageShown(m_current);
}

bool InterviewFlow::leave()
{
    if (m_again.isActive()) {
        tryAgain();
        if (m_again.isActive())
            return false;
    }
    m_session.close();
    m_current = nullptr;
    m_unrecorded.reset();
    return true;
}

void InterviewFlow::report(const Result<void> &stored)
{
    if (stored)
        return;
    m_session.defer(true);
    m_again.start();
    emit storeFailed(stored.error());
}

void InterviewFlow::tryAgain()
{
    if (m_unrecorded) {
        if (!m_session.finish(m_unrecorded->first, m_unrecorded->second))
            return;
        m_unrecorded.reset();
    } else if (m_session.running() && !m_session.save()) {
        return;
    }
    m_session.defer(false);
    m_again.stop();
    emit storeRecovered();
}

void InterviewFlow::keep(const std::string &id, const std::optional<AnswerValue> &answer)
{
    report(m_session.setAnswer(id, answer));
    m_lastAnswered = id;
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

void InterviewFlow::show(const Step &step, const std::string &questionId)
{
    report(m_session.setPage(step.id));
    if (m_session.answers().mode == Mode::Runner) {
        m_question->showStep(step, m_session.answers());
        m_current = m_question;
        emit pageShown(m_question);
        m_question->focusHeading();
        if (!questionId.empty())
            m_question->focusQuestion(questionId);
        return;
    }
    m_section->showStep(step, stepsFor(m_rulebase.questionnaire, m_session.answers()),
                        m_session.answers());
    m_current = m_section;
    refreshFindings();
    emit pageShown(m_section);
    m_section->focusQuestion(questionId);
}

void InterviewFlow::refreshFindings()
{
    m_section->showFindings(assess(m_rulebase, asked()), m_rulebase.questionnaire);
}

void InterviewFlow::showCurrent()
{
    const Questionnaire &questionnaire = m_rulebase.questionnaire;
    const std::string &page = m_session.interview().page;
    if (page == checkStep) {
        showCheck();
        return;
    }
    if (const auto step = stepWith(questionnaire, m_session.answers(), page)) {
        show(*step);
        return;
    }
    const auto next =
        page.empty() ? std::nullopt : stepAfter(questionnaire, m_session.answers(), page);
    const std::vector<Step> steps = stepsFor(questionnaire, m_session.answers());
    if (next)
        show(*next);
    else if (page.empty() && !steps.empty())
        show(steps.front());
    else
        showCheck();
}

void InterviewFlow::showCheck()
{
    m_changing = false;
    report(m_session.setPage(checkStep));
    m_check->showAnswers(m_rulebase.questionnaire, m_session.answers());
    m_current = m_check;
    emit pageShown(m_check);
    m_check->focusHeading();
}

void InterviewFlow::showEmergency()
{
    m_emergency->showResult(assess(m_rulebase, asked()), m_session.answers(), m_catalogue,
                            m_rulebase.questionnaire, m_number);
    m_alarmed = true;
    m_current = m_emergency;
    emit pageShown(m_emergency);
    m_emergency->focusCard();
}

std::optional<Step> InterviewFlow::stepOfNewQuestion()
{
    const Answers &answers = m_session.answers();
    for (const Step &step : stepsFor(m_rulebase.questionnaire, answers))
        for (const Page *page : step.pages)
            for (const Question *question : questionsOf(*page, answers))
                if (m_seen.insert(question->id).second && !answers.values.contains(question->id))
                    return step;
    return std::nullopt;
}

void InterviewFlow::goOn()
{
    if (isEmergency()) {
        showEmergency();
        return;
    }
    const std::optional<Step> next =
        m_changing
            ? stepOfNewQuestion()
            : stepAfter(m_rulebase.questionnaire, m_session.answers(), m_session.interview().page);
    if (next)
        show(*next);
    else
        showCheck();
}

void InterviewFlow::goBack()
{
    if (m_changing) {
        showCheck();
        return;
    }
    const Questionnaire &questionnaire = m_rulebase.questionnaire;
    const std::vector<Step> steps = stepsFor(questionnaire, m_session.answers());
    const bool atCheck = m_session.interview().page == checkStep;
    const std::optional<Step> before =
        atCheck ? (steps.empty() ? std::nullopt : std::optional(steps.back()))
                : stepBefore(questionnaire, m_session.answers(), m_session.interview().page);
    if (before)
        show(*before);
    else
        emit left();
}

void InterviewFlow::goTo(const std::string &stepId)
{
    if (stepId == checkStep) {
        showCheck();
        return;
    }
    if (const auto step = stepWith(m_rulebase.questionnaire, m_session.answers(), stepId))
        show(*step);
}

void InterviewFlow::changeAnswer(const std::string &questionId)
{
    const auto step = stepAsking(m_rulebase.questionnaire, m_session.answers(), questionId);
    if (!step)
        return;
    m_seen.clear();
    for (const Question *question : allQuestions(m_rulebase.questionnaire))
        if (applies(*question, m_session.answers()))
            m_seen.insert(question->id);
    m_changing = true;
    show(*step, questionId);
}

void InterviewFlow::conclude()
{
    if (isEmergency()) {
        showEmergency();
        return;
    }
    const Answers answers = asked();
    std::vector<std::string> open = unansweredSafety(m_rulebase.questionnaire, answers);
    // Why: one that was shown and skipped was asked; the result names it as not ruled out.
    std::erase_if(
        open, [this](const std::string &id) { return m_session.answers().values.contains(id); });
    if (!open.empty()) {
        m_check->showOpenSafety(m_rulebase.questionnaire, open, answers.mode);
        return;
    }
    record(answers, assess(m_rulebase, answers));
}

void InterviewFlow::record(const Answers &answers, const Assessment &assessment)
{
    m_current = nullptr;
    if (m_origin && givenAnswers(m_origin->answers) == givenAnswers(answers) &&
        m_origin->assessment == assessment) {
        m_session.close();
        emit finished(*m_origin);
        return;
    }
    const StoredAssessment unstored = m_session.unstored(answers, assessment);
    const Result<StoredAssessment> stored = m_session.finish(answers, assessment);
    if (!stored)
        m_unrecorded.emplace(answers, assessment);
    emit finished(stored ? *stored : unstored);
    report(stored ? Result<void>() : tl::unexpected<Error>(stored.error()));
}

} // namespace triage
