// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inputs/page_column.h"
#include "pages/result_view.h"

#include <QPointer>

class QSpacerItem;
class QVBoxLayout;

namespace triage {

class Paragraph;
class SelectBox;
class Table;
class TreatmentCard;
class TreatmentModel;

/// What helps and what does not: a table sorted and narrowed by verdict and evidence, the chosen
/// row explained beside it. Keys: arrows choose, Enter moves to the explanation, Ctrl+F to the
/// filters.
class TreatmentsTab : public PageColumn {
    Q_OBJECT
public:
    explicit TreatmentsTab(const ResultView &view, QWidget *parent = nullptr);

signals:
    /// "Open sources" was pressed.
    void sourcesRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeFilters();
    void setUpTable();
    void filter();
    void showDetail(const QModelIndex &index);
    void followScroll();

    const ResultView m_view;
    TreatmentModel *m_model = nullptr;
    Table *m_table = nullptr;
    SelectBox *m_verdict = nullptr;
    SelectBox *m_evidence = nullptr;
    SelectBox *m_order = nullptr;
    Paragraph *m_count = nullptr;
    QVBoxLayout *m_right = nullptr;
    QSpacerItem *m_above = nullptr; ///< keeps the explanation in view beside a long table
    QPointer<TreatmentCard> m_detail;
};

} // namespace triage
