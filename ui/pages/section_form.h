// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inputs/error_summary.h"
#include "interview/interview.h"
#include "pages/log_offer.h"

#include <QList>
#include <QWidget>

#include <optional>

class QBoxLayout;
class QVBoxLayout;

namespace triage {

class AnswerInput;
class GridCard;
class PageForm;

/// All pages of a section below each other, for therapists: compact cards, and the body chart.
class SectionForm : public QWidget {
    Q_OBJECT
public:
    /// The section's questions must outlive it.
    SectionForm(const Step &step, const Answers &answers, QWidget *parent = nullptr);

    /// Shows what is wrong beside the inputs and returns it.
    [[nodiscard]] QList<PageProblem> check();
    /// What Continue does: questions left alone are skipped.
    void settle();
    /// Shows which answers are from a training log.
    void showLogMarks(const LogMarks &marks);
    /// The input of the first question that applies, or nullptr.
    [[nodiscard]] QWidget *firstInput() const;
    /// The input of a question, or nullptr.
    [[nodiscard]] QWidget *inputOf(const std::string &id) const;

signals:
    /// The user answered, or took an answer back (nothing).
    void answered(const std::string &id, const std::optional<AnswerValue> &answer);

private:
    /// A heading and a card of rows, or the body chart. Pages of one question share a card.
    struct Part {
        std::vector<const Question *> questions;
        QWidget *head = nullptr; ///< none over a shared card
        GridCard *card = nullptr;
        PageForm *chart = nullptr;
    };
    void addChart(const Page &page);
    void addCard(const Page &page, const std::vector<const Question *> &questions);
    QBoxLayout *addHead(Part &part, const Page &page);
    void keep(const std::string &id, const std::optional<AnswerValue> &answer);
    void refresh();
    void restAreNo();
    /// Moves the focus into the first part from `index` on, in the direction `by`, that is shown.
    void enterPart(qsizetype index, int by);
    /// The questions of all parts that apply now.
    [[nodiscard]] std::vector<const Question *> asked() const;

    Step m_step;
    Answers m_answers;
    QVBoxLayout *m_layout = nullptr;
    GridCard *m_shared = nullptr; ///< the card that the next page of one question joins
    QList<Part> m_parts;
};

} // namespace triage
