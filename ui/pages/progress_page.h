// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inputs/page_column.h"
#include "pages/progress_words.h"

class QVBoxLayout;

namespace triage {

class Button;
class Heading;
class Paragraph;
class SelectBox;

/// How one problem goes from visit to visit: the finding as a heading, a chart for every measure,
/// the body charts of two visits, what happened and what it means.
class ProgressPage : public PageColumn {
    Q_OBJECT
public:
    explicit ProgressPage(QWidget *parent = nullptr);

    /// The problems to choose from, the newest first; one or none hides the choice. `leadsBack`
    /// shows the way back.
    void setProblems(const QStringList &problems, int current, bool leadsBack);
    /// Shows a problem. Everything in the view must outlive the next call. `next` is the day of the
    /// next re-check, or invalid.
    void showProgress(const ProgressView &view, const QDate &next);
    /// Moves the focus to the heading, so that it is read out.
    void focusHeading();

signals:
    void back();
    /// Another problem was chosen.
    void problemChosen(int problem);
    /// The last result of the problem shown is to be seen.
    void resultAsked();
    /// A re-check of the problem shown is to begin.
    void recheckAsked();

private:
    void addCharts(QVBoxLayout &column, const ProgressView &view);
    void addEvents(QVBoxLayout &column, const ProgressView &view);
    void addMeaning(QVBoxLayout &column, const ProgressView &view, const QDate &next);

    Button *m_back = nullptr;
    Heading *m_heading = nullptr;
    Paragraph *m_about = nullptr;
    SelectBox *m_problems = nullptr;
    QWidget *m_content = nullptr;
};

} // namespace triage
