// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/catalogue.h"
#include "follow_up/visits.h"
#include "pages/log_offer.h"
#include "training_log/load_history.h"
#include "triage/rulebase.h"
#include "window/saved_session.h"
#include "window/self_test_walk.h"

#include <QObject>

#include <set>

class QWidget;

namespace triage {

class CheckPage;
class EmergencyPage;
class LogWalk;
class QuestionPage;
class SectionPage;
struct TakenLog;

/// The way through an interview: which page comes after an answer, and when to stop at once.
class InterviewFlow : public QObject {
    Q_OBJECT
public:
    /// Everything given must outlive it. `number` is the emergency number of the region.
    InterviewFlow(const Rulebase &rulebase, const Catalogue &catalogue,
                  const FollowUpRules &followUp, const LoadThresholds &thresholds, Store &store,
                  Clock clock, const EmergencyNumber &number, QWidget *parent);

    /// Begins an interview of the runner, or of a client (therapist).
    void beginForSelf();
    void beginForClient(const std::string &name);
    /// Begins a re-check that looks back on this assessment.
    void beginRecheck(const StoredAssessment &before);
    /// Goes on with a stored interview where it stood.
    void resume(const StoredInterview &stored);
    /// Begins a new interview that has the answers of an assessment, at the check page.
    void change(const StoredAssessment &finished);
    /// Shows the current page again, after help.
    void showAgain();
    /// Whether a therapist sees what the answers point to while they answer.
    void setFindingsShown(bool shown);
    /// Leaves the interview; its answers stay stored. False, and nothing is left, while the last
    /// ones cannot be stored.
    bool leave();

    [[nodiscard]] const Session &session() const { return m_session.session(); }
    /// The pages to put into the window.
    [[nodiscard]] QList<QWidget *> pages() const;

signals:
    /// This page is to be seen now.
    void pageShown(QWidget *page);
    /// The interview ended with this result.
    void finished(const triage::StoredAssessment &result);
    /// The person went back beyond the first page.
    void left();
    /// The therapist showed or hid the findings.
    void findingsShown(bool shown);
    /// Storing failed; the answers are still in the window, and storing is tried again.
    void storeFailed(const triage::Error &error);
    /// What could not be stored is stored now.
    void storeRecovered();
    /// A page could not be printed; `what` says so.
    void printFailed(const QString &what, const triage::Error &error);
    /// Another program changed the stored interview; this one goes on as an interview of its own.
    void branched();

private:
    void connectPages();
    void connectLog(QWidget *window);
    void takeLog(const TakenLog &log);
    void takeChanges(const TakenLog &log);
    void readLoad();
    void showMarks();
    [[nodiscard]] LogMarks logMarks() const;
    void forgetWay();
    void keep(const std::string &id, const std::optional<AnswerValue> &answer);
    void show(const Step &step, const std::string &questionId = {});
    void showCurrent();
    void showCheck();
    [[nodiscard]] bool showSelfTests();
    void showPage(QWidget *page);
    void showEmergency();
    void alarm();
    void goOn();
    void goBack();
    void goTo(const std::string &stepId);
    void changeAnswer(const std::string &questionId);
    void conclude();
    [[nodiscard]] bool lookBackOn(AssessmentId before);
    [[nodiscard]] const Questionnaire &questions() const;
    void record(const Answers &answers);
    void refreshFindings();
    [[nodiscard]] Answers asked() const;
    [[nodiscard]] bool isEmergency() const;
    [[nodiscard]] std::optional<Step> stepOfNewQuestion();

    const Rulebase &m_rulebase;
    const Catalogue &m_catalogue;
    const FollowUpRules &m_followUp;
    const LoadThresholds &m_thresholds;
    const EmergencyNumber &m_number;
    Store &m_store;
    Clock m_clock;
    SavedSession m_session;
    std::vector<Visit> m_visits;              ///< what a re-check looks back on; otherwise none
    Questionnaire m_recheckAsks;              ///< the questions of the running re-check
    std::optional<StoredAssessment> m_origin; ///< the result whose answers are being changed
    QuestionPage *m_question = nullptr;
    SectionPage *m_section = nullptr;
    CheckPage *m_check = nullptr;
    EmergencyPage *m_emergency = nullptr;
    SelfTestWalk *m_selfTests = nullptr;
    LogWalk *m_log = nullptr;
    std::optional<LoadHistory> m_load; ///< of the training log that was taken in
    QWidget *m_current = nullptr;
    bool m_alarmed = false;       ///< the emergency that stands now has been shown
    std::string m_lastAnswered;   ///< the question answered last, to come back to
    bool m_changing = false;      ///< came from the check page and returns there
    std::set<std::string> m_seen; ///< questions that applied before the change
};

} // namespace triage
