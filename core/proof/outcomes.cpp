// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof/outcomes.h"

#include <set>

namespace triage {

namespace {

std::string textOf(const dmn::Row &row, std::size_t column)
{
    const dmn::Value value = dmn::evaluate(row.outputs[column], {});
    const auto *text = std::get_if<std::string>(&value.data);
    return text == nullptr ? std::string() : *text;
}

/// Calls `visit(row, when it holds)` for every row of these tables whose first output is `code`.
template<typename Visit>
void forEachRow(RuleSpace &rules, const std::vector<std::string> &tables, const std::string &code,
                const Visit &visit)
{
    for (const std::string &name : tables) {
        const std::vector<dmn::Row> &rows = rules.table(name).rows;
        for (std::size_t row = 0; row < rows.size(); ++row)
            if (textOf(rows[row], 0) == code)
                visit(rows[row], rules.whereRow(name, row));
    }
}

} // namespace

std::vector<Lit> waysToShow(RuleSpace &rules, const std::string &flag, Urgency atLeast)
{
    std::vector<Lit> ways;
    forEachRow(rules, rules.rulebase().roles.redFlags, flag, [&](const dmn::Row &row, Lit holds) {
        if (*urgencyFromCode(textOf(row, 1)) <= atLeast)
            ways.push_back(holds);
    });
    return ways;
}

std::vector<Lit> waysToCaution(RuleSpace &rules, const std::string &treatment, bool orCare)
{
    std::vector<Lit> ways;
    forEachRow(rules, rules.rulebase().roles.cautions, treatment,
               [&](const dmn::Row &row, Lit holds) {
                   if (orCare || textOf(row, 1) == "avoid")
                       ways.push_back(holds);
               });
    return ways;
}

Partition verdictsOn(RuleSpace &rules, const std::string &treatment)
{
    Formula &formula = rules.formula();
    const Lit ruledOut = formula.any(waysToCaution(rules, treatment, false));
    std::map<std::string, std::vector<Lit>> ways;
    Lit noneBefore = formula.always();
    forEachRow(rules, rules.rulebase().roles.treatments, treatment,
               [&](const dmn::Row &row, Lit holds) {
                   const Lit decides = formula.all({noneBefore, holds});
                   ways[textOf(row, 1)].push_back(formula.all({decides, -ruledOut}));
                   ways["avoid"].push_back(formula.all({decides, ruledOut}));
                   noneBefore = formula.all({noneBefore, -holds});
               });
    Partition verdicts = {{dmn::Value(), noneBefore}};
    for (const auto &[verdict, when] : ways)
        verdicts.push_back({verdict, formula.any(when)});
    return verdicts;
}

Lit offered(RuleSpace &rules, const std::string &treatment)
{
    std::vector<Lit> ways;
    for (const Case &verdict : verdictsOn(rules, treatment))
        if (verdict.value == dmn::Value("recommended") || verdict.value == dmn::Value("consider"))
            ways.push_back(verdict.when);
    return rules.formula().any(ways);
}

std::vector<std::string> textsIn(const RuleSpace &rules, const std::vector<std::string> &tables,
                                 std::size_t column)
{
    std::set<std::string> texts;
    for (const std::string &name : tables)
        for (const dmn::Row &row : rules.table(name).rows)
            texts.insert(textOf(row, column));
    return {texts.begin(), texts.end()};
}

} // namespace triage
