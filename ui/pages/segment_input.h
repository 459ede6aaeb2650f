// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/answer_input.h"

namespace triage {

class Segment;

/// Two to four short options side by side, for the therapist's grid.
class SegmentInput : public AnswerInput {
    Q_OBJECT
public:
    SegmentInput(const Question &question, Mode mode, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<AnswerValue> answer() const override;
    void setAnswer(const AnswerValue *answer) override;
    void setError(bool error) override;
    [[nodiscard]] QWidget *firstInput() override;

    /// True where the options are few and short enough to stand side by side.
    [[nodiscard]] static bool fits(const Question &question);

signals:
    /// The user chose by key: the grid may move on.
    void keyed();
    /// Up (-1) or Down (+1) was pressed.
    void stepped(int rows);

private:
    const Question &m_question;
    Segment *m_segment = nullptr;
};

} // namespace triage
