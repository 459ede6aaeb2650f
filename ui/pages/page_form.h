// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inputs/error_summary.h"
#include "interview/interview.h"
#include "pages/log_offer.h"

#include <QList>
#include <QWidget>

#include <optional>

class QVBoxLayout;

namespace triage {

class BodyChartInput;
class QuestionBlock;
class SignBlock;

/// The inputs of one page of the questionnaire, with room above and below them for the page's own
/// heading and buttons. Questions come and go with the answers they depend on.
class PageForm : public QWidget {
    Q_OBJECT
public:
    /// `page` must outlive it.
    PageForm(const Page &page, const Answers &answers, QWidget *parent = nullptr);

    /// Where the page's heading and buttons go.
    [[nodiscard]] QVBoxLayout *above() const { return m_above; }
    [[nodiscard]] QVBoxLayout *below() const { return m_below; }
    /// The answers as they stand on this page and before it.
    [[nodiscard]] const Answers &answers() const { return m_answers; }
    /// Shows what is wrong beside the inputs and returns it; an empty list when Continue may go
    /// on.
    [[nodiscard]] QList<PageProblem> check();
    /// What Continue does: rows left alone become "no", other questions left alone are skipped.
    void settle();
    /// Shows which answers are from a training log.
    void showLogMarks(const LogMarks &marks);
    /// The input of a question, or nullptr.
    [[nodiscard]] QWidget *inputOf(const std::string &id) const;
    /// Passes a digit to the only choice of the page; false where there is none.
    bool pick(int digit);

signals:
    /// The user answered, or took an answer back (nothing).
    void answered(const std::string &id, const std::optional<AnswerValue> &answer);

private:
    void addSigns();
    void addChart();
    void addBlocks();
    void chartChanged();
    /// Keeps the rows; "no" only when `settled`.
    void keepSigns(bool settled);
    void keep(const std::string &id, const std::optional<AnswerValue> &answer);
    void refresh();
    [[nodiscard]] bool chartHolds(const std::string &id) const;

    const Page &m_page;
    Answers m_answers;
    QVBoxLayout *m_above = nullptr;
    QVBoxLayout *m_parts = nullptr;
    QVBoxLayout *m_below = nullptr;
    SignBlock *m_signs = nullptr;
    BodyChartInput *m_chart = nullptr;
    QList<QuestionBlock *> m_blocks;
};

} // namespace triage
