// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "language/translation.h"

#include <filesystem>
#include <string>
#include <vector>

namespace triage {

/// What a language lacks, and what it has that nobody needs.
struct TextGaps {
    std::vector<std::string> missing;  ///< English texts without a translation
    std::vector<std::string> leftover; ///< translated texts that the content does not have
    std::vector<std::string> broken;   ///< English texts whose translation has other placeholders

    [[nodiscard]] bool none() const
    {
        return missing.empty() && leftover.empty() && broken.empty();
    }
};

/// Those of one language of a resources folder.
[[nodiscard]] Result<TextGaps> textGaps(const std::filesystem::path &resources,
                                        const std::string &language);

} // namespace triage
