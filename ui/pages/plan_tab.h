// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inputs/page_column.h"
#include "pages/plan_progress.h"
#include "pages/result_view.h"

#include <QPointer>

class QBoxLayout;
class QVBoxLayout;

namespace triage {

class Paragraph;
class StageList;

/// The staged plan: stages at the left, the chosen one in the middle, the pain guide at the right.
/// Exercises of today and criteria met are ticked off; once all are met, the next stage opens.
class PlanTab : public PageColumn {
    Q_OBJECT
public:
    PlanTab(const Plan &plan, const std::string &stage, const ResultView &view,
            QWidget *parent = nullptr);

signals:
    /// Something was ticked off (on) or taken back.
    void ticked(const triage::PlanTick &tick, bool on);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addSide(const ResultView &view);
    Paragraph *addNote(QVBoxLayout *side, const QString &title);
    void showStage(int index);
    void keep(const PlanTick &tick, bool on);
    [[nodiscard]] QStringList helpSigns(const ResultView &view) const;

    const Plan &m_plan;
    const Catalogue &m_catalogue;
    PlanProgress m_progress;
    QDate m_today;
    bool m_runner; ///< clinical words are explained
    std::size_t m_start = 0;
    QBoxLayout *m_columns = nullptr;
    QWidget *m_side = nullptr;
    QWidget *m_guide = nullptr;
    StageList *m_stages = nullptr;
    Paragraph *m_running = nullptr;
    Paragraph *m_avoid = nullptr;
    QVBoxLayout *m_middle = nullptr;
    QPointer<QWidget> m_stage;
};

} // namespace triage
