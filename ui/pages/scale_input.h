// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/answer_input.h"

namespace triage {

class PainScale;

/// Pain from 0 to 10.
class ScaleInput : public AnswerInput {
    Q_OBJECT
public:
    ScaleInput(const Question &question, Mode mode, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<AnswerValue> answer() const override;
    void setAnswer(const AnswerValue *answer) override;
    void setError(bool error) override;
    [[nodiscard]] QWidget *firstInput() override;

private:
    PainScale *m_scale = nullptr;
};

} // namespace triage
