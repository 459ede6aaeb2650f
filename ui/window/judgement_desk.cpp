// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/judgement_desk.h"

#include "pages/agreement_page.h"
#include "pages/judgement_page.h"

namespace triage {

namespace {

constexpr int comparedAStep = 40; ///< a few milliseconds

} // namespace

JudgementDesk::JudgementDesk(const Rulebase &rulebase, const Catalogue &catalogue,
                             const FollowUpRules &followUp, Store &store, Clock clock,
                             QWidget *parent)
    : QObject(parent), m_rules{.rulebase = rulebase, .followUp = followUp, .catalogue = catalogue},
      m_store(store), m_clock(std::move(clock)), m_judgement(new JudgementPage(catalogue, parent)),
      m_agreement(new AgreementPage(catalogue, parent))
{
    m_judgement->setObjectName(QStringLiteral("judgement_page"));
    m_agreement->setObjectName(QStringLiteral("agreement_page"));
    connect(m_judgement, &JudgementPage::back, this, [this] { emit left(m_judgement); });
    connect(m_judgement, &JudgementPage::judged, this, &JudgementDesk::record);
    connect(m_judgement, &JudgementPage::agreementAsked, this, &JudgementDesk::showAgreement);
    connect(m_agreement, &AgreementPage::back, this, [this] { emit left(m_agreement); });
    connect(m_agreement, &AgreementPage::comparisonAsked, this, &JudgementDesk::compareOrStop);
    connect(m_agreement, &AgreementPage::resultOpened, this, &JudgementDesk::resultOpened);
    connect(&m_step, &QTimer::timeout, this, &JudgementDesk::compareMore);
}

QList<QWidget *> JudgementDesk::pages() const
{
    return {m_judgement, m_agreement};
}

bool JudgementDesk::fill(AssessmentId id)
{
    const auto stored = m_store.assessment(id);
    if (!stored) {
        emit failed(tr("This result could not be read."), stored.error());
        return false;
    }
    const auto judgements = m_store.judgements().of(id);
    if (!judgements) {
        emit failed(tr("What was recorded could not be read."), judgements.error());
        return false;
    }
    const auto today = replay(m_store, m_rules, id);
    if (!today) {
        emit failed(tr("Today's rules could not be asked."), today.error());
        return false;
    }
    m_judgement->showResult(*stored, *judgements, *today);
    return true;
}

void JudgementDesk::judge(AssessmentId id)
{
    if (!fill(id))
        return;
    emit pageShown(m_judgement);
    m_judgement->focusHeading();
}

void JudgementDesk::record(const Judgement &judgement)
{
    Judgement stamped = judgement;
    stamped.recorded = m_clock();
    const AssessmentId id = m_judgement->shown();
    if (const auto done = m_store.judgements().record(id, stamped); !done)
        m_judgement->showError(done.error());
    else if (fill(id))
        m_judgement->focusHeading();
}

void JudgementDesk::showAgreement()
{
    const auto pairs = m_store.judgements().all();
    if (!pairs) {
        emit failed(tr("What was recorded could not be read."), pairs.error());
        return;
    }
    m_agreement->showAgreement(agreementOnUrgency(*pairs), agreementOnCondition(*pairs));
    emit pageShown(m_agreement);
    m_agreement->focusHeading();
}

void JudgementDesk::compareOrStop()
{
    if (m_replaying) {
        m_step.stop();
        m_agreement->showSummary(m_replaying->summary(), false);
        m_replaying.reset();
        return;
    }
    m_replaying.emplace(m_store, m_rules);
    m_agreement->startComparison();
    m_step.start(0);
}

void JudgementDesk::compareMore()
{
    const auto more = m_replaying->goOn(comparedAStep, [this](const ReplayDifference &difference) {
        m_agreement->addDifference(difference);
    });
    m_agreement->showSummary(m_replaying->summary(), more && *more);
    if (more && *more)
        return;
    m_step.stop();
    if (!more)
        emit failed(tr("The results could not be compared."), more.error());
    m_replaying.reset();
}

} // namespace triage
