// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/progress_chart.h"
#include "inputs/card.h"

namespace triage {

class Button;
class Table;

/// One measure over time: its title, a sentence, the chart, and behind it the same as a table.
class ProgressCard : public Card {
    Q_OBJECT
public:
    /// `source` says where the smallest change that matters comes from, or is empty.
    ProgressCard(const ProgressLine &line, const QString &source, QWidget *parent = nullptr);

private:
    void addTable(const ProgressLine &line);
    void showTable(bool shown);

    ProgressChart *m_chart = nullptr;
    Table *m_table = nullptr;
    Button *m_switch = nullptr;
};

} // namespace triage
