// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace triage::bench {

/// What an input of the task is: yes or no, one of some codes, or a whole number.
struct Domain {
    std::vector<std::string> codes; ///< empty for numbers; {"false", "true"} for yes or no
    int lowest = 0;
    int highest = 0;

    [[nodiscard]] bool isTruth() const { return codes.size() == 2 && codes[1] == "true"; }
};

struct Input {
    std::string name; ///< a word of letters: names a C++ member and a DMN input alike
    Domain domain;
};

/// A test of one input: one of some codes, or a number within bounds.
struct Cell {
    std::vector<int> codes; ///< places of the codes that hold; empty for numbers
    int lowest = 0;
    int highest = 0;
};

/// Each cell is of the input at the same place; none takes any value.
struct Rule {
    std::vector<std::optional<Cell>> cells;
    std::string code; ///< "F07", "strain", "T21"
    int number = 0;   ///< grade or phase
};

struct Table {
    std::vector<Input> inputs;
    std::vector<Rule> rules;
};

/// Three tables in a row, about the size of a triage: 20 x 20 red flags that are counted, 12 x 40
/// first-match classification that reads the count, 6 x 30 treatments that read both.
struct Task {
    std::vector<Input> raw; ///< what is asked
    Table flags;
    Table classes;
    Table treatments;
};

/// The task, the same in every run and on every machine.
[[nodiscard]] Task makeTask();

/// One set of answers: the place of a code, or the number, for each raw input.
using RawAnswers = std::vector<int>;
[[nodiscard]] std::vector<RawAnswers> makeAnswers(const Task &task, std::size_t count);

/// What a set of answers comes to, worked out rule by rule and slowly: codes in order.
[[nodiscard]] std::string expected(const Task &task, const RawAnswers &answers);

} // namespace triage::bench
