// SPDX-License-Identifier: GPL-3.0-or-later
// How fast tables are decided, beside an if-chain written by hand and CLIPS: the same task, the
// same answers, outputs compared before anything is timed.
#include "bench/clips_engine.h"
#include "bench/our_engine.h"
#include "bench/ratios.h"
#include "bench/task.h"
#include "three_tables.h"

#include <cstring>
#include <fstream>
#include <iostream>
#include <string>

namespace {

using namespace triage::bench;

constexpr std::size_t answerCount = 20000;
constexpr std::size_t clipsCount = 500; ///< enough for its slower clock

struct Bench {
    Task task = makeTask();
    std::vector<RawAnswers> answers = makeAnswers(task, answerCount);
    OurEngine ours{task, TASK_FOLDER "/three_tables.dmn"};
    std::unique_ptr<ClipsEngine> clips = ClipsEngine::load(task, TASK_FOLDER "/three_tables.clp");
};

Bench &bench()
{
    static Bench instance;
    return instance;
}

Asked asked(const RawAnswers &answers)
{
    Asked a;
    std::memcpy(&a, answers.data(), answers.size() * sizeof(int));
    return a;
}

std::string shown(const Found &found)
{
    std::string text;
    for (int i = 0; i < found.flags; ++i)
        text += std::string(found.flag[i]) + " ";
    text += std::string(found.kind) + " " + std::to_string(found.grade) + " ";
    for (int i = 0; i < found.treatments; ++i)
        text += std::string(found.treatment[i]) + " " + std::to_string(found.phase[i]) + " ";
    return text;
}

void timeIfChain(benchmark::State &state)
{
    for (auto _ : state)
        for (const RawAnswers &answers : bench().answers) {
            Asked a = asked(answers);
            Found found;
            ifChain(a, found);
            benchmark::DoNotOptimize(found);
        }
    state.SetItemsProcessed(static_cast<std::int64_t>(state.iterations() * answerCount));
}

/// Decides alone: every table knows the rows that hold.
void timeOurs(benchmark::State &state)
{
    for (auto _ : state)
        for (const RawAnswers &answers : bench().answers) {
            bench().ours.decide(answers);
            benchmark::ClobberMemory();
        }
    state.SetItemsProcessed(static_cast<std::int64_t>(state.iterations() * answerCount));
}

/// Decides, reads what the if-chain fills in, and lists the rows of every table.
void timeOursWithRows(benchmark::State &state)
{
    Decided decided;
    FiredRows fired;
    for (auto _ : state)
        for (const RawAnswers &answers : bench().answers) {
            bench().ours.decide(answers);
            bench().ours.read(decided);
            bench().ours.read(fired);
            benchmark::DoNotOptimize(decided);
            benchmark::DoNotOptimize(fired.data());
        }
    state.SetItemsProcessed(static_cast<std::int64_t>(state.iterations() * answerCount));
}

/// Decides and reads what the if-chain fills in.
void timeOursWithOutputs(benchmark::State &state)
{
    Decided decided;
    for (auto _ : state)
        for (const RawAnswers &answers : bench().answers) {
            bench().ours.decide(answers);
            bench().ours.read(decided);
            benchmark::DoNotOptimize(decided);
        }
    state.SetItemsProcessed(static_cast<std::int64_t>(state.iterations() * answerCount));
}

void timeClips(benchmark::State &state)
{
    for (auto _ : state)
        for (std::size_t i = 0; i < clipsCount; ++i)
            benchmark::DoNotOptimize(bench().clips->decide(bench().answers[i]));
    state.SetItemsProcessed(static_cast<std::int64_t>(state.iterations() * clipsCount));
}

/// Counts the answers on which an engine differs from the rules worked out one by one.
template<typename Decide>
std::size_t differences(std::size_t count, Decide decide)
{
    std::size_t wrong = 0;
    for (std::size_t i = 0; i < count; ++i)
        wrong += decide(bench().answers[i]) != expected(bench().task, bench().answers[i]) ? 1 : 0;
    return wrong;
}

bool allAgree()
{
    if (bench().clips == nullptr) {
        std::cerr << "CLIPS cannot read its rules\n";
        return false;
    }
    const std::size_t chain = differences(answerCount, [](const RawAnswers &answers) {
        Asked a = asked(answers);
        Found found;
        ifChain(a, found);
        return shown(found);
    });
    const std::size_t ours = differences(answerCount, [](const RawAnswers &answers) {
        Decided decided;
        bench().ours.decide(answers);
        bench().ours.read(decided);
        return triage::bench::shown(decided);
    });
    const std::size_t clips = differences(
        clipsCount, [](const RawAnswers &answers) { return bench().clips->decide(answers); });
    std::cout << "different outputs: if-chain " << chain << ", ours " << ours << ", CLIPS " << clips
              << '\n';
    return chain + ours + clips == 0;
}

/// The memory that this program holds now, in KiB.
long residentKiB()
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with("VmRSS:"))
            return std::stol(line.substr(6));
    return 0;
}

/// Ten million evaluations, rows recorded, must leave the memory as it was.
void tellMemory()
{
    constexpr std::size_t rounds = 10'000'000 / answerCount;
    Decided decided;
    FiredRows fired;
    long before = 0;
    for (std::size_t round = 0; round < rounds; ++round) {
        for (const RawAnswers &answers : bench().answers) {
            bench().ours.decide(answers);
            bench().ours.read(decided);
            bench().ours.read(fired);
        }
        if (round == 0)
            before = residentKiB();
    }
    std::cout << "memory after " << answerCount << " evaluations " << before << " KiB, after "
              << rounds * answerCount << " " << residentKiB() << " KiB\n";
}

} // namespace

int main(int count, char **arguments)
{
    if (!allAgree())
        return 1;
    tellMemory();
    benchmark::RegisterBenchmark("if_chain", timeIfChain);
    benchmark::RegisterBenchmark("ours", timeOurs);
    benchmark::RegisterBenchmark("ours_with_outputs", timeOursWithOutputs);
    benchmark::RegisterBenchmark("ours_with_fired_rows", timeOursWithRows);
    benchmark::RegisterBenchmark("clips", timeClips);
    return runWithRatios(count, arguments,
                         {{"ours", "if_chain", 1.5},
                          {"ours_with_outputs", "if_chain", 0},
                          {"ours_with_fired_rows", "if_chain", 0.5},
                          {"ours", "clips", 300}});
}
