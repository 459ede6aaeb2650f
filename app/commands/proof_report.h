// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "proof/prove.h"

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace triage {

/// One verdict as JSON: what was to be proven, whether it is, and the answers that show it.
[[nodiscard]] nlohmann::ordered_json verdictJson(const Verdict &verdict);

/// One line for what is proven; what is broken is followed by the answers that break it.
[[nodiscard]] std::string verdictText(const Verdict &verdict);

/// Writes the witnesses of broken properties into `folder`, as files that `assess` reads:
/// "ID.json", and for an order "ID-changed.json" beside it.
[[nodiscard]] Result<void> writeWitnesses(const std::vector<Verdict> &verdicts,
                                          const std::string &folder);

} // namespace triage
