// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "interview/questionnaire.h"

#include <string_view>

namespace triage {

/// What a typed line means as the reply to a question.
struct Reply {
    enum class Kind { Answer, Skip, Keep, Back, Quit, Why };
    Kind kind = Kind::Answer;
    AnswerValue value; ///< of an Answer
};

/// Reads a line: the number of an option, several with commas, a number, a date; b, q, ? and an
/// empty line. Errors say what may be typed.
[[nodiscard]] Result<Reply> parseReply(const Question &question, bool answered,
                                       std::string_view line);

} // namespace triage
