// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/result_view.h"

#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QStackedWidget;

namespace triage {

class CareTab;
class TabRow;
class TabStrip;
class VersionNote;

/// One assessment in tabs: what to do, treatments, plan, running, who to see, sources. All but the
/// first are made when they are first opened.
class ResultPage : public QWidget {
    Q_OBJECT
public:
    explicit ResultPage(QWidget *parent = nullptr);

    /// Shows an assessment that is not an emergency; everything given by reference must outlive the
    /// page.
    void showResult(const StoredAssessment &stored, ResultContext context,
                    const Catalogue &catalogue, const Questionnaire &questionnaire,
                    const EmergencyNumber &number);
    /// Moves the focus to the care card.
    void focusCard();
    /// The assessment shown, for changing its answers.
    [[nodiscard]] const std::optional<StoredAssessment> &stored() const { return m_stored; }

signals:
    /// Something to read is asked for, by its topic ("condition:strain").
    void topicAsked(const QString &topic);
    /// Another result is asked for: what this one was before its answers were changed, or after.
    void resultAsked(triage::AssessmentId id);
    /// The result is to be printed.
    void printAsked();
    /// Something of the plan was ticked off (on) or taken back.
    void planTicked(const triage::PlanTick &tick, bool on);

private:
    using Make = std::function<QWidget *()>;

    void clear();
    void addCare();
    void addPlan();
    void addLaterTabs();
    [[nodiscard]] QWidget *makeTreatments();
    [[nodiscard]] QWidget *makePlan(const Plan &plan);
    [[nodiscard]] QWidget *makeProviders();
    /// Adds a tab that is made when it is opened.
    void addTab(const QString &title, Make make);
    void open(int index);
    void explain(QWidget &tab) const;

    std::optional<StoredAssessment> m_stored;
    std::optional<StoredAssessment> m_shown; ///< the same in the words of the language
    ResultContext m_context;
    std::optional<ResultView> m_view; ///< of these
    std::vector<Make> m_makers;       ///< by tab; empty once it is made
    int m_plan = 0;                   ///< the tab of the plan, where there is one
    TabStrip *m_tabs = nullptr;
    TabRow *m_row = nullptr;
    VersionNote *m_versions = nullptr;
    QStackedWidget *m_pages = nullptr;
    CareTab *m_care = nullptr;
};

} // namespace triage
