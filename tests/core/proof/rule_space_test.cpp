// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "interview/answers_json.h"
#include "proof/rule_space.h"
#include "small_rules.h"
#include "triage/assess.h"

#include <algorithm>
#include <random>
#include <set>

using namespace triage;

namespace {

/// Chooses at random what every variable is, as far as the formula lets it.
void chooseAtRandom(const Rulebase &rulebase, AnswerSpace &space, Formula &formula,
                    std::mt19937 &random)
{
    std::vector<std::string> names = {"mode"};
    for (const Question *question : allQuestions(rulebase.questionnaire)) {
        names.push_back(question->id);
        for (const Option &option : question->options)
            names.push_back(tickName(*question, option.code));
    }
    std::vector<Lit> together;
    for (const std::string &name : names)
        if (const Variable *variable = space.variable(name)) {
            const bool known = random() % 4 != 0;
            const std::size_t count = variable->choices.size();
            together.push_back(
                variable->choices[known && count > 1 ? 1 + random() % (count - 1) : 0]);
        }
    REQUIRE(formula.possible(together));
}

/// Checks for many random answers that the formula says of every row what the engine does.
void checkAgreement(const Rulebase &rulebase, int rounds)
{
    Formula formula;
    AnswerSpace space(rulebase, Constants(), formula);
    RuleSpace rules(rulebase, space, formula);
    const Roles &roles = rulebase.roles;
    std::vector<std::string> tables;
    for (const dmn::Decision &decision : rulebase.graph.decisions()) {
        const auto derived = [&](const char *name) {
            return rulebase.graph.needs(decision.name, name);
        };
        // Why not these: what the weights come to, and divisions of answers, are left open.
        if (decision.table() != nullptr &&
            std::none_of(std::begin(derivedInputs), std::end(derivedInputs), derived) &&
            !derived("last_run_km") && !derived("weekly_km_recent"))
            tables.push_back(decision.name);
    }
    CHECK(tables.size() >= roles.redFlags.size() + roles.patterns.size());
    for (const std::string &name : tables)
        for (std::size_t row = 0; row < rules.table(name).rows.size(); ++row)
            (void)rules.whereRow(name, row);
    (void)rules.atLeast(Urgency::SelfCare);
    std::size_t fired = 0;
    std::mt19937 random(5);
    for (int round = 0; round < rounds; ++round) {
        chooseAtRandom(rulebase, space, formula, random);
        const Answers answers = space.example();
        const Assessment result = assess(rulebase, answers);
        const std::set<std::string> rows(result.firedRules.begin(), result.firedRules.end());
        for (const std::string &name : tables) {
            const dmn::DecisionTable &table = rules.table(name);
            for (std::size_t row = 0; row < table.rows.size(); ++row) {
                const bool fires = rows.contains(name + "/" + std::to_string(row + 1));
                // Of First, the engine tells the row that decides only.
                if (table.hitPolicy == dmn::HitPolicy::First && !fires)
                    continue;
                fired += fires ? 1 : 0;
                if (formula.holds(rules.whereRow(name, row)) != fires)
                    FAIL(name << "/" << row + 1 << " for " << writeAnswers(answers));
            }
        }
        const Urgency urgency = result.urgency;
        if (formula.holds(rules.atLeast(Urgency::SelfCare)) &&
            (!formula.holds(rules.atLeast(urgency)) ||
             (urgency != Urgency::Emergency &&
              formula.holds(rules.atLeast(static_cast<Urgency>(static_cast<int>(urgency) - 1))))))
            FAIL("urgency " << urgencyCode(urgency) << " for " << writeAnswers(answers));
    }
    CHECK(fired > static_cast<std::size_t>(rounds));
}

std::vector<dmn::Value> possibleValues(const Rulebase &rulebase, const std::string &expression)
{
    Formula formula;
    AnswerSpace space(rulebase, Constants(), formula);
    RuleSpace rules(rulebase, space, formula);
    std::vector<dmn::Value> values;
    for (const Case &part : rules.values(expression))
        if (formula.possible({part.when}))
            values.push_back(part.value);
    return values;
}

bool has(const std::vector<dmn::Value> &values, const dmn::Value &value)
{
    return std::find(values.begin(), values.end(), value) != values.end();
}

} // namespace

TEST_CASE("the formula says of every row what the engine does, for random answers")
{
    checkAgreement(shippedRules(), 150);
}

TEST_CASE("every hit policy has in the formula the values that the engine gives")
{
    const std::vector<std::pair<std::string, std::string>> rows = {
        {"> 3", "1"}, {"> 5", "2"}, {"> 8", "2"}};
    const auto values = [&](const std::string &policy) {
        return possibleValues(smallRules(smallTable("points", policy, "pain", rows)), "points");
    };
    CHECK(values("FIRST").size() >= 2);
    CHECK(has(values("FIRST"), 1));
    CHECK_FALSE(has(values("FIRST"), 2));
    CHECK(has(values("UNIQUE"), 1));
    CHECK_FALSE(has(values("UNIQUE"), 2));
    CHECK(has(values("UNIQUE"), {}));
    CHECK(has(values("COLLECT\" aggregation=\"SUM"), 5));
    CHECK_FALSE(has(values("COLLECT\" aggregation=\"SUM"), 2));
    CHECK(has(values("COLLECT\" aggregation=\"SUM"), {}));
    CHECK(has(values("COLLECT\" aggregation=\"COUNT"), 3));
    CHECK_FALSE(has(values("COLLECT\" aggregation=\"COUNT"), 0)); // none is null in DMN
    CHECK(has(values("COLLECT\" aggregation=\"COUNT"), {}));
}

TEST_CASE("a list answered with none of its items is none, not unanswered")
{
    const Rulebase rules = smallRules(
        smallTable("asked", "FIRST", "places.none", {{"\"yes\"", "\"none\""}, {"null", "\"no\""}}));
    Formula formula;
    AnswerSpace space(rules, Constants(), formula);
    RuleSpace statements(rules, space, formula);
    REQUIRE(formula.possible({statements.whereRow("asked", 0)}));
    CHECK(space.example().values.at("places") == AnswerValue(std::vector<std::string>{"none"}));
    REQUIRE(formula.possible({statements.whereRow("asked", 1)}));
    CHECK_FALSE(space.example().values.contains("places"));
}

TEST_CASE("another world changes what depends on the change and nothing else")
{
    const Rulebase rules =
        smallRules(smallTable("urgency_pain", "COLLECT", "pain", {{"> 3", "\"routine\""}}) +
                   smallTable("urgency_numb", "COLLECT", "numb", {{"\"yes\"", "\"urgent\""}}));
    Formula formula;
    AnswerSpace space(rules, Constants(), formula);
    RuleSpace base(rules, space, formula);
    dmn::DecisionTable without = base.table("urgency_numb");
    without.rows.clear();
    RuleSpace other(base, "urgency_numb", without);
    CHECK(other.isAffected("urgency_numb"));
    CHECK_FALSE(other.isAffected("urgency_pain"));
    CHECK(other.whereRow("urgency_pain", 0) == base.whereRow("urgency_pain", 0));
    CHECK(formula.possible({base.atLeast(Urgency::Urgent)}));
    CHECK_FALSE(formula.possible({other.atLeast(Urgency::Urgent)}));
    CHECK(other.atLeast(Urgency::Routine) == base.whereRow("urgency_pain", 0));
}
