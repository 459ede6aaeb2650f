// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interview/questionnaire.h"

#include <optional>
#include <string_view>

namespace triage {

/// The answer to a question once it has come out as `code`: the code itself, yes or no where the
/// question is that, or one more tick where several may be ticked. An exclusive tick ("none") goes.
/// Nothing where the code is empty, is no option, or would be the first tick of a list that was
/// never answered.
[[nodiscard]] std::optional<AnswerValue>
answerWith(const Question &question, const AnswerValue *before, std::string_view code);

} // namespace triage
