// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/catalogue.h"

#include <QWidget>

class QVBoxLayout;

namespace triage {

/// One stage of a plan: what it is for, its exercises with doses, running meanwhile, and what must
/// be true to move on.
class StageView : public QWidget {
    Q_OBJECT
public:
    /// `here` is the stage the answers start at.
    StageView(const Plan &plan, int index, int here, const Catalogue &catalogue,
              QWidget *parent = nullptr);

private:
    void addExercises(const PlanStage &stage, const Catalogue &catalogue);
    void addNotes(const PlanStage &stage);
    void addCriteria(const std::vector<std::string> &criteria, const QString &heading);

    QVBoxLayout *m_layout = nullptr;
};

} // namespace triage
