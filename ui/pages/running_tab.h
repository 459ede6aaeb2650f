// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inputs/page_column.h"
#include "pages/result_view.h"

namespace triage {

/// "Back to running": what must be true to begin, the walk-run steps, and the rules.
class RunningTab : public PageColumn {
    Q_OBJECT
public:
    explicit RunningTab(const ResultView &view, QWidget *parent = nullptr);
};

} // namespace triage
