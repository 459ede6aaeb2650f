// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/answer_input.h"

namespace triage {

class NumberField;
class Paragraph;

/// A measure taken on both sides: left and right in one row give the difference, which is the
/// answer; what was measured on each side is kept beside it. The difference alone may be typed
/// too.
class SideInput : public AnswerInput {
    Q_OBJECT
public:
    /// `left` and `right` keep what was measured on each side, where that is kept; all three must
    /// outlive it.
    explicit SideInput(const Question &question, const Question *left = nullptr,
                       const Question *right = nullptr, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<AnswerValue> answer() const override;
    void setAnswer(const AnswerValue *answer) override;
    [[nodiscard]] QString problemText() const override;
    void setError(bool error) override;
    [[nodiscard]] QWidget *firstInput() override;

    /// Shows what was measured on each side, and the difference to the affected leg as it was
    /// answered. Sends no signal.
    void setAnswers(const Answers &answers);
    /// The affected leg: "left", "right" or "both"; empty while it is not known.
    void setSide(const QString &side);
    /// True for the questions on each side.
    [[nodiscard]] bool holds(const std::string &id) const;
    /// What the two sides say: "10° less on the left"; empty where one is missing.
    [[nodiscard]] QString reading() const;

    /// True where the difference to the other side is asked for.
    [[nodiscard]] static bool fits(const Question &question);
    /// True where the measure of one side is asked for, which the next such question compares.
    [[nodiscard]] static bool isOneSide(const Question &question);

signals:
    /// The measure of one side changed, or was taken back (nothing).
    void measured(const std::string &id, const std::optional<AnswerValue> &answer);

private:
    NumberField *addField(const QString &name);
    void compare();
    void refresh();
    void tellSides();

    const Question &m_question;
    const Question *m_leftQuestion = nullptr;
    const Question *m_rightQuestion = nullptr;
    QString m_side;
    NumberField *m_left = nullptr;
    NumberField *m_right = nullptr;
    NumberField *m_difference = nullptr;
    Paragraph *m_reading = nullptr;
};

} // namespace triage
