// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interview/answers.h"
#include "proof/cut_points.h"
#include "proof/formula.h"
#include "triage/rulebase.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace triage {

/// A value and when it is the one: the parts of a partition exclude each other and leave nothing
/// out.
struct Case {
    dmn::Value value;
    Lit when = 0;
};
using Partition = std::vector<Case>;

/// How a question with several answers stands as a whole; the choices of its variable.
enum ListState : std::size_t { NotAnswered, Answered, Unsure };

/// One thing that is free: a question, one tick of a question with several answers, or what the
/// engine sums up after the rules.
struct Variable {
    std::string name;                 ///< "saddle_numbness", "pain_sites.sit_bone"
    std::vector<AnswerValue> answers; ///< what choice i stands for; monostate: not answered
    std::vector<Lit> choices;         ///< exactly one holds
};

/// Every possible way to fill in the questionnaire, in both modes, as statements of a formula.
/// Numbers are cut where something compares them.
class AnswerSpace {
public:
    /// `compared` holds every number that the rules, or what is to be proven of them, compare an
    /// input with.
    AnswerSpace(const Rulebase &rulebase, Constants compared, Formula &formula);

    /// The ways to answer what both ask with the same answers.
    AnswerSpace(const Rulebase &first, const Rulebase &second, Formula &formula);

    /// The variable of this name, or nullptr.
    [[nodiscard]] const Variable *variable(std::string_view name) const;

    /// The numbers that this input is compared with.
    [[nodiscard]] const std::set<double> &constants(std::string_view input) const;

    /// A partition about which nothing is known; the same name and values give the same again.
    [[nodiscard]] Partition free(const std::string &name, const std::vector<dmn::Value> &values);

    /// Statements that leave out every answer that `together` does without: the fewest answers.
    [[nodiscard]] std::vector<Lit> withoutNeedless(std::vector<Lit> together) const;

    /// The answers of the way that the formula last found, with `choices` in place of those of
    /// the variable `anew` where one is named.
    [[nodiscard]] Answers example(std::string_view anew = {},
                                  const std::vector<Lit> &choices = {}) const;

private:
    void addVariable(std::string name, std::vector<AnswerValue> answers);
    void addQuestion(const Question &question);
    void addDerived(const Rulebase &rulebase);

    Formula &m_formula;
    Constants m_constants;
    std::vector<Question> m_questions;
    std::vector<Variable> m_variables;
    std::map<std::string, std::size_t, std::less<>> m_index;
    std::map<std::string, std::vector<Partition>, std::less<>> m_free;
};

/// An answer to a question with one answer, as the rules read it.
[[nodiscard]] dmn::Value encoding(const AnswerValue &answer);

/// The variable of one tick: "pain_sites.sit_bone".
[[nodiscard]] std::string tickName(const Question &question, std::string_view code);

} // namespace triage
