// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "proof/formula.h"

#include <random>

using namespace triage;

TEST_CASE("all and any mean what they say")
{
    Formula formula;
    const Lit a = formula.fresh();
    const Lit b = formula.fresh();
    const Lit whole = formula.all({a, b});
    CHECK(formula.possible({whole}));
    CHECK(formula.holds(a));
    CHECK(formula.holds(b));
    CHECK_FALSE(formula.possible({whole, -b}));
    CHECK_FALSE(formula.possible({formula.any({a, b}), -a, -b}));
    CHECK(formula.possible({-whole, a}));
}

TEST_CASE("what always or never holds needs no solver")
{
    Formula formula;
    const Lit a = formula.fresh();
    CHECK(formula.all({}) == formula.always());
    CHECK(formula.any({}) == formula.never());
    CHECK(formula.all({a, -a}) == formula.never());
    CHECK(formula.any({a, formula.always()}) == formula.always());
    CHECK(formula.all({a, formula.always()}) == a);
}

TEST_CASE("an equal statement is built once, whatever the order of its parts")
{
    Formula formula;
    const Lit a = formula.fresh();
    const Lit b = formula.fresh();
    CHECK(formula.all({a, b}) == formula.all({b, a, b}));
}

TEST_CASE("exactly one choice holds")
{
    Formula formula;
    const std::vector<Lit> choices = {formula.fresh(), formula.fresh(), formula.fresh()};
    formula.requireOne(choices);
    CHECK_FALSE(formula.possible({choices[0], choices[1]}));
    CHECK_FALSE(formula.possible({-choices[0], -choices[1], -choices[2]}));
    CHECK(formula.possible({choices[2]}));
}

TEST_CASE("the solver agrees with trying everything on random statements")
{
    std::mt19937 random(11);
    int possible = 0;
    for (int round = 0; round < 300; ++round) {
        Formula formula;
        constexpr unsigned count = 5;
        std::vector<Lit> bits;
        for (unsigned i = 0; i < count; ++i)
            bits.push_back(formula.fresh());
        std::vector<std::vector<int>> clauses; // signed 1-based bits
        std::vector<Lit> together;
        for (unsigned c = 0; c < 18; ++c) {
            std::vector<int> clause;
            std::vector<Lit> parts;
            for (unsigned l = 0; l < 3; ++l) {
                const int bit = static_cast<int>(random() % count);
                const bool negated = random() % 2 == 0;
                clause.push_back(negated ? -(bit + 1) : bit + 1);
                parts.push_back(negated ? -bits[bit] : bits[bit]);
            }
            clauses.push_back(clause);
            together.push_back(formula.any(parts));
        }
        bool expected = false;
        for (unsigned way = 0; way < (1U << count); ++way)
            expected =
                expected || std::all_of(clauses.begin(), clauses.end(), [&](const auto &clause) {
                    return std::any_of(clause.begin(), clause.end(), [&](int literal) {
                        return (((way >> (std::abs(literal) - 1)) & 1) == 1) == (literal > 0);
                    });
                });
        possible += expected ? 1 : 0;
        REQUIRE(formula.possible(together) == expected);
    }
    CHECK(possible > 10);
    CHECK(possible < 290);
}
