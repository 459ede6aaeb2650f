// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "dmn/model.h"
#include "dmn/program.h"
#include "dmn/value.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace triage::dmn {

/// One row that fired: where to find it, for reasons and for counting.
struct FiredRule {
    std::size_t row = 0; ///< 0-based row in its table

    bool operator==(const FiredRule &) const = default;
};

/// What one decision came to.
struct Outcome {
    Value value;
    std::vector<FiredRule> fired; ///< rows whose every cell held, in table order

    bool operator==(const Outcome &) const = default;
};

using Outcomes = std::map<std::string, Outcome, std::less<>>; ///< by decision name

/// Several models joined by name: an input of one that is named like a decision of another is
/// that decision. Decisions are kept in an order in which each comes after what it needs.
class Graph {
public:
    /// Fails on a decision defined twice and on a circle, naming both places.
    [[nodiscard]] static Result<Graph> link(std::vector<Model> models);

    [[nodiscard]] const std::vector<Decision> &decisions() const { return m_decisions; }
    [[nodiscard]] const Decision *find(std::string_view decision) const;

    /// Names that some decision needs and no decision provides.
    [[nodiscard]] std::vector<std::string> inputs() const;

    /// True where `decision` needs `input`, directly or through others.
    [[nodiscard]] bool needs(std::string_view decision, std::string_view input) const;

    /// Decides the named decisions and all they need. An input left out is null. Total: a graph
    /// that links always decides; what FEEL leaves undefined is null.
    [[nodiscard]] Outcomes decide(const Context &inputs,
                                  const std::vector<std::string> &names) const;

    /// Decides everything.
    [[nodiscard]] Outcomes decideAll(const Context &inputs) const;

    /// The slot of a decision or input; nothing where no decision reads or is this name.
    [[nodiscard]] std::optional<Slot> slot(std::string_view name) const;

    /// The slots of these decisions and of all they need, each after what it needs.
    [[nodiscard]] std::vector<Slot> closure(const std::vector<std::string> &names) const;

    /// The slots of what a decision requires, as its `requires_`.
    [[nodiscard]] const std::vector<Slot> &reads(Slot decision) const { return m_reads[decision]; }

    /// True where every model lets this input have the value, or each item of the list.
    [[nodiscard]] bool allows(Slot input, const Value &value) const;

    [[nodiscard]] const Program &program() const { return m_program; }

private:
    friend PrivateFields;
    template<typename Self, typename Visit>
    static void visitFields(Self &self, Visit visit)
    {
        visit(self.m_decisions, self.m_slots, self.m_reads, self.m_allowed, self.m_program);
    }

    std::vector<Decision> m_decisions; ///< each after what it needs
    Slots m_slots; ///< those of decisions are their places in m_decisions, inputs follow
    std::vector<std::vector<Slot>> m_reads;    ///< by decision: slots of its requirements
    std::multimap<Slot, UnaryTests> m_allowed; ///< of inputs whose values are narrowed
    Program m_program;
};

} // namespace triage::dmn
