// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmark/score.h"
#include "commands/command.h"
#include "places.h"
#include "report/text_page.h"
#include "triage/assess.h"

#include <algorithm>
#include <fmt/format.h>
#include <iostream>
#include <nlohmann/json.hpp>

namespace triage {

namespace {

// What the figures are worth stands beside them, in both forms.
constexpr const char *ownStories =
    "The rules were made with these stories at hand. The figures show that the rules do what was "
    "meant; they do not show how accurate they are with people. Nobody has tested that yet.";
constexpr const char *otherSystems =
    "Other systems: none is printed. The sources of this program hold no published figure for "
    "software that triages hamstring pain, and figures of general symptom checkers come from other "
    "cases, other conditions and other levels of urgency, so that a number beside ours would mean "
    "nothing.";

// The first column is as wide as its longest name.
constexpr const char *lineForm = "{:<{}} {:>7} {:>9} {:>11} {:>7} {:>6} {:>5}\n";

struct BenchmarkRun {
    Scores scores;
    std::string rules; ///< their version
};

nlohmann::ordered_json scoreJson(const Score &score)
{
    return {{"stories", score.stories},
            {"condition_first", score.condition},
            {"condition_among_three", score.amongThree},
            {"urgency_as_expected", score.urgency},
            {"over_triage", score.over},
            {"under_triage", score.under}};
}

void printScoreJson(const BenchmarkRun &run)
{
    nlohmann::ordered_json json = {{"rules", run.rules}, {"all", scoreJson(run.scores.all)}};
    for (const auto &[condition, score] : run.scores.conditions)
        json["conditions"][condition] = scoreJson(score);
    json["caveats"] = {ownStories, otherSystems};
    std::cout << json.dump(2) << "\n";
}

void printScoreLine(const std::string &name, std::size_t width, const Score &score)
{
    std::cout << fmt::format(lineForm, name, width, score.stories, score.condition,
                             score.amongThree, score.urgency, score.over, score.under);
}

void printShare(const char *what, int count, int of)
{
    const ShareInterval interval = shareInterval(count, of);
    std::cout << fmt::format("{:<24} {:>3} of {} ({:.0f} %, 95 % interval {:.0f} to {:.0f} %)\n",
                             what, count, of, 100.0 * count / of, interval.from, interval.to);
}

void printScoreText(const BenchmarkRun &run, const Catalogue &catalogue)
{
    const Score &all = run.scores.all;
    std::vector<std::pair<std::string, Score>> lines;
    std::size_t width = 0;
    for (const auto &[code, score] : run.scores.conditions) {
        const ConditionText *condition = catalogue.condition(code);
        lines.emplace_back(condition ? condition->title : code, score);
        width = std::max(width, lines.back().first.size());
    }
    lines.emplace_back("all", all);
    std::cout << fmt::format("{} written stories, rules version {}\n\n", all.stories, run.rules)
              << fmt::format(lineForm, "condition expected", width, "stories", "first",
                             "among three", "urgency", "higher", "lower");
    for (const auto &[name, score] : lines)
        printScoreLine(name, width, score);
    std::cout << "\n";
    printShare("urgency as expected", all.urgency, all.stories);
    printShare("over-triage", all.over, all.stories);
    printShare("under-triage", all.under, all.stories);
    printShare("expected condition first", all.condition, all.stories);
    TextPage caveats;
    caveats.paragraph(ownStories);
    caveats.paragraph(otherSystems);
    std::cout << "\n" << caveats.text();
}

Result<BenchmarkRun> runBenchmark(const Session &session, const Rulebase &rulebase)
{
    const auto folder = resourcesFolder(session.resources);
    if (!folder)
        return tl::unexpected(folder.error());
    return readStories(*folder / "benchmark", rulebase.questionnaire)
        .map([&](const std::vector<Story> &stories) {
            std::vector<Assessment> results;
            for (const Story &story : stories)
                results.push_back(assess(rulebase, story.answers));
            return BenchmarkRun{scoreOf(stories, results), rulebase.version};
        });
}

} // namespace

void addBenchmark(CLI::App &app, Session &session)
{
    auto *command =
        app.add_subcommand("benchmark", "Hold results against stories with expected results");
    auto json = std::make_shared<bool>(false);
    command->add_flag("--json", *json, "As JSON");
    command->callback([json, &session] {
        const auto content = loadContent(session);
        if (!content) {
            session.status = complain(content.error(), ExitCode::BadInput);
            return;
        }
        const auto run = runBenchmark(session, content->rulebase);
        if (!run) {
            session.status = complain(run.error(), ExitCode::BadInput);
            return;
        }
        if (*json)
            printScoreJson(*run);
        else
            printScoreText(*run, content->catalogue);
    });
}

} // namespace triage
