// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/answer_input.h"

namespace triage {

class SelectBox;

/// One of many options in a drop-down, for the therapist's grid.
class MenuInput : public AnswerInput {
    Q_OBJECT
public:
    MenuInput(const Question &question, Mode mode, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<AnswerValue> answer() const override;
    void setAnswer(const AnswerValue *answer) override;
    void setError(bool error) override;
    [[nodiscard]] QWidget *firstInput() override;

private:
    const Question &m_question;
    SelectBox *m_menu = nullptr;
};

} // namespace triage
