// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "proof/answer_space.h"
#include "triage/assessment.h"

#include <array>
#include <functional>
#include <optional>
#include <set>

namespace triage {

/// What the rules make of every way to answer, as statements of a formula. What cannot be followed
/// to the answers (the sums of weights, arithmetic on answers) may come to any of its values at
/// any time: what is proven then holds all the more. Of the sums one thing is followed: what a row
/// rules out, by a weight against it above all that can speak for it, is not ranked.
class RuleSpace {
public:
    using Accepts = std::function<bool(const dmn::Value &)>;

    RuleSpace(const Rulebase &rulebase, AnswerSpace &space, Formula &formula);

    /// The same rules where one variable chooses anew. `base` must outlive it.
    RuleSpace(RuleSpace &base, const std::string &variable, std::vector<Lit> choices);

    /// The same answers where one decision has another table. `base` and the table must outlive it.
    RuleSpace(RuleSpace &base, const std::string &decision, const dmn::DecisionTable &table);

    /// True where some question, decision or derived input has this name.
    [[nodiscard]] bool knows(std::string_view expression) const;

    /// The values that an input expression can have, and when; null where nothing has this name.
    [[nodiscard]] const Partition &values(std::string_view expression);

    /// When an input expression has an accepted value.
    [[nodiscard]] Lit where(std::string_view expression, const Accepts &accepts);

    /// When a row of a decision's table holds.
    [[nodiscard]] Lit whereRow(const std::string &decision, std::size_t row);

    /// When the urgency is at least this.
    [[nodiscard]] Lit atLeast(Urgency urgency);

    /// Each way to be at least this urgent: when each of these rows holds.
    [[nodiscard]] std::vector<Lit> waysToBe(Urgency urgency);

    /// When this question is to be asked and is not answered.
    [[nodiscard]] Lit isOpen(const Question &question);

    /// The table of a decision in this world.
    [[nodiscard]] const dmn::DecisionTable &table(const std::string &decision) const;

    /// True where this world may see other values of this name than its base does.
    [[nodiscard]] bool isAffected(std::string_view name) const;

    [[nodiscard]] const Rulebase &rulebase() const { return m_rulebase; }
    [[nodiscard]] AnswerSpace &space() const { return m_space; }
    [[nodiscard]] Formula &formula() const { return m_formula; }

private:
    /// Rows of tables: a decision and a place in it.
    using RowsByCondition = std::map<std::string, std::vector<std::pair<std::string, std::size_t>>>;

    void spread();
    [[nodiscard]] Partition build(std::string_view expression);
    [[nodiscard]] const std::vector<Lit> &choicesOf(std::string_view variable) const;
    [[nodiscard]] Partition freeChoice(std::string_view variable) const;
    [[nodiscard]] Partition rankedValues(std::string_view place);
    [[nodiscard]] RowsByCondition rowsThatRuleOut() const;
    [[nodiscard]] bool rankingIsAffected() const;
    [[nodiscard]] Partition answerValues(const Question &question);
    [[nodiscard]] Partition tickValues(const Question &question, std::string_view code);
    [[nodiscard]] Lit tick(const Question &question, std::string_view code);
    [[nodiscard]] Lit nothingTicked(const Question &question);
    [[nodiscard]] Partition urgencyValues();
    [[nodiscard]] Partition gapValues();
    [[nodiscard]] Partition decisionValues(const dmn::Decision &decision);
    [[nodiscard]] Partition anyValue(std::string_view name, const dmn::DecisionTable *table);
    [[nodiscard]] Partition tableValues(const std::string &decision);
    [[nodiscard]] Partition sumValues(const std::string &decision);
    [[nodiscard]] std::optional<Partition> computedValues(const dmn::Decision &decision);
    [[nodiscard]] Lit buildRow(const dmn::DecisionTable &table, std::size_t row);
    [[nodiscard]] Lit counts(const Question &question);
    [[nodiscard]] Lit conditionHolds(const EnableWhen &condition);
    void addWays(const std::vector<std::string> &tables, std::size_t column, Urgency urgency,
                 std::vector<Lit> &ways);

    const Rulebase &m_rulebase;
    AnswerSpace &m_space;
    Formula &m_formula;
    RuleSpace *m_base = nullptr;
    std::string m_anew; ///< the variable that chooses anew, if any
    std::vector<Lit> m_choices;
    std::string m_replaced; ///< the decision that has another table, if any
    const dmn::DecisionTable *m_table = nullptr;
    std::set<std::string, std::less<>> m_affected;
    std::map<std::string, Partition, std::less<>> m_values;
    std::map<std::string, std::vector<Lit>, std::less<>> m_rows;
    std::optional<std::array<Lit, 5>> m_levels;
};

} // namespace triage
