// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inputs/page_column.h"
#include "pages/result_view.h"

namespace triage {

/// "Who to see": the providers for this result, in order.
class ProvidersTab : public PageColumn {
    Q_OBJECT
public:
    explicit ProvidersTab(const ResultView &view, QWidget *parent = nullptr);

signals:
    /// Something to read is asked for, by its topic.
    void guideAsked(const QString &topic);
};

} // namespace triage
