// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inputs/page_column.h"
#include "pages/result_view.h"

#include <QPointer>

class QStandardItemModel;
class QVBoxLayout;

namespace triage {

class Card;
class Table;

/// What helps and what does not: a table by verdict and evidence, the chosen one explained beside.
class TreatmentsTab : public PageColumn {
    Q_OBJECT
public:
    explicit TreatmentsTab(const ResultView &view, QWidget *parent = nullptr);

signals:
    /// "Open sources" was pressed.
    void sourcesRequested();

private:
    void fill(const ResultView &view);
    void showDetail(int row);

    const ResultView m_view;
    std::vector<TreatmentAdvice> m_treatments;
    QStandardItemModel *m_model = nullptr;
    Table *m_table = nullptr;
    QVBoxLayout *m_right = nullptr;
    QPointer<QWidget> m_detail;
};

} // namespace triage
