// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "follow_up/progress.h"
#include "window/session.h"

#include <QObject>

namespace triage {

class ProgressPage;

/// How the problems of one person go, on their page: finds the visits that belong together.
class ProgressDesk : public QObject {
    Q_OBJECT
public:
    /// Everything given must outlive it.
    ProgressDesk(const Rulebase &rulebase, const Catalogue &catalogue,
                 const FollowUpRules &followUp, Store &store, Clock clock, QWidget *parent);

    [[nodiscard]] QWidget *page() const;
    /// Whose problem is shown.
    [[nodiscard]] const Person &person() const { return m_person; }
    /// Shows the problem that this assessment belongs to, or the newest one; `back` where the page
    /// leads back to somewhere.
    void show(const Person &person, std::optional<AssessmentId> assessment, bool back);

signals:
    void pageShown(QWidget *page);
    void left();
    void resultOpened(triage::AssessmentId id);
    void recheckStarted(triage::AssessmentId before);
    void failed(const QString &meaning, const triage::Error &error);

private:
    void choose(int problem);
    [[nodiscard]] QStringList titles() const;

    const Rulebase &m_rulebase;
    const Catalogue &m_catalogue;
    const FollowUpRules &m_followUp;
    Store &m_store;
    Clock m_clock;
    ProgressPage *m_page = nullptr;
    Person m_person;
    bool m_leadsBack = false;
    std::vector<AssessmentSummary> m_problems; ///< the last visit of each, the newest first
    std::vector<Visit> m_visits;               ///< of the problem shown
    Progress m_progress;
    AssessmentId m_last;
};

/// The last visit of every problem among a person's visits: those that no other follows.
[[nodiscard]] std::vector<AssessmentSummary>
problemsOf(const std::vector<AssessmentSummary> &visits);

} // namespace triage
