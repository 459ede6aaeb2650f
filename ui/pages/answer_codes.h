// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interview/answers.h"
#include "interview/questionnaire.h"
#include "text.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace triage {

// Between answers and the option codes that controls show.

/// True where it is answered by yes or no, whether or not "not sure" is offered too.
[[nodiscard]] bool isYesNo(const Question &question);
/// "yes", "no" or the code itself; empty for anything else.
[[nodiscard]] QString codeOf(const AnswerValue *answer);
/// The codes of a choice or of ticked options; empty for anything else.
[[nodiscard]] QStringList codesOf(const AnswerValue *answer);
/// The answer that a code stands for: a bool for yes and no of a yes/no question.
[[nodiscard]] AnswerValue answerFromCode(const Question &question, const QString &code);
/// The answer that these ticked codes stand for.
[[nodiscard]] AnswerValue answerFromCodes(const QStringList &codes);
/// The stored number, or nothing.
[[nodiscard]] std::optional<double> numberOf(const AnswerValue *answer);
/// True where it was shown and skipped.
[[nodiscard]] bool isSkipped(const AnswerValue *answer);
/// The stored entry, which may be a skipped one, or nullptr.
[[nodiscard]] const AnswerValue *entryOf(const Answers &answers, const std::string &id);

/// The question as this mode reads it.
[[nodiscard]] QString questionText(const Question &question, Mode mode);
/// An option as this mode reads it.
[[nodiscard]] QString optionText(const Option &option, Mode mode);
/// The title of a page or section as this mode reads it.
template<typename Titled>
[[nodiscard]] QString titleText(const Titled &titled, Mode mode)
{
    return toScreen(mode == Mode::Therapist ? titled.therapistTitle : titled.title);
}

/// The unit of a number in the language of the question, or empty.
[[nodiscard]] QString unitText(const Question &question);

} // namespace triage
