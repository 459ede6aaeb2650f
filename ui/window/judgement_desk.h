// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "follow_up/visits.h"
#include "record/judgements.h"
#include "window/session.h"

#include <QObject>
#include <QTimer>

namespace triage {

class AgreementPage;
class JudgementPage;

/// What therapists and today's rules say of stored results, on their two pages. Comparing all
/// results goes on in small steps, so that the window stays alive.
class JudgementDesk : public QObject {
    Q_OBJECT
public:
    /// Everything given must outlive it.
    JudgementDesk(const Rulebase &rulebase, const Catalogue &catalogue,
                  const FollowUpRules &followUp, Store &store, Clock clock, QWidget *parent);

    [[nodiscard]] QList<QWidget *> pages() const;
    /// Shows what was and may be concluded beside this result.
    void judge(AssessmentId id);
    /// Shows how often rules and therapists agree.
    void showAgreement();

signals:
    void pageShown(QWidget *page);
    void left(QWidget *page);
    void resultOpened(triage::AssessmentId id);
    void failed(const QString &meaning, const triage::Error &error);

private:
    [[nodiscard]] bool fill(AssessmentId id);
    void record(const Judgement &judgement);
    void compareOrStop();
    void compareMore();

    ReplayRules m_rules;
    Store &m_store;
    Clock m_clock;
    JudgementPage *m_judgement = nullptr;
    AgreementPage *m_agreement = nullptr;
    QTimer m_step;
    std::optional<Replaying> m_replaying;
};

} // namespace triage
