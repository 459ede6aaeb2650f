// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "follow_up/follow_up.h"

namespace triage::test {

/// Everything that is shipped, loaded once.
struct Shipped {
    Rulebase rulebase;
    Catalogue catalogue;
    FollowUpRules followUp;
};
[[nodiscard]] const Shipped &shipped();

[[nodiscard]] std::chrono::sys_seconds onDay(int day);

/// A runner with a sore tendon at the sit bone and no danger sign.
[[nodiscard]] Answers soreTendon(double pain);

/// A visit on this day with these answers, as a first one.
[[nodiscard]] Visit visitOn(int day, const Answers &answers);

/// The re-check of someone with these visits, on this day, with these answers set.
[[nodiscard]] Rechecked recheckOn(int day, const std::vector<Visit> &visits,
                                  const std::map<std::string, AnswerValue> &set);

} // namespace triage::test
