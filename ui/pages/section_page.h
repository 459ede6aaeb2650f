// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/catalogue.h"
#include "interview/interview.h"
#include "pages/log_offer.h"
#include "triage/assessment.h"

#include <QDate>
#include <QWidget>

#include <optional>

class QBoxLayout;
class QVBoxLayout;

namespace triage {

class Button;
class ErrorSummary;
class FindingsPanel;
class PageColumn;
class SectionForm;
class TabStrip;

/// What a therapist sees: a section of the interview at once, what it points to at the right.
class SectionPage : public QWidget {
    Q_OBJECT
public:
    /// Catalogue and number must outlive it.
    SectionPage(const Catalogue &catalogue, const EmergencyNumber &number,
                QWidget *parent = nullptr);

    /// The day that "3 weeks ago" is counted from.
    void setToday(const QDate &today, const Translation &language)
    {
        m_today = today;
        m_language = language;
    }
    /// Whether the findings stand beside the questions. Sends no signal.
    void setFindingsShown(bool shown);
    /// What the sections shown from now on say of a training log.
    void setLogMarks(const LogMarks &marks) { m_log = marks; }
    /// Shows which answers of this section are from a training log.
    void showLogMarks(const LogMarks &marks);
    /// Shows a section among all; the questionnaire must outlive the page.
    void showStep(const Step &step, const std::vector<Step> &all, const Answers &answers);
    /// Shows what the answers so far point to.
    void showFindings(const Assessment &assessment, const Questionnaire &questionnaire);
    /// Moves the focus to the input of a question; to the first one for an empty id.
    void focusQuestion(const std::string &id);

signals:
    /// The user answered, or took an answer back (nothing).
    void answered(const std::string &id, const std::optional<AnswerValue> &answer);
    /// Continue was pressed and nothing is missing.
    void continued();
    void back();
    /// A tab was chosen: a section's id, or "check".
    void sectionChosen(const std::string &id);
    /// A question of another section was chosen.
    void questionChosen(const std::string &id);
    /// The therapist showed or hid the findings.
    void findingsShown(bool shown);
    /// A training log is to be taken in.
    void logAsked();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showTabs(const Step &step, const std::vector<Step> &all, const Answers &answers);
    void goOn();
    void chooseFindings(bool shown);
    void arrange();
    void goToQuestion(const std::string &id);

    TabStrip *m_tabs = nullptr;
    QBoxLayout *m_columns = nullptr;
    QVBoxLayout *m_left = nullptr;
    PageColumn *m_column = nullptr;
    SectionForm *m_form = nullptr;
    ErrorSummary *m_summary = nullptr;
    FindingsPanel *m_panel = nullptr;
    const Catalogue &m_catalogue;
    std::vector<std::string> m_ids;
    bool m_findingsShown = true;
    QDate m_today;
    LogMarks m_log;
    Translation m_language;
};

} // namespace triage
