// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof/aspects.h"

#include "proof/advice_on.h"
#include "proof/outcomes.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>

namespace triage {

namespace {

constexpr const char *none = "none";

std::string orNone(const std::string &code)
{
    return code.empty() ? none : code;
}

Partition yesOrNo(RuleSpace &rules, std::vector<Lit> ways)
{
    const Lit yes = rules.formula().any(std::move(ways));
    return {{"yes", yes}, {"no", -yes}};
}

/// The values of a decision; nothing to compare where these rules have none of that name.
Partition valuesOf(RuleSpace &rules, const std::string &decision)
{
    return rules.knows(decision) ? rules.values(decision)
                                 : Partition{{dmn::Value(), rules.formula().always()}};
}

/// When each row of a one-column list gives this value.
std::vector<Lit> waysToList(RuleSpace &rules, const std::vector<std::string> &tables,
                            const dmn::Value &value)
{
    std::vector<Lit> ways;
    for (const std::string &name : tables) {
        const std::vector<dmn::Row> &rows = rules.table(name).rows;
        for (std::size_t row = 0; row < rows.size(); ++row)
            if (dmn::evaluate(rows[row].outputs.front(), {}) == value)
                ways.push_back(rules.whereRow(name, row));
    }
    return ways;
}

std::vector<std::string> tablesCalled(const RuleSpace &rules, const std::string &name)
{
    const dmn::Decision *decision = rules.rulebase().graph.find(name);
    return decision == nullptr || decision->table() == nullptr ? std::vector<std::string>()
                                                               : std::vector<std::string>{name};
}

std::set<std::string> codesInBoth(const RuleSpace &before, const RuleSpace &after,
                                  std::vector<std::string> Roles::*tables)
{
    std::set<std::string> codes;
    for (const RuleSpace *rules : {&before, &after})
        for (const std::string &code : textsIn(*rules, rules->rulebase().roles.*tables, 0))
            codes.insert(code);
    return codes;
}

std::string yes(bool holds)
{
    return holds ? "yes" : "no";
}

void addValues(RuleSpace &before, RuleSpace &after, std::vector<Aspect> &aspects)
{
    const auto add = [&](const char *kind, const char *decision,
                         std::function<std::string(const Assessment &)> read) {
        aspects.push_back(
            {kind, {}, valuesOf(before, decision), valuesOf(after, decision), std::move(read)});
    };
    add("urgency", "urgency",
        [](const Assessment &result) { return std::string(urgencyCode(result.urgency)); });
    add("grade of a strain", "strain_grade", [](const Assessment &result) {
        return result.grade ? std::to_string(*result.grade) : std::string(none);
    });
    add("plan", "plan", [](const Assessment &result) {
        return result.plan ? result.plan->plan + ", " + result.plan->stage : std::string(none);
    });
    add("outlook", "prognosis", [](const Assessment &result) { return orNone(result.prognosis); });
    add("return to running", "return_to_run",
        [](const Assessment &result) { return yes(result.returnToRun); });
    add("confidence", "confidence", [](const Assessment &result) { return result.confidence; });
}

void addTreatments(RuleSpace &before, RuleSpace &after, std::vector<Aspect> &aspects)
{
    for (const std::string &code : codesInBoth(before, after, &Roles::treatments))
        aspects.push_back({"treatment", code, verdictsOn(before, code), verdictsOn(after, code),
                           [code](const Assessment &result) {
                               const TreatmentAdvice *advice = adviceOn(result, code);
                               return advice == nullptr ? std::string(none) : advice->verdict;
                           }});
    for (const std::string &code : codesInBoth(before, after, &Roles::cautions))
        aspects.push_back(
            {"caution", code, yesOrNo(before, waysToCaution(before, code, true)),
             yesOrNo(after, waysToCaution(after, code, true)), [code](const Assessment &result) {
                 const TreatmentAdvice *advice = adviceOn(result, code);
                 return advice == nullptr ? std::string(none) : yes(!advice->cautions.empty());
             }});
}

void addLists(RuleSpace &before, RuleSpace &after, std::vector<Aspect> &aspects)
{
    for (const std::string &code : codesInBoth(before, after, &Roles::redFlags))
        aspects.push_back(
            {"red flag", code, yesOrNo(before, waysToShow(before, code, Urgency::SelfCare)),
             yesOrNo(after, waysToShow(after, code, Urgency::SelfCare)),
             [code](const Assessment &result) {
                 return yes(std::any_of(result.redFlags.begin(), result.redFlags.end(),
                                        [&](const RedFlag &flag) { return flag.code == code; }));
             }});
    for (const std::string &code : codesInBoth(before, after, &Roles::providers))
        aspects.push_back(
            {"whom to see", code,
             yesOrNo(before, waysToList(before, before.rulebase().roles.providers, code)),
             yesOrNo(after, waysToList(after, after.rulebase().roles.providers, code)),
             [code](const Assessment &result) {
                 return yes(std::find(result.providers.begin(), result.providers.end(), code) !=
                            result.providers.end());
             }});
    std::set<double> days;
    for (RuleSpace *rules : {&before, &after})
        for (const std::string &table : tablesCalled(*rules, "recheck_days"))
            for (const dmn::Row &row : rules->table(table).rows)
                if (const dmn::Value day = dmn::evaluate(row.outputs.front(), {});
                    const auto *number = std::get_if<double>(&day.data))
                    days.insert(*number);
    for (const double day : days)
        aspects.push_back(
            {"look again after days", fmt::format("{}", day),
             yesOrNo(before, waysToList(before, tablesCalled(before, "recheck_days"), day)),
             yesOrNo(after, waysToList(after, tablesCalled(after, "recheck_days"), day)),
             [day](const Assessment &result) {
                 return yes(std::find(result.recheckDays.begin(), result.recheckDays.end(),
                                      static_cast<int>(day)) != result.recheckDays.end());
             }});
}

} // namespace

std::vector<Aspect> aspectsOf(RuleSpace &before, RuleSpace &after)
{
    std::vector<Aspect> aspects;
    addValues(before, after, aspects);
    addLists(before, after, aspects);
    addTreatments(before, after, aspects);
    return aspects;
}

} // namespace triage
