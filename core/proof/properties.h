// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "dmn/feel.h"
#include "triage/assessment.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace triage {

/// One cell of a property: an input expression as the rules write it, and the cell it must satisfy.
struct PropertyCell {
    std::string expression;
    std::string text;
    dmn::UnaryTests tests;
};

/// "Whatever else is answered, these answers are at least this urgent."
struct UrgencyProperty {
    std::string id;
    std::string words;
    std::string source;
    std::vector<PropertyCell> when;
    Urgency atLeast = Urgency::SelfCare;
};

/// "These answers rule a treatment out."
struct AvoidProperty {
    std::string id;
    std::string words;
    std::string source;
    std::vector<PropertyCell> when;
    std::vector<std::string> treatments;
};

/// "Changing this answer towards alarm never lowers the urgency."
struct AlarmOrder {
    std::string expression;
    std::vector<std::string> codes; ///< from calm to alarm; empty for numbers
    bool higherIsAlarm = true;      ///< for numbers: which way alarm lies
};

/// "These treatments are never offered at these urgencies."
struct WithheldProperty {
    std::string id;
    std::string words;
    std::string source;
    std::vector<Urgency> urgencies;
    std::vector<std::string> treatments;
};

/// What must hold of the rules, in words and in a checkable form.
struct SafetyProperties {
    std::vector<UrgencyProperty> urgency;
    std::vector<AvoidProperty> avoid;
    std::vector<AlarmOrder> orders;
    std::vector<WithheldProperty> withheld;
};

/// Reads the properties from JSON; `file` is named in errors.
[[nodiscard]] Result<SafetyProperties> readProperties(std::string_view json,
                                                      const std::string &file);

/// Reads `resources`/safety/properties.json.
[[nodiscard]] Result<SafetyProperties> loadProperties(const std::filesystem::path &resources);

} // namespace triage
