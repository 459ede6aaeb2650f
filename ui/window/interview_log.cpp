// SPDX-License-Identifier: GPL-3.0-or-later
// How a training log comes into the interview, and what of the answers is from it.
#include "charts/load_chart_words.h"
#include "pages/answer_codes.h"
#include "pages/emergency_page.h"
#include "pages/log_view.h"
#include "pages/question_page.h"
#include "pages/result_words.h"
#include "pages/section_page.h"
#include "window/interview_flow.h"
#include "window/log_drop.h"
#include "window/log_walk.h"

#include <algorithm>

namespace triage {

void InterviewFlow::connectLog(QWidget *window)
{
    const auto ask = [this] { m_log->begin(m_session.answers(), dayOf(m_clock())); };
    connect(m_question, &QuestionPage::logAsked, this, ask);
    connect(m_section, &SectionPage::logAsked, this, ask);
    connect(m_log, &LogWalk::shown, this, [this] {
        showPage(m_log->page());
        m_log->focusHeading();
    });
    connect(m_log, &LogWalk::left, this, &InterviewFlow::showCurrent);
    connect(m_log, &LogWalk::taken, this, &InterviewFlow::takeLog);
    // Why: whoever is sent to call for help now is not to be led away from it.
    const auto wanted = [this] {
        return m_current && m_current != static_cast<QWidget *>(m_emergency) &&
               m_current->isVisible();
    };
    auto *drops = new LogDrop(window, wanted, this);
    connect(drops, &LogDrop::dropped, this, [this](const QStringList &paths) {
        m_log->drop(paths, m_session.answers(), dayOf(m_clock()));
    });
}

void InterviewFlow::takeLog(const TakenLog &log)
{
    m_session.setLog(log.kept);
    if (log.daysAgo)
        m_session.setAnswer("duration_days", static_cast<double>(*log.daysAgo));
    for (const LogAnswer &answer : lengthAnswers(log.answers))
        if (answer.km)
            m_session.setAnswer(answer.id, *answer.km);
    if (!log.changes.empty())
        takeChanges(log);
    readLoad();
    showCurrent();
}

void InterviewFlow::takeChanges(const TakenLog &log)
{
    QStringList codes = codesOf(answerTo(m_session.answers(), "load_changes"));
    codes.removeAll(QStringLiteral("none"));
    for (const std::string &code : log.changes)
        if (const QString change = toScreen(code); !codes.contains(change))
            codes.append(change);
    m_session.setAnswer("load_changes", answerFromCodes(codes));
    const auto weeks = log.answers.weeksSinceLoadChange;
    if (weeks && codes.contains(QStringLiteral("distance_up")) &&
        !answerTo(m_session.answers(), "weeks_since_load_change"))
        m_session.setAnswer("weeks_since_load_change", *weeks);
}

void InterviewFlow::readLoad()
{
    m_load.reset();
    if (const auto &log = m_session.session().log())
        m_load = loadHistory(runsOf(*log), log->onset, m_thresholds);
}

void InterviewFlow::showMarks()
{
    if (m_current == m_question)
        m_question->showLogMarks(logMarks());
    else if (m_current == m_section)
        m_section->showLogMarks(logMarks());
}

LogMarks InterviewFlow::logMarks() const
{
    LogMarks marks{.offered = true, .taken = {}, .notes = {}};
    if (!m_load)
        return marks;
    const auto runs = m_load->measures.runs;
    marks.taken = runs == 1 ? tr("Taken from the training log: 1 run up to %1.")
                                  .arg(loadLongDayText(m_load->measures.asOf))
                            : tr("Taken from the training log: %1 runs up to %2.")
                                  .arg(runs)
                                  .arg(loadLongDayText(m_load->measures.asOf));
    const Answers &answers = m_session.answers();
    const auto &jump = m_load->answers.jumpDay;
    for (const LogAnswer &answer : lengthAnswers(m_load->answers))
        if (answer.km && numberOf(answerTo(answers, answer.id)) == answer.km)
            marks.notes[answer.id] =
                jump && answer.ofJump ? tr("From the training log: for the run that jumped, on %1")
                                            .arg(loadDayText(*jump))
                                      : tr("From the training log");
    const QStringList changes = codesOf(answerTo(answers, "load_changes"));
    if (std::any_of(m_load->answers.loadChanges.begin(), m_load->answers.loadChanges.end(),
                    [&](const auto &code) { return changes.contains(toScreen(code)); }))
        marks.notes["load_changes"] = tr("Some of it as the training log suggested");
    return marks;
}

} // namespace triage
