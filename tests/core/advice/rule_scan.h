// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

/// One row of a decision table of the shipped rules, as written.
struct ScannedRow {
    std::string place; ///< "plan.dmn plan_3"
    std::string decision;
    std::map<std::string, std::string> outputs; ///< FEEL text by column name
    std::string reason;
    std::string source;
};

/// Every row of every table in resources/rules.
std::vector<ScannedRow> scanRules();

/// The codes in the column `column` of all tables that have it, without quotes and null; only of
/// tables that have all of `beside`, too.
std::set<std::string> yieldedCodes(const std::string &column,
                                   const std::vector<std::string> &beside = {});
