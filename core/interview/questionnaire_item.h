// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interview/questionnaire.h"
#include "interview/questionnaire_reading.h"

#include <nlohmann/json_fwd.hpp>

namespace triage {

/// Reads one FHIR item that is a question. Its enableWhen are read as they stand; what they refer
/// to is checked by checkQuestionnaire.
[[nodiscard]] Question readQuestion(const nlohmann::json &item, QuestionnaireReading &reading);

/// The mode that an item is only for; refuses unknown modes.
[[nodiscard]] std::optional<Mode> readMode(const nlohmann::json &item, const std::string &linkId,
                                           QuestionnaireReading &reading);

/// The text of the item's child of type display that holds its hint, or empty.
[[nodiscard]] std::string readHint(const nlohmann::json &item, QuestionnaireReading &reading);

} // namespace triage
