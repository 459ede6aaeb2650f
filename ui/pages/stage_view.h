// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/catalogue.h"
#include "pages/plan_progress.h"

#include <QDate>
#include <QWidget>

class QVBoxLayout;

namespace triage {

/// Where a stage stands in a plan.
struct StagePlace {
    std::size_t index = 0;
    std::size_t start = 0; ///< the stage the answers start at
    std::size_t here = 0;  ///< the stage reached
};

/// One stage of a plan: what it is for, its exercises with doses, and what must be true to move on.
/// Later stages are for reading; in the others exercises and criteria can be ticked off.
class StageView : public QWidget {
    Q_OBJECT
public:
    StageView(const Plan &plan, StagePlace place, const PlanProgress &progress, const QDate &today,
              const Catalogue &catalogue, QWidget *parent = nullptr);

signals:
    /// Something was ticked off (on) or taken back.
    void ticked(const triage::PlanTick &tick, bool on);
    /// The stage after this one is to be shown.
    void nextAsked();

private:
    void addExercises(const PlanStage &stage, const Catalogue &catalogue);
    void addLines(const QString &heading, const std::vector<std::string> &lines);
    void addCriteria(const PlanStage &stage, const QString &heading, bool last);

    StagePlace m_place;
    PlanProgress m_progress;
    QDate m_today;
    QVBoxLayout *m_layout = nullptr;
};

} // namespace triage
