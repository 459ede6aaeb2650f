// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace triage {

class ErrorLine;
class OptionGroup;
class Paragraph;

/// Where a test shows something else than the person answered before: which of the two counts.
/// Nothing is preselected; hidden while there is nothing to choose.
class AnswerClash : public QWidget {
    Q_OBJECT
public:
    /// `own`: the answer given before, in words.
    explicit AnswerClash(const QString &own, QWidget *parent = nullptr);

    /// Asks whether this counts instead, in words; empty: there is nothing to choose.
    void compare(const QString &test);
    /// True while it asks and nothing is chosen.
    [[nodiscard]] bool isOpen() const;
    /// True where the person's own answer is to stay.
    [[nodiscard]] bool keepsOwn() const;
    /// Says that a choice is missing and takes the focus.
    void showProblem();

private:
    QString m_own;
    QString m_test;
    Paragraph *m_question = nullptr;
    ErrorLine *m_error = nullptr;
    OptionGroup *m_choice = nullptr;
};

} // namespace triage
