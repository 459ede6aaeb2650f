// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace triage {

struct SourcedText {
    std::string text;
    std::string source;
};

struct SourcedLines {
    std::vector<std::string> lines;
    std::string source;
};

/// Another condition that looks alike.
struct Lookalike {
    std::string condition;  ///< code
    std::string tellsApart; ///< what would tell the two apart, plain
    std::string source;
};

/// One clinical entity that a condition stands for, in exact terms. Empty: nothing is known.
struct ConditionForm {
    std::string title;
    std::string where;
    std::string onset;
    std::string worse; ///< what aggravates it
    std::string eases;
    std::string who; ///< typical age and group
    std::string load;
    std::string signs; ///< distinguishing features
    std::string icd10;
    std::string icd10Cm; ///< the US code
    std::string osiics;  ///< body area and pathology letters
    std::string source;
};

struct ConditionText {
    std::string code;
    std::string plainTitle; ///< "A sore hamstring tendon at the sit bone"
    std::string title;      ///< "Proximal hamstring tendinopathy"
    std::string plain;
    std::string clinical;
    SourcedLines speaksFor = {}; ///< plain
    SourcedLines speaksAgainst = {};
    std::vector<Lookalike> lookalikes = {};
    SourcedText see = {};    ///< who to see, plain
    SourcedText course = {}; ///< how it usually goes, plain
    std::vector<ConditionForm> forms = {};
    std::string notRuledOut; ///< what would be needed to rule it out, plain
    std::string icd10;
    std::string source;
};

} // namespace triage
