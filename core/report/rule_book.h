// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/catalogue.h"
#include "triage/rulebase.h"

#include <string>

namespace triage {

/// Every table of the rulebase with reasons and sources, as Markdown.
[[nodiscard]] std::string ruleBookMarkdown(const Rulebase &rulebase, const Catalogue &catalogue);

/// The same as one HTML page.
[[nodiscard]] std::string ruleBookHtml(const Rulebase &rulebase, const Catalogue &catalogue);

} // namespace triage
