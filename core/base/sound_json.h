// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>
#include <optional>
#include <string_view>

namespace triage {

/// The value that a JSON text holds. Nothing where the text is not sound, or an object has a key
/// twice: a slower parser can then say where.
[[nodiscard]] std::optional<nlohmann::json> readSoundJson(std::string_view text);

} // namespace triage
