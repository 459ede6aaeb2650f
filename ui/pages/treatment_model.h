// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/result_view.h"

#include <QSortFilterProxyModel>

class QStandardItemModel;

namespace triage {

/// The treatments of a result as rows, sorted and narrowed by verdict and by evidence.
class TreatmentModel : public QSortFilterProxyModel {
    Q_OBJECT
public:
    enum Column { Name, Verdict, Evidence };

    explicit TreatmentModel(const ResultView &view, QObject *parent = nullptr);

    /// The treatment of a row.
    [[nodiscard]] const TreatmentAdvice &at(const QModelIndex &index) const;
    /// Shows only this verdict; empty shows all.
    void setVerdict(const std::string &verdict);
    /// Shows only this evidence; empty shows all.
    void setEvidence(const std::string &evidence);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    /// Rows that are alike in the column stand as verdict, then evidence, then name put them.
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    void fill(const ResultView &view);

    std::vector<TreatmentAdvice> m_treatments;
    QStandardItemModel *m_rows = nullptr;
    std::string m_verdict;
    std::string m_evidence;
};

} // namespace triage
