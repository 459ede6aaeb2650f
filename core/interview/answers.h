// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace triage {

/// Who answers: a runner alone, or a therapist with a client on the couch.
enum class Mode { Runner, Therapist };

/// The contract's word for "asked, and the person does not know".
inline constexpr std::string_view unsureCode = "unsure";

/// One answer in the contract's three states. monostate: shown and skipped, which counts as not
/// answered. bool: yes or no. double: a number. string: a code, a date (YYYY-MM-DD) or "unsure".
/// vector: the ticked codes, in the questionnaire's order.
using AnswerValue =
    std::variant<std::monostate, bool, double, std::string, std::vector<std::string>>;

/// Everything answered so far: the whole state of an interview's content.
struct Answers {
    Mode mode = Mode::Runner;
    std::map<std::string, AnswerValue, std::less<>> values; ///< by linkId

    bool operator==(const Answers &) const = default;
};

/// The answer to `id`, or nullptr where it is left out or skipped.
[[nodiscard]] const AnswerValue *answerTo(const Answers &answers, std::string_view id);

/// True for "unsure", alone or among ticked codes.
[[nodiscard]] bool isUnsure(const AnswerValue &value);

/// True where `code` is the chosen code or among the ticked ones.
[[nodiscard]] bool hasCode(const AnswerValue &value, std::string_view code);

[[nodiscard]] std::string_view modeCode(Mode mode); ///< "runner" or "therapist"
[[nodiscard]] std::optional<Mode> modeFromCode(std::string_view code);

} // namespace triage
