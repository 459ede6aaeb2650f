// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dmn/feel_lexer.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace triage::dmn {

/// Reads the string literal whose opening quote is at `at`, resolves its escapes and moves `at`
/// behind the closing quote.
[[nodiscard]] FeelResult<std::string> readString(std::string_view text, std::size_t &at);

/// True for a date that exists, written as 2024-02-29.
[[nodiscard]] bool isDate(std::string_view text);

} // namespace triage::dmn
