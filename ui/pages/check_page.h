// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interview/interview.h"
#include "pages/log_offer.h"

#include <QWidget>

class QVBoxLayout;

namespace triage {

class Button;
class ErrorSummary;
class Heading;
class PageColumn;
class Paragraph;
class RowCard;

/// All answers before the result, by section, with "Change" beside each.
class CheckPage : public QWidget {
    Q_OBJECT
public:
    explicit CheckPage(QWidget *parent = nullptr);

    /// Which answers are from a training log.
    void setLogMarks(const LogMarks &marks) { m_log = marks; }
    /// Shows the answers to every question that applies.
    void showAnswers(const Questionnaire &questionnaire, const Answers &answers);
    /// Says which safety questions are not answered yet, each leading to its question.
    void showOpenSafety(const Questionnaire &questionnaire, const std::vector<std::string> &ids,
                        Mode mode);
    /// Moves the focus to the heading, so that it is read out.
    void focusHeading();

signals:
    /// "Change" was pressed for this question.
    void changeRequested(const std::string &id);
    /// The answers are right: the result may come.
    void confirmed();
    void back();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addSection(const Section &section, const Answers &answers);
    void addPage(RowCard *card, const Page &page, const Answers &answers);
    void showCount(const Questionnaire &questionnaire, const Answers &answers);

    Translation m_language;
    PageColumn *m_column = nullptr;
    ErrorSummary *m_summary = nullptr;
    Heading *m_heading = nullptr;
    QWidget *m_sections = nullptr;
    Button *m_go = nullptr;
    Paragraph *m_count = nullptr;
    LogMarks m_log;
};

} // namespace triage
