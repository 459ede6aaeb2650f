// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inputs/page_column.h"
#include "pages/log_view.h"
#include "pages/result_view.h"

class QVBoxLayout;

namespace triage {

/// The runner's own training log beside a result: the load picture with its sentence, what changed,
/// the study's figure, and every run as a table.
class LoadTab : public PageColumn {
    Q_OBJECT
public:
    /// For a view that has a load history.
    explicit LoadTab(const ResultView &view, QWidget *parent = nullptr);

private:
    void addPicture(QVBoxLayout *column, const LoadView &load, const LoadPicture &picture);
    void addWeeks(QVBoxLayout *column, const LoadHistory &load);
    void addRuns(QVBoxLayout *column, const LoadHistory &load, const LoadPicture &picture);
    void addChanges(QVBoxLayout *column, const LoadHistory &load, const LoadPicture &picture);
    void addBand(QVBoxLayout *column, const ResultView &view);
    void addWeekly(QVBoxLayout *column, const ResultView &view);
};

} // namespace triage
