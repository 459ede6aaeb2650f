// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <filesystem>
#include <set>
#include <string>

namespace triage {

/// Every English text of the content that people read, once each.
struct ContentTexts {
    std::set<std::string, std::less<>> questions; ///< of the questionnaires, translated there
    std::set<std::string, std::less<>> others; ///< all others: advice, rules, the core's own words

    [[nodiscard]] bool contains(std::string_view text) const
    {
        return questions.contains(text) || others.contains(text);
    }
};

/// The core's own words, also those of signs alone such as "{}:", which need no translation.
[[nodiscard]] std::set<std::string, std::less<>> coreTexts();

/// Those of a resources folder.
[[nodiscard]] Result<ContentTexts> contentTexts(const std::filesystem::path &resources);

} // namespace triage
