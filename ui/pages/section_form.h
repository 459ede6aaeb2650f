// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inputs/error_summary.h"
#include "interview/interview.h"

#include <QList>
#include <QWidget>

#include <optional>

class QVBoxLayout;

namespace triage {

class AnswerInput;
class GridCard;
class Heading;
class PageForm;

/// All pages of a section below each other, for therapists: compact cards, and the body chart.
class SectionForm : public QWidget {
    Q_OBJECT
public:
    /// The section's questions must outlive it.
    SectionForm(const Step &step, const Answers &answers, QWidget *parent = nullptr);

    [[nodiscard]] const Answers &answers() const { return m_answers; }
    /// Shows what is wrong beside the inputs and returns it.
    [[nodiscard]] QList<PageProblem> check();
    /// What Continue does: questions left alone are skipped.
    void settle();
    /// The input of a question, or nullptr.
    [[nodiscard]] QWidget *inputOf(const std::string &id) const;

signals:
    /// The user answered, or took an answer back (nothing).
    void answered(const std::string &id, const std::optional<AnswerValue> &answer);

private:
    struct Part {
        const Page *page = nullptr;
        QWidget *head = nullptr;
        GridCard *card = nullptr;  ///< or
        PageForm *chart = nullptr; ///< for the body chart
    };
    void addPart(const Page &page, QVBoxLayout *layout);
    void keep(const std::string &id, const std::optional<AnswerValue> &answer);
    [[nodiscard]] QString labelOf(const std::string &id) const;

    Step m_step;
    Answers m_answers;
    QList<Part> m_parts;
};

} // namespace triage
