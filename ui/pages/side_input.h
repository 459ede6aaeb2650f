// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/answer_input.h"

namespace triage {

class NumberField;
class Paragraph;

/// A measure taken on both sides: left and right in one row give the difference, which is the
/// answer. The difference alone may be typed too.
class SideInput : public AnswerInput {
    Q_OBJECT
public:
    explicit SideInput(const Question &question, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<AnswerValue> answer() const override;
    void setAnswer(const AnswerValue *answer) override;
    [[nodiscard]] QString problemText() const override;
    void setError(bool error) override;
    [[nodiscard]] QWidget *firstInput() override;

    /// The affected leg: "left", "right" or "both"; empty while it is not known.
    void setSide(const QString &side);
    /// What the two sides say: "10° less on the left"; empty where one is missing.
    [[nodiscard]] QString reading() const;

    /// True where the difference to the other side is asked for.
    [[nodiscard]] static bool fits(const Question &question);

private:
    NumberField *addField(const QString &name);
    void compare();
    void refresh();

    const Question &m_question;
    QString m_side;
    NumberField *m_left = nullptr;
    NumberField *m_right = nullptr;
    NumberField *m_difference = nullptr;
    Paragraph *m_reading = nullptr;
};

} // namespace triage
