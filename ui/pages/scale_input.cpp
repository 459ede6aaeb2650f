// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/scale_input.h"

#include "inputs/pain_scale.h"
#include "pages/answer_codes.h"

#include <QVBoxLayout>

namespace triage {

ScaleInput::ScaleInput(const Question &question, Mode mode, QWidget *parent)
    : AnswerInput(parent), m_scale(new PainScale)
{
    m_scale->setQuestion(questionText(question, mode));
    m_scale->setEchoWords(
        {tr("No pain"), tr("There, but easy to forget"), tr("Mild, noticed now and then"),
         tr("Mild, noticed often"), tr("Moderate, on your mind at times"), tr("Hard to ignore"),
         tr("Hard to ignore for long"), tr("Strong, it limits what you do"),
         tr("Very strong, it limits most things"), tr("Severe, hard to think of anything else"),
         tr("The worst pain you can imagine")});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_scale);
    connect(m_scale, &PainScale::changed, this, &AnswerInput::changed);
}

std::optional<AnswerValue> ScaleInput::answer() const
{
    const std::optional<int> value = m_scale->value();
    return value ? std::optional<AnswerValue>(static_cast<double>(*value)) : std::nullopt;
}

void ScaleInput::setAnswer(const AnswerValue *answer)
{
    const std::optional<double> number = numberOf(answer);
    m_scale->setValue(number ? std::optional(static_cast<int>(*number)) : std::nullopt);
}

void ScaleInput::setError(bool error)
{
    m_scale->setError(error);
}

QWidget *ScaleInput::firstInput()
{
    return m_scale;
}

} // namespace triage
