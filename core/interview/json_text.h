// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

namespace triage {

/// Parses JSON text. Errors name the line and column where reading stopped; a key given twice in
/// one object is an error, because one of its values would be lost.
[[nodiscard]] Result<nlohmann::json> parseJson(std::string_view text, const std::string &file);

/// A value as it stands in JSON, shortened for a message; never fails on broken UTF-8.
[[nodiscard]] std::string shown(const nlohmann::json &value);

} // namespace triage
