// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/answer_input.h"

namespace triage {

class OptionGroup;

/// Options as rows: yes/no, one of several, or any number of them.
class ChoiceInput : public AnswerInput {
    Q_OBJECT
public:
    ChoiceInput(const Question &question, Mode mode, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<AnswerValue> answer() const override;
    void setAnswer(const AnswerValue *answer) override;
    void setError(bool error) override;
    [[nodiscard]] QWidget *firstInput() override;
    bool pick(int digit) override;

private:
    const Question &m_question;
    OptionGroup *m_group = nullptr;
};

} // namespace triage
