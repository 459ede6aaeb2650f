// SPDX-License-Identifier: GPL-3.0-or-later
// The moves of the interview: which page is shown, and which comes before and after it.
#include "interview/time_left.h"
#include "pages/check_page.h"
#include "pages/emergency_page.h"
#include "pages/question_page.h"
#include "pages/section_page.h"
#include "triage/assess.h"
#include "window/interview_flow.h"

namespace triage {

namespace {

// Stops that are no steps of the questionnaire, as they are stored.
const std::string checkStep = "check";
const std::string selfTestStep = "self_tests";

} // namespace

void InterviewFlow::show(const Step &step, const std::string &questionId)
{
    m_session.setPage(step.id);
    m_question->setLogMarks(logMarks());
    m_section->setLogMarks(logMarks());
    if (m_session.answers().mode == Mode::Runner) {
        m_question->showStep(step, m_session.answers(),
                             secondsLeft(questions(), m_session.answers(), step.id));
        showPage(m_question);
        m_question->focusHeading();
        if (!questionId.empty())
            m_question->focusQuestion(questionId);
        return;
    }
    m_section->showStep(step, stepsFor(questions(), m_session.answers()), m_session.answers());
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
    const Questionnaire &questionnaire = questions();
    const std::string &page = m_session.page();
    if (page == selfTestStep && showSelfTests())
        return;
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
    m_session.setPage(checkStep);
    m_check->setLogMarks(logMarks());
    m_check->showAnswers(questions(), m_session.answers());
    showPage(m_check);
    m_check->focusHeading();
}

// Tests are offered where all questions are answered; a therapist has tests of their own, and a
// re-check is to stay short.
bool InterviewFlow::showSelfTests()
{
    if (m_session.answers().mode != Mode::Runner || !m_visits.empty() ||
        !m_selfTests->begin(asked()))
        return false;
    m_session.setPage(selfTestStep);
    showPage(m_selfTests->page());
    m_selfTests->focusHeading();
    return true;
}

void InterviewFlow::showPage(QWidget *page)
{
    m_current = page;
    emit pageShown(page);
}

void InterviewFlow::showEmergency()
{
    m_emergency->showResult(assess(m_rulebase, asked()), m_session.answers(), m_catalogue,
                            m_rulebase.questionnaire, m_number);
    m_alarmed = true;
    showPage(m_emergency);
    m_emergency->focusCard();
}

std::optional<Step> InterviewFlow::stepOfNewQuestion()
{
    const Answers &answers = m_session.answers();
    for (const Step &step : stepsFor(questions(), answers))
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
    if (m_session.page() == selfTestStep) {
        if (m_selfTests->goOn(asked()))
            m_selfTests->focusHeading();
        else
            showCheck();
        return;
    }
    const std::optional<Step> next =
        m_changing ? stepOfNewQuestion()
                   : stepAfter(questions(), m_session.answers(), m_session.page());
    if (next)
        show(*next);
    else if (m_changing || !showSelfTests())
        showCheck();
}

void InterviewFlow::goBack()
{
    if (m_changing) {
        showCheck();
        return;
    }
    const bool atTests = m_session.page() == selfTestStep;
    if (atTests && m_selfTests->goBack(asked())) {
        m_selfTests->focusHeading();
        return;
    }
    if (m_session.page() == checkStep && showSelfTests())
        return;
    const Questionnaire &questionnaire = questions();
    const std::vector<Step> steps = stepsFor(questionnaire, m_session.answers());
    const bool atEnd = atTests || m_session.page() == checkStep;
    const std::optional<Step> before =
        atEnd ? (steps.empty() ? std::nullopt : std::optional(steps.back()))
              : stepBefore(questionnaire, m_session.answers(), m_session.page());
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
    if (const auto step = stepWith(questions(), m_session.answers(), stepId))
        show(*step);
}

void InterviewFlow::changeAnswer(const std::string &questionId)
{
    const auto step = stepAsking(questions(), m_session.answers(), questionId);
    if (!step)
        return;
    m_seen.clear();
    for (const Question *question : allQuestions(questions()))
        if (applies(*question, m_session.answers()))
            m_seen.insert(question->id);
    m_changing = true;
    show(*step, questionId);
}

} // namespace triage
