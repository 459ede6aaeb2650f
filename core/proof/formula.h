// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <vector>

namespace CaDiCaL {
class Solver;
}

namespace triage {

/// A statement that is true or false; its negation is the negative number.
using Lit = int;

/// Statements built from free ones by "and" and "or", and a solver that says whether some of them
/// can hold together. Equal statements are built once.
class Formula {
public:
    Formula();
    ~Formula();
    Formula(const Formula &) = delete;
    Formula &operator=(const Formula &) = delete;

    [[nodiscard]] Lit always() const { return 1; }
    [[nodiscard]] Lit never() const { return -1; }
    /// A statement about which nothing is known.
    [[nodiscard]] Lit fresh();
    [[nodiscard]] Lit all(std::vector<Lit> parts);
    [[nodiscard]] Lit any(std::vector<Lit> parts);
    /// From now on exactly one of these holds.
    void requireOne(const std::vector<Lit> &choices);

    /// Where nothing speaks against it, a way found has this.
    void prefer(Lit statement);

    /// True where these can hold together; then `holds` tells of one way.
    [[nodiscard]] bool possible(const std::vector<Lit> &together);
    /// Whether a statement holds in the way last found; it must have been built before.
    [[nodiscard]] bool holds(Lit statement) const;

private:
    void clause(const std::vector<Lit> &parts);

    std::unique_ptr<CaDiCaL::Solver> m_solver;
    std::map<std::vector<Lit>, Lit> m_built; ///< sorted parts to the statement that all hold
    Lit m_last = 1;
};

} // namespace triage
