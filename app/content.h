// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/catalogue.h"
#include "base/result.h"
#include "triage/rulebase.h"

#include <filesystem>

namespace triage {

/// Questions, rules and their texts.
struct Content {
    Rulebase rulebase;
    Catalogue catalogue;
};

/// Loads all of it, rules and texts side by side.
[[nodiscard]] Result<Content> loadContent(const std::filesystem::path &resources);

} // namespace triage
