// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/catalogue.h"
#include "triage/assessment.h"

#include <string>
#include <vector>

namespace triage {

/// The keys of a source: "Goom16; judgement" gives both.
[[nodiscard]] std::vector<std::string> sourceKeys(const std::string &source);

/// The references that an assessment's texts and its rules cite, by key: of the evidence, the rules
/// for and against what it concludes.
[[nodiscard]] std::vector<const Reference *> referencesOf(const Assessment &assessment,
                                                          const Catalogue &catalogue);

/// One line: "Goom16: Goom T. Title. Journal. 2016. link".
[[nodiscard]] std::string referenceLine(const Reference &reference);

} // namespace triage
