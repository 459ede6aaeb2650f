// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace triage::test {

/// What in `value` breaks the schema, each with its place; empty where it fits. Knows what the
/// result's schema uses: type, enum, required, properties, items, minimum, maximum and $ref.
[[nodiscard]] std::vector<std::string> breaches(const nlohmann::json &schema,
                                                const nlohmann::json &value);

/// The contract's schema of a result.
[[nodiscard]] nlohmann::json resultSchema();

} // namespace triage::test
