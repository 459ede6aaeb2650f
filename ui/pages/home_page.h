// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/catalogue.h"
#include "inputs/page_column.h"
#include "interview/questionnaire.h"
#include "record/people.h"

class QBoxLayout;

namespace triage {

class ChoiceCard;
class ResultsTable;

/// The first page: two ways to begin, what waits, and the last results.
class HomePage : public PageColumn {
    Q_OBJECT
public:
    explicit HomePage(QWidget *parent = nullptr);

    /// Shows what is stored; parts with nothing to show are hidden. `now` tells "today".
    void showStored(const std::vector<StoredInterview> &unfinished,
                    const std::vector<ClientRow> &due,
                    const std::vector<AssessmentSummary> &results, const Catalogue &catalogue,
                    const Questionnaire &questionnaire, Instant now);
    /// Moves the focus to the runner's choice.
    void focusFirst();

signals:
    void forMe();
    void forClient();
    /// This unfinished interview is to go on.
    void resumed(const triage::StoredInterview &interview);
    /// This unfinished interview is to be deleted.
    void discarded(const triage::StoredInterview &interview);
    /// A re-check that looks back on this assessment is to begin.
    void recheckStarted(triage::AssessmentId before);
    /// All people with a due re-check are to be seen.
    void allDue();
    void resultOpened(triage::AssessmentId id);
    void allResults();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void addChoices();
    void addSteps();
    void addResults();
    void addFoot();
    [[nodiscard]] QWidget *makeWaiting(const std::vector<StoredInterview> &unfinished,
                                       const std::vector<ClientRow> &due,
                                       const Questionnaire &questionnaire, Instant now);

    QList<QBoxLayout *> m_rows; ///< side by side, or below each other where there is no room
    ChoiceCard *m_runner = nullptr;
    ChoiceCard *m_therapist = nullptr;
    QWidget *m_steps = nullptr; ///< how it goes, until there is a first result
    bool m_noted = false;       ///< that the texts await review
    QWidget *m_waiting = nullptr;
    QWidget *m_results = nullptr;
    ResultsTable *m_table = nullptr;
};

} // namespace triage
