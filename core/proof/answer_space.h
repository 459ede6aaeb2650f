// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interview/answers.h"
#include "proof/formula.h"
#include "triage/rulebase.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace triage {

/// A value and when it is the one: the parts of a partition exclude each other and leave nothing
/// out.
struct Case {
    dmn::Value value;
    Lit when = 0;
};
using Partition = std::vector<Case>;

/// One thing that is free: a question, one tick of a question with several answers, or what the
/// engine works out after the classification.
struct Variable {
    std::string name;                 ///< "saddle_numbness", "pain_sites.sit_bone"
    std::vector<AnswerValue> answers; ///< what choice i stands for; monostate: not answered
    std::vector<Lit> choices;         ///< exactly one holds
};

/// Every possible way to fill in the questionnaire, in both modes, as statements of a formula.
/// Numbers are cut where some rule or condition compares them. A second world differs from the
/// first in one variable only: the same answers with one changed.
class AnswerSpace {
public:
    using Accepts = std::function<bool(const dmn::Value &)>;

    AnswerSpace(const Rulebase &rulebase, Formula &formula);

    /// The values that an input expression can have, and when. A decision that cannot be followed
    /// to the answers (other than First, Sum or Count) may have any of its values at any time: what
    /// is proven then holds all the more. Nothing where no question or decision has this name.
    [[nodiscard]] const std::optional<Partition> &values(std::string_view expression);

    /// When an input expression has an accepted value.
    [[nodiscard]] std::optional<Lit> where(std::string_view expression, const Accepts &accepts);

    /// When a row holds.
    [[nodiscard]] std::optional<Lit> whereRow(const dmn::DecisionTable &table, std::size_t row);

    /// The variable of this name, or nullptr.
    [[nodiscard]] const Variable *variable(std::string_view name) const;

    /// From now on statements are about the second world, in which this variable chooses anew.
    void enterSecondWorld(const std::string &variable, std::vector<Lit> choices);
    void leaveSecondWorld();

    /// Statements that leave out every answer that `together` does without: the fewest answers.
    [[nodiscard]] std::vector<Lit> withoutNeedless(std::vector<Lit> together);

    /// The answers of the way that the formula last found, in the world entered.
    [[nodiscard]] Answers example() const;

private:
    using Cache = std::map<std::string, std::optional<Partition>, std::less<>>;

    void addVariable(std::string name, std::vector<AnswerValue> answers);
    void addQuestion(const Question &question);
    void addDerived();
    [[nodiscard]] Partition freeValues(std::string_view name) const;
    [[nodiscard]] const std::vector<Lit> &choicesOf(std::string_view variable) const;
    [[nodiscard]] Partition answerValues(const Question &question);
    [[nodiscard]] Partition tickValues(const Question &question, std::string_view code);
    [[nodiscard]] std::optional<Partition> decisionValues(const dmn::Decision &decision);
    [[nodiscard]] Partition anyValue(const dmn::Decision &decision);
    [[nodiscard]] std::optional<Partition> firstValues(const dmn::DecisionTable &table);
    [[nodiscard]] std::optional<Partition> sumValues(const dmn::DecisionTable &table);
    [[nodiscard]] Lit counts(const Question &question);
    [[nodiscard]] Lit conditionHolds(const EnableWhen &condition);

    const Rulebase &m_rulebase;
    Formula &m_formula;
    std::vector<Variable> m_variables;
    std::map<std::string, std::size_t, std::less<>> m_index;
    Cache m_first;
    Cache m_second;
    std::string m_replaced; ///< empty in the first world
    std::vector<Lit> m_replacement;
};

} // namespace triage
