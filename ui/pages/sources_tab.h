// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inputs/page_column.h"
#include "pages/result_view.h"

namespace triage {

/// The references that this result rests on, and the version of the rules.
class SourcesTab : public PageColumn {
    Q_OBJECT
public:
    explicit SourcesTab(const ResultView &view, QWidget *parent = nullptr);
};

} // namespace triage
