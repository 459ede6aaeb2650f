// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage/assess.h"
#include "commands/command.h"
#include "interview/answers_json.h"
#include "interview/quick_reader.h"
#include "report/brief_line.h"
#include "report/result_json.h"
#include "report/result_text.h"
#include "triage/triage_run.h"
#include "triage/what_would_change.h"

#include <iostream>
#include <nlohmann/json.hpp>

namespace triage {

namespace {

struct AssessOptions {
    std::string file;
    bool json = false;
    bool lines = false;
    bool brief = false;
};

ExitCode assessFile(const Content &content, const AssessOptions &options)
{
    const auto answers = readAnswersIn(options.file, content.rulebase.questionnaire);
    if (!answers)
        return complain(answers.error(), ExitCode::BadInput);
    const Assessment assessment = assess(content.rulebase, *answers);
    if (options.json)
        std::cout << resultJson(assessment, answers->mode, content.catalogue) << "\n";
    else
        std::cout << resultText(assessment, answers->mode, content.catalogue,
                                content.rulebase.questionnaire,
                                whatWouldChange(content.rulebase, *answers));
    return ExitCode::Done;
}

std::string errorLine(const Error &error)
{
    const nlohmann::json json = {{"error", error.text()}};
    return json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

/// Reads quickly what it can, and slowly what it must.
Result<void> readLine(const Content &content, const std::string &line, const LineInput &input,
                      QuickReader &quick, PlacedAnswers &placed)
{
    if (quick.read(line, placed))
        return {};
    return readAnswers(content.rulebase.questionnaire, line, input.place())
        .map([&](const Answers &answers) { placed = content.rulebase.places.place(answers); });
}

void assessBriefly(const Content &content, LineInput &input)
{
    QuickReader quick(content.rulebase.places);
    TriageRun run(content.rulebase);
    const BriefLine brief(content.rulebase);
    PlacedAnswers placed;
    std::string out;
    for (std::string line; input.next(line);) {
        out.clear();
        if (const auto read = readLine(content, line, input, quick, placed)) {
            run.decide(placed);
            brief.write(run, out);
        } else {
            out = errorLine(read.error());
        }
        out += '\n';
        std::cout << out;
    }
}

void assessFully(const Content &content, LineInput &input)
{
    QuickReader quick(content.rulebase.places);
    TriageRun run(content.rulebase);
    PlacedAnswers placed;
    for (std::string line; input.next(line);) {
        if (const auto read = readLine(content, line, input, quick, placed))
            std::cout << resultLine(assess(content.rulebase, placed, run), placed.mode,
                                    content.catalogue);
        else
            std::cout << errorLine(read.error());
        std::cout << '\n';
    }
}

ExitCode assessLines(const Content &content, const AssessOptions &options)
{
    auto input = LineInput::open(options.file);
    if (!input)
        return complain(input.error(), ExitCode::BadInput);
    // Why: millions of lines; sharing a buffer with C's streams costs more than deciding.
    std::ios::sync_with_stdio(false);
    if (options.brief)
        assessBriefly(content, *input);
    else
        assessFully(content, *input);
    std::cout.flush();
    return ExitCode::Done;
}

} // namespace

void addAssess(CLI::App &app, Session &session)
{
    auto *command = app.add_subcommand("assess", "Assess the answers in a file");
    auto options = std::make_shared<AssessOptions>();
    auto *json = command->add_flag("--json", options->json, "Print the result as JSON");
    auto *lines = command->add_flag("--lines", options->lines,
                                    "One JSON object of answers a line, one result a line");
    command->add_flag("--brief", options->brief, "With --lines: codes and rules, no texts")
        ->needs(lines);
    json->excludes(lines);
    command->add_option("FILE", options->file, "The answers (JSON); - reads standard input")
        ->required();
    command->callback([options, &session] {
        // Why: the program ends with it, and the system takes memory back faster than it is given
        // back piece by piece.
        static const auto &content = *new Result<Content>(loadContent(session));
        if (!content)
            session.status = complain(content.error(), ExitCode::BadInput);
        else
            session.status =
                options->lines ? assessLines(*content, *options) : assessFile(*content, *options);
    });
}

} // namespace triage
