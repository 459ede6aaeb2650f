// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "interview/questionnaire.h"

#include <nlohmann/json_fwd.hpp>
#include <string>
#include <string_view>

namespace triage {

/// Checks one value against its question: type, code, range. Errors name the id, the value and the
/// nearest valid ones.
[[nodiscard]] Result<AnswerValue> answerFromJson(const Question &question,
                                                 const nlohmann::json &value);

/// One answer as the contract writes it (numbers of Integer questions without a point).
[[nodiscard]] nlohmann::json answerToJson(const AnswerValue &value);

/// Reads `{"mode": ..., "answers": {id: value}}`. `file` is named in errors. Unknown ids, codes,
/// types and numbers out of range are errors; null is read as left out.
[[nodiscard]] Result<Answers> readAnswers(const Questionnaire &questionnaire, std::string_view json,
                                          const std::string &file);

/// The contract's JSON text of these answers; skipped ones are left out.
[[nodiscard]] std::string writeAnswers(const Answers &answers);

} // namespace triage
