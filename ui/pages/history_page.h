// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/catalogue.h"
#include "inputs/page_column.h"
#include "record/store.h"

namespace triage {

class Button;
class Heading;
class Paragraph;
class ResultsTable;

/// All finished assessments: open one, rename its client, delete it.
class HistoryPage : public PageColumn {
    Q_OBJECT
public:
    explicit HistoryPage(QWidget *parent = nullptr);

    /// Shows these assessments, newest first; `more` where older ones wait.
    void showResults(const std::vector<AssessmentSummary> &results, const Catalogue &catalogue,
                     bool more);
    /// Adds older ones below.
    void addResults(const std::vector<AssessmentSummary> &results, const Catalogue &catalogue,
                    bool more);
    /// Moves the focus to the heading, so that it is read out.
    void focusHeading();

signals:
    void resultOpened(triage::AssessmentId id);
    /// The results older than this one are to be added.
    void moreAsked(const triage::AssessmentSummary &last);
    /// The client of this assessment is to be renamed.
    void renameAsked(const triage::AssessmentSummary &result);
    /// This assessment is to be deleted, after asking.
    void deleteAsked(const triage::AssessmentSummary &result);
    /// The results are to be held against therapists' conclusions and today's rules.
    void comparisonAsked();
    /// A result of another program is to be taken in.
    void importAsked();
    /// All results are to be saved as a table.
    void sheetAsked();

private:
    void refreshButtons();

    Heading *m_heading = nullptr;
    Paragraph *m_empty = nullptr;
    ResultsTable *m_table = nullptr;
    Button *m_more = nullptr;
    Button *m_open = nullptr;
    Button *m_rename = nullptr;
    Button *m_delete = nullptr;
    Button *m_compare = nullptr;
};

} // namespace triage
