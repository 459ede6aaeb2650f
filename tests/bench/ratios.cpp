// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/ratios.h"

#include <algorithm>
#include <fmt/format.h>

namespace triage::bench {

namespace {

/// Prints to the console and keeps the time of one item of each run.
class Keeper : public benchmark::ConsoleReporter {
public:
    void ReportRuns(const std::vector<Run> &runs) override
    {
        for (const Run &run : runs)
            if (run.run_type == Run::RT_Iteration && !run.error_occurred) {
                const auto items = run.counters.find("items_per_second");
                m_times[run.run_name.function_name].push_back(items == run.counters.end()
                                                                  ? run.GetAdjustedCPUTime()
                                                                  : 1 / items->second.value);
            }
        ConsoleReporter::ReportRuns(runs);
    }

    /// The median time of a benchmark; nothing where it did not run.
    [[nodiscard]] double median(const std::string &name) const
    {
        const auto found = m_times.find(name);
        if (found == m_times.end())
            return 0;
        std::vector<double> times = found->second;
        std::sort(times.begin(), times.end());
        return times[times.size() / 2];
    }

private:
    std::map<std::string, std::vector<double>> m_times;
};

} // namespace

int runWithRatios(int count, char **arguments, const std::vector<Ratio> &ratios)
{
    std::vector<char *> all(arguments, arguments + count);
    // Why: taking turns spreads what else the machine does over all benchmarks alike.
    std::string repeat = "--benchmark_repetitions=3";
    std::string mixed = "--benchmark_enable_random_interleaving=true";
    std::string single = "--benchmark_display_aggregates_only=false";
    all.insert(all.begin() + 1, {repeat.data(), mixed.data(), single.data()});
    int total = static_cast<int>(all.size());
    benchmark::Initialize(&total, all.data());
    if (benchmark::ReportUnrecognizedArguments(total, all.data()))
        return 2;
    Keeper keeper;
    benchmark::RunSpecifiedBenchmarks(&keeper);
    for (const Ratio &ratio : ratios) {
        const double fast = keeper.median(ratio.faster);
        const double slow = keeper.median(ratio.slower);
        if (fast > 0 && slow > 0)
            fmt::print("{} is {:.2f} times as fast as {}{}\n", ratio.faster, slow / fast,
                       ratio.slower, ratio.goal > 0 ? fmt::format(" (goal {})", ratio.goal) : "");
    }
    return 0;
}

} // namespace triage::bench
