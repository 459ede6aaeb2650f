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

/// What every property says of itself.
struct PropertyHead {
    std::string id;
    std::string words;
    std::string source;
};

/// "Whatever else is answered, these answers are at least this urgent, and say so."
struct UrgencyProperty {
    PropertyHead head;
    std::vector<PropertyCell> when;
    Urgency atLeast = Urgency::SelfCare;
    std::string flag; ///< the red flag shown, at this urgency at least; empty: any reason will do
};

/// "Changing this answer towards alarm never lowers the urgency."
struct AlarmOrder {
    std::string expression;
    std::vector<std::string> codes; ///< from calm to alarm; empty for numbers
    bool higherIsAlarm = true;      ///< for numbers: which way alarm lies
};

/// "These answers rule treatments out, or ask for care with them."
struct CautionProperty {
    PropertyHead head;
    std::vector<PropertyCell> when;
    std::vector<std::string> treatments;
};

/// "With these answers, or at these urgencies, these treatments are never offered."
struct WithheldProperty {
    PropertyHead head;
    std::vector<PropertyCell> when;
    std::vector<std::string> treatments; ///< empty: all but those of `except`
    std::vector<std::string> except;
};

/// "With these answers the rules come to these values."
struct ValueProperty {
    PropertyHead head;
    std::vector<PropertyCell> when;
    std::vector<PropertyCell> then;
};

/// "There are answers that lead to each of these."
struct ReachProperty {
    enum class What { Urgency, Condition, Treatment, Stage, Prognosis, Question };
    PropertyHead head;
    What what = What::Condition;
    std::vector<std::string> codes; ///< stages as "plan/stage"; empty: every question
};

/// What must hold of the rules, in words and in a checkable form.
struct SafetyProperties {
    std::vector<UrgencyProperty> urgency;
    std::vector<AlarmOrder> orders;
    std::vector<CautionProperty> avoid;   ///< ruled out
    std::vector<CautionProperty> caution; ///< ruled out, or care is asked for
    std::vector<WithheldProperty> withheld;
    std::vector<ValueProperty> values;
    std::vector<ReachProperty> reachable;
};

/// Reads the properties from JSON; `file` is named in errors.
[[nodiscard]] Result<SafetyProperties> readProperties(std::string_view json,
                                                      const std::string &file);

/// Reads `resources`/safety/properties.json.
[[nodiscard]] Result<SafetyProperties> loadProperties(const std::filesystem::path &resources);

} // namespace triage
