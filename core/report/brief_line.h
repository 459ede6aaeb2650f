// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "triage/triage_run.h"

#include <optional>
#include <string>
#include <vector>

namespace triage {

/// Writes what a run came to as one line of JSON without texts: urgency, classification,
/// differential, red-flag codes and fired rules. What each row adds is worked out once.
class BriefLine {
public:
    explicit BriefLine(const Rulebase &rulebase); ///< the rulebase must outlive it

    /// Appends the line, without its end, to `out`.
    void write(const TriageRun &run, std::string &out) const;

private:
    struct FlagTable {
        dmn::Slot table = 0;
        std::vector<std::string> codes; ///< by row, in quotes
        const std::vector<Urgency> *urgencies = nullptr;
    };

    void writeClassification(const TriageRun &run, std::string &out) const;
    void writeFlags(const TriageRun &run, std::string &out) const;
    void writeRules(const TriageRun &run, std::string &out) const;

    const Rulebase &m_rulebase;
    std::string m_ruleTexts; ///< of all tables, row by row: a comma and the rule in quotes
    std::vector<std::size_t> m_ruleBegins; ///< by rule, and the end
    std::vector<std::size_t> m_ruleOf;     ///< by word of fired rows: the rule of its first bit
    std::vector<FlagTable> m_flags;
};

} // namespace triage
