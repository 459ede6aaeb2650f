// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inputs/page_column.h"
#include "pages/result_view.h"

#include <QPointer>

class QBoxLayout;
class QVBoxLayout;

namespace triage {

class StageList;

/// The staged plan: stages at the left, the chosen one in the middle, the pain guide at the right.
class PlanTab : public PageColumn {
    Q_OBJECT
public:
    PlanTab(const Plan &plan, const std::string &stage, const ResultView &view,
            QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showStage(int index);
    [[nodiscard]] QWidget *makeGuide(const ResultView &view) const;

    const Plan &m_plan;
    const Catalogue &m_catalogue;
    int m_here = 0;
    QBoxLayout *m_columns = nullptr;
    QWidget *m_side = nullptr;
    StageList *m_stages = nullptr;
    QVBoxLayout *m_middle = nullptr;
    QPointer<QWidget> m_stage;
};

} // namespace triage
