// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/agreement.h"

#include <algorithm>
#include <map>
#include <utility>

namespace triage {

namespace {

using Codes = std::pair<std::string, std::string>; // of the rules, of the therapist

Agreement agreementOf(const std::vector<Codes> &pairs)
{
    Agreement agreement{.count = static_cast<int>(pairs.size())};
    std::map<std::string, int> byRules;
    std::map<std::string, int> byTherapist;
    std::map<Codes, int> others;
    for (const auto &[rules, therapist] : pairs) {
        ++byRules[rules];
        ++byTherapist[therapist];
        if (rules == therapist)
            ++agreement.same;
        else
            ++others[{rules, therapist}];
    }
    for (const auto &[codes, count] : others)
        agreement.disagreements.push_back({codes.first, codes.second, count});
    std::stable_sort(agreement.disagreements.begin(), agreement.disagreements.end(),
                     [](const auto &a, const auto &b) { return a.count > b.count; });
    if (pairs.empty())
        return agreement;
    const auto all = static_cast<double>(pairs.size());
    double byChance = 0;
    for (const auto &[code, count] : byRules)
        if (const auto other = byTherapist.find(code); other != byTherapist.end())
            byChance += static_cast<double>(count) / all * static_cast<double>(other->second) / all;
    if (byChance < 1)
        agreement.kappa = (agreement.same / all - byChance) / (1 - byChance);
    return agreement;
}

} // namespace

Agreement agreementOnUrgency(const std::vector<JudgedPair> &pairs)
{
    std::vector<Codes> codes;
    for (const JudgedPair &pair : pairs)
        codes.emplace_back(urgencyCode(pair.ruleUrgency), urgencyCode(pair.judgement.urgency));
    return agreementOf(codes);
}

Agreement agreementOnCondition(const std::vector<JudgedPair> &pairs)
{
    std::vector<Codes> codes;
    for (const JudgedPair &pair : pairs)
        codes.emplace_back(pair.ruleCondition, pair.judgement.condition);
    return agreementOf(codes);
}

} // namespace triage
