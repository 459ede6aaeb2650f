// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/catalogue.h"
#include "inputs/card.h"
#include "record/people.h"

namespace triage {

/// A client beside the list: what it points to, worst pain, visits, and what can be done.
class ClientCard : public Card {
    Q_OBJECT
public:
    explicit ClientCard(QWidget *parent = nullptr);

    /// Shows a client with the latest visits, the newest first; `now` tells the age.
    void showClient(const ClientRow &client, const std::vector<AssessmentSummary> &visits,
                    const Catalogue &catalogue, Instant now);

signals:
    void resultOpened(triage::AssessmentId id);
    void recheckStarted(triage::AssessmentId before);
    void assessAsked(const QString &name);
    /// A conclusion of one's own is to be recorded beside the latest result.
    void judgementAsked(const triage::ClientRow &client);
    void progressAsked(const triage::ClientRow &client);
    void detailsAsked(const triage::ClientRow &client);
    void archiveAsked(const triage::ClientRow &client);
    void mergeAsked(const triage::ClientRow &client);
    void removeAsked(const triage::ClientRow &client);

private:
    void addVisits(QVBoxLayout &column, const std::vector<AssessmentSummary> &visits, Instant now);
    void addActions(QVBoxLayout &column, const ClientRow &client);

    QWidget *m_content = nullptr;
    std::size_t m_visits = 0; ///< of the client shown
};

} // namespace triage
