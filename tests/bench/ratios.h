// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <benchmark/benchmark.h>
#include <map>
#include <string>
#include <vector>

namespace triage::bench {

/// "A is this many times as fast as B", by the names of two benchmarks of one run.
struct Ratio {
    std::string faster;
    std::string slower;
    double goal = 0; ///< at least this; 0 where none is set
};

/// Runs all benchmarks of the program three times in turn, prints them as Google Benchmark does,
/// and then the ratios of their medians.
int runWithRatios(int count, char **arguments, const std::vector<Ratio> &ratios);

} // namespace triage::bench
