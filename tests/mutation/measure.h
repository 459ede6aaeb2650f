// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mutants.h"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

/// How many mutants each net catches; one counts for the first that does, in this order.
struct Caught {
    std::size_t mutants = 0;
    std::size_t refused = 0; ///< the rules no longer load
    std::size_t proof = 0;
    std::size_t lint = 0;
    std::size_t stories = 0; ///< a story comes out otherwise than expected
    std::size_t agreed = 0;  ///< a story comes to another result than agreed

    [[nodiscard]] std::size_t all() const { return refused + proof + lint + stories + agreed; }
    [[nodiscard]] double share() const;
};

struct Measured {
    std::map<std::string, Caught> files; ///< by name of the rule file
    Caught all;
    std::vector<std::string> survivors; ///< what each changed
};

/// Tries every mutant of every table, or of each only one in `oneIn`, chosen by `seed`.
[[nodiscard]] Measured measure(const std::filesystem::path &resources, unsigned oneIn,
                               unsigned seed);

/// A line for each file and one for all.
[[nodiscard]] std::string inWords(const Measured &measured);
