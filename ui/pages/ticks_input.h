// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/answer_input.h"

#include <QList>

namespace triage {

class Tick;

/// Any number of options as small ticks in two columns, for the therapist's grid.
class TicksInput : public AnswerInput {
    Q_OBJECT
public:
    TicksInput(const Question &question, Mode mode, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<AnswerValue> answer() const override;
    void setAnswer(const AnswerValue *answer) override;
    void setError(bool error) override;
    [[nodiscard]] QWidget *firstInput() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void settle(int clicked);
    void stopAt(qsizetype index);
    bool chooseNone();

    const Question &m_question;
    QList<Tick *> m_ticks;
};

} // namespace triage
