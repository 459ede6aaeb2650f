// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/result_view.h"

#include <QWidget>

#include <optional>

class QStackedWidget;

namespace triage {

class CareTab;
class TabRow;
class TabStrip;

/// One assessment in tabs: what to do, treatments, plan, running, who to see, sources.
class ResultPage : public QWidget {
    Q_OBJECT
public:
    explicit ResultPage(QWidget *parent = nullptr);

    /// Shows an assessment that is not an emergency; everything given must outlive the page.
    /// `ways`: the smallest changes of its answers that give another result.
    void showResult(const StoredAssessment &stored, std::vector<WouldChange> ways,
                    const Catalogue &catalogue, const Questionnaire &questionnaire,
                    const EmergencyNumber &number);
    /// Moves the focus to the care card.
    void focusCard();
    /// The assessment shown, for changing its answers.
    [[nodiscard]] const std::optional<StoredAssessment> &stored() const { return m_stored; }

private:
    void addTab(const QString &title, QWidget *tab);
    void openTab(const QWidget *tab);

    std::optional<StoredAssessment> m_stored;
    std::vector<WouldChange> m_ways;
    TabStrip *m_tabs = nullptr;
    TabRow *m_row = nullptr;
    QStackedWidget *m_pages = nullptr;
    CareTab *m_care = nullptr;
};

} // namespace triage
