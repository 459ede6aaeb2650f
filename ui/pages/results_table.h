// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/catalogue.h"
#include "inputs/table.h"
#include "record/store.h"

class QStandardItemModel;

namespace triage {

/// Finished assessments as a table: date, about, what to do, what it suggests, worst pain.
class ResultsTable : public Table {
    Q_OBJECT
public:
    explicit ResultsTable(QWidget *parent = nullptr);

    /// Shows these assessments in this order.
    void setResults(const std::vector<AssessmentSummary> &results, const Catalogue &catalogue);
    /// Adds these below.
    void addResults(const std::vector<AssessmentSummary> &results, const Catalogue &catalogue);
    /// The assessment of the last row, or nullptr.
    [[nodiscard]] const AssessmentSummary *last() const;
    /// The assessment of the current row, or nullptr.
    [[nodiscard]] const AssessmentSummary *current() const;

signals:
    /// An assessment is to be opened.
    void resultOpened(triage::AssessmentId id);

private:
    QStandardItemModel *m_model = nullptr;
    std::vector<AssessmentSummary> m_results;
    int m_about = 0; ///< width of the widest words on whom a result is about
    int m_chip = 0;  ///< width of the widest urgency
};

} // namespace triage
