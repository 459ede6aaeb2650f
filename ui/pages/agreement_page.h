// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "follow_up/visits.h"
#include "inputs/page_column.h"
#include "record/agreement.h"

class QStandardItemModel;

namespace triage {

class Button;
class Heading;
class Paragraph;
class Table;

/// How often rules and therapists conclude the same, and which stored results today's rules would
/// conclude otherwise.
class AgreementPage : public PageColumn {
    Q_OBJECT
public:
    explicit AgreementPage(const Catalogue &catalogue, QWidget *parent = nullptr);

    /// Shows how often they agree; `judged` is how many results a therapist has judged.
    void showAgreement(const Agreement &urgency, const Agreement &condition);
    /// Empties the list of differences; `running` while a comparison runs.
    void startComparison();
    void addDifference(const ReplayDifference &difference);
    /// Says how far a comparison is, or how it came out.
    void showSummary(const ReplaySummary &summary, bool running);
    void focusHeading();

signals:
    void back();
    /// All stored results are to be compared, or the comparison is to stop.
    void comparisonAsked();
    void resultOpened(triage::AssessmentId id);

private:
    [[nodiscard]] QWidget *partOf(const QString &title, const char *name,
                                  const Agreement &agreement, bool urgency);

    const Catalogue &m_catalogue;
    Heading *m_heading = nullptr;
    QWidget *m_agreement = nullptr;
    Button *m_compare = nullptr;
    Paragraph *m_summary = nullptr;
    Table *m_table = nullptr;
    QStandardItemModel *m_model = nullptr;
    std::vector<AssessmentId> m_ids; ///< of the rows
};

} // namespace triage
