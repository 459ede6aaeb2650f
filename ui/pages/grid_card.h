// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inputs/card.h"
#include "interview/interview.h"
#include "pages/log_offer.h"

#include <QList>

#include <optional>

namespace triage {

class AnswerInput;
class Paragraph;

/// Questions as compact rows for therapists: term left, input right.
class GridCard : public Card {
    Q_OBJECT
public:
    explicit GridCard(QWidget *parent = nullptr);

    /// Adds a row; `question` must outlive the card. Call refresh() after the last. The measures of
    /// the two sides get no row of their own: they are taken in the row that compares them.
    void addRow(const Question &question, const Answers &answers);
    /// Shows the rows that apply to these answers.
    void refresh(const Answers &answers);
    /// Marks the rows of these ids as open.
    void setOpen(const std::vector<std::string> &ids);
    /// Shows which answers are from a training log.
    void showLogMarks(const LogMarks &marks);
    /// What is wrong with what was typed in this row; empty for none and for rows of other cards.
    [[nodiscard]] QString problemOf(const std::string &id) const;
    /// The input of a question, or of the row that takes its answer; or nullptr.
    [[nodiscard]] AnswerInput *input(const std::string &id) const;
    /// Answers "no" to every yes/no row that has no answer.
    void restAreNo();
    /// Moves the focus to the first row that applies, or to the last one.
    void focusRow(bool first);
    /// Moves the focus to the first row without an answer; false where there is none.
    bool focusOpenRow();
    /// True where the card has at least two yes/no rows.
    [[nodiscard]] bool hasYesNoRows() const;

signals:
    /// The user answered, or took an answer back (nothing).
    void answered(const std::string &id, const std::optional<AnswerValue> &answer);
    /// A key led beyond the last row (1) or the first (-1).
    void passed(int by);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Row {
        const Question *question = nullptr;
        AnswerInput *input = nullptr;
        QWidget *line = nullptr;
        QWidget *body = nullptr;
        Paragraph *note = nullptr; ///< where the answer is from
    };
    void step(int from, int by);
    [[nodiscard]] AnswerInput *makeRowInput(const Question &question, const Answers &answers);

    QList<Row> m_rows;
    QList<const Question *> m_sides; ///< measures of the two sides, until a row compares them
};

} // namespace triage
