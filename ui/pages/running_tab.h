// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inputs/page_column.h"
#include "pages/result_view.h"

class QVBoxLayout;

namespace triage {

/// "Back to running": what must be true to begin, the walk-run steps and their rules, the way back
/// to full speed, when to return to sport, and what keeps it from coming back.
class RunningTab : public PageColumn {
    Q_OBJECT
public:
    explicit RunningTab(const ResultView &view, QWidget *parent = nullptr);

private:
    void addSteps(QVBoxLayout *column, const ResultView &view);
    void addWeeks(QVBoxLayout *column, const ResultView &view);
    void addEvent(QVBoxLayout *column, const ResultView &view);
    void addSpeed(QVBoxLayout *column, const ResultView &view);
    void addPrevention(QVBoxLayout *column, const ResultView &view);
    void addCriteria(QVBoxLayout *column, const ResultView &view);
};

} // namespace triage
