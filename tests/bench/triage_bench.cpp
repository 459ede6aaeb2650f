// SPDX-License-Identifier: GPL-3.0-or-later
// How fast the shipped rules load, and how many people they assess a second on one core, JSON in
// and out included: every story of tests/cases, one after the other.
#include "advice/catalogue.h"
#include "base/file.h"
#include "bench/ratios.h"
#include "content/content_image.h"
#include "interview/answers_json.h"
#include "interview/quick_reader.h"
#include "need.h"
#include "report/brief_line.h"
#include "report/result_json.h"
#include "triage/assess.h"
#include "triage/what_would_change.h"

#include <cstdlib>
#include <iostream>
#include <nlohmann/json.hpp>

namespace {

using namespace triage;

std::vector<std::string> storyLines()
{
    std::vector<std::string> lines;
    for (const auto &file : need(filesIn(TRIAGE_TESTS "/cases", ".json"))) {
        const auto story = nlohmann::json::parse(need(readFile(file)));
        lines.push_back(
            nlohmann::json{{"mode", story.at("mode")}, {"answers", story.at("answers")}}.dump());
    }
    return lines;
}

struct Bench {
    Rulebase rulebase = need(loadRulebase(TRIAGE_RESOURCES));
    Catalogue catalogue = need(loadCatalogue(TRIAGE_RESOURCES));
    std::vector<std::string> lines = storyLines();
};

const Bench &bench()
{
    static const Bench instance;
    return instance;
}

void countLines(benchmark::State &state)
{
    state.SetItemsProcessed(static_cast<std::int64_t>(state.iterations() * bench().lines.size()));
}

void timeLoading(benchmark::State &state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(need(loadRulebase(TRIAGE_RESOURCES)));
}

/// As the programs start: from the bytes that the build made, once the files are known to be those.
void timeReadyLoading(benchmark::State &state)
{
    const ContentKeys keys = {contentKey(TRIAGE_RESOURCES).value(), 0};
    const std::string image = contentImage(bench().rulebase, bench().catalogue,
                                           need(loadFollowUp(TRIAGE_RESOURCES)), keys);
    for (auto _ : state) {
        if (!isImageOf(image, TRIAGE_RESOURCES))
            return state.SkipWithError("the image is not known by its files");
        const auto rulebase = rulebaseInImage(image);
        for (const dmn::Decision &decision : rulebase->graph.decisions())
            benchmark::DoNotOptimize(decision.table());
    }
}

void timeBriefLines(benchmark::State &state)
{
    QuickReader reader(bench().rulebase.places);
    TriageRun run(bench().rulebase);
    const BriefLine brief(bench().rulebase);
    PlacedAnswers answers;
    std::string out;
    for (auto _ : state)
        for (const std::string &line : bench().lines) {
            out.clear();
            if (reader.read(line, answers)) {
                run.decide(answers);
                brief.write(run, out);
            }
            benchmark::DoNotOptimize(out.data());
        }
    countLines(state);
}

void timeFullLines(benchmark::State &state)
{
    QuickReader reader(bench().rulebase.places);
    TriageRun run(bench().rulebase);
    PlacedAnswers answers;
    for (auto _ : state)
        for (const std::string &line : bench().lines)
            if (reader.read(line, answers))
                benchmark::DoNotOptimize(resultLine(assess(bench().rulebase, answers, run),
                                                    answers.mode, bench().catalogue));
    countLines(state);
}

void timeAssess(benchmark::State &state)
{
    std::vector<Answers> all;
    for (const std::string &line : bench().lines)
        all.push_back(need(readAnswers(bench().rulebase.questionnaire, line, "line")));
    for (auto _ : state)
        for (const Answers &answers : all)
            benchmark::DoNotOptimize(assess(bench().rulebase, answers));
    countLines(state);
}

void timeWhatWouldChange(benchmark::State &state)
{
    const auto answers =
        need(readAnswers(bench().rulebase.questionnaire, bench().lines[0], "line"));
    for (auto _ : state)
        benchmark::DoNotOptimize(whatWouldChange(bench().rulebase, answers));
}

} // namespace

int main(int count, char **arguments)
{
    benchmark::RegisterBenchmark("load_rules", timeLoading)->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark("load_ready_rules", timeReadyLoading)
        ->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark("brief_lines", timeBriefLines)->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark("full_lines", timeFullLines)->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark("assess", timeAssess)->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark("what_would_change", timeWhatWouldChange)
        ->Unit(benchmark::kMillisecond);
    return triage::bench::runWithRatios(count, arguments, {{"brief_lines", "full_lines", 20}});
}
