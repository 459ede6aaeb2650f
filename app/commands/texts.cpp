// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command.h"
#include "language/read_translation.h"
#include "places.h"
#include "texts/missing_texts.h"
#include "texts/take_texts.h"

#include <fmt/format.h>
#include <iostream>
#include <nlohmann/json.hpp>

namespace triage {

namespace {

struct TextsOptions {
    std::string missing;
    std::string take;
    std::vector<std::string> files;
};

ExitCode printMissing(const std::filesystem::path &resources, const std::string &language)
{
    const auto gaps = textGaps(resources, language);
    if (!gaps)
        return complain(gaps.error(), ExitCode::BadInput);
    auto texts = nlohmann::ordered_json::object();
    for (const std::string &text : gaps->missing)
        texts[text] = "";
    std::cout << texts.dump(1) << '\n';
    return ExitCode::Done;
}

ExitCode take(const std::filesystem::path &resources, const TextsOptions &options)
{
    TextMap all;
    for (const std::string &file : options.files) {
        auto texts = readInput(file).and_then(
            [&](const std::string &json) { return readTexts(json, file); });
        if (!texts)
            return complain(texts.error(), ExitCode::BadInput);
        for (auto &[english, translated] : *texts)
            all.insert_or_assign(english, std::move(translated));
    }
    const auto taken = takeTexts(resources, options.take, all);
    if (!taken)
        return complain(taken.error(), ExitCode::BadInput);
    for (const std::string &line : taken->refused)
        fmt::print("not taken: {}\n", line);
    fmt::print("{} texts taken into \"{}\", {} not\n", taken->taken, options.take,
               taken->refused.size());
    return taken->refused.empty() ? ExitCode::Done : ExitCode::CheckFailed;
}

ExitCode runTexts(const Session &session, const TextsOptions &options)
{
    const auto resources = resourcesFolder(session.resources);
    if (!resources)
        return complain(resources.error(), ExitCode::BadInput);
    return options.take.empty() ? printMissing(*resources, options.missing)
                                : take(*resources, options);
}

} // namespace

void addTexts(CLI::App &app, Session &session)
{
    auto *command = app.add_subcommand("texts", "Texts of the content in other languages");
    auto options = std::make_shared<TextsOptions>();
    const auto known = [](const std::string &code) {
        const bool sound = code.size() == 2 && code != "en" && std::islower(code[0]) != 0 &&
                           std::islower(code[1]) != 0;
        return sound ? std::string() : "\"" + code + "\" is no language: write one such as de";
    };
    auto *missing =
        command
            ->add_option("--missing", options->missing,
                         "Language (de, fr, es): print all texts without a translation, as "
                         "JSON to be filled in")
            ->check(known);
    auto *takes = command
                      ->add_option("--take", options->take,
                                   "Language: put the translations of FILE into the resources")
                      ->check(known)
                      ->excludes(missing);
    command
        ->add_option("FILE", options->files, "{\"English\": \"translated\"}; - is standard input")
        ->needs(takes);
    command->require_option(1, 0);
    command->callback([options, &session] { session.status = runTexts(session, *options); });
}

} // namespace triage
