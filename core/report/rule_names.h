// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/catalogue.h"
#include "triage/rulebase.h"

#include <string>
#include <string_view>

namespace triage {

/// Words for the names and codes that rules are written in.
class RuleNames {
public:
    RuleNames(const Rulebase &rulebase, const Catalogue &catalogue);

    /// "How it began" for `onset`; "Where it hurts, sit bone" for `pain_sites.sit_bone`.
    [[nodiscard]] std::string input(std::string_view expression) const;

    /// The words for a code of this input: an option's text, a condition's title.
    [[nodiscard]] std::string code(std::string_view expression, std::string_view code) const;

    /// The words for what a column of this name concludes.
    [[nodiscard]] std::string outcome(std::string_view column, const dmn::Value &value) const;

private:
    const Rulebase *m_rulebase;
    const Catalogue *m_catalogue;
};

/// "run_ratio" as "Run ratio".
[[nodiscard]] std::string readable(std::string_view name);

} // namespace triage
