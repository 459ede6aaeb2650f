// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "commands/command.h"
#include "dmn/write_model.h"

#include <fmt/format.h>
#include <iostream>

namespace triage {

namespace {

struct FormatOptions {
    std::vector<std::string> files;
    bool checkOnly = false;
};

/// Lays out one file, or only says that it would change.
ExitCode formatFile(const std::string &file, bool checkOnly)
{
    const auto before = readInput(file);
    if (!before)
        return complain(before.error(), ExitCode::BadInput);
    const bool streamed = file == "-";
    const auto after = dmn::rewriteModel(*before, inputName(file));
    if (!after)
        return complain(after.error(), ExitCode::BadInput);
    if (streamed && !checkOnly)
        std::cout << *after;
    if (*after == *before || (streamed && !checkOnly))
        return ExitCode::Done;
    std::cout << fmt::format("{}: {}\n", file, checkOnly ? "not laid out" : "laid out");
    if (checkOnly)
        return ExitCode::CheckFailed;
    if (const auto done = replaceFile(file, *after); !done)
        return complain(done.error(), ExitCode::BadInput);
    return ExitCode::Done;
}

} // namespace

void addFormat(CLI::App &app, Session &session)
{
    auto *command =
        app.add_subcommand("format", "Lay out decision models in place, as DMN 1.3 in one layout");
    auto options = std::make_shared<FormatOptions>();
    command
        ->add_option("FILE", options->files,
                     "The models (.dmn); - writes standard input to standard output")
        ->required();
    command->add_flag("--check", options->checkOnly,
                      "Change nothing; end with 1 where a file is laid out otherwise");
    command->callback([options, &session] {
        for (const std::string &file : options->files)
            session.status = std::max(session.status, formatFile(file, options->checkOnly));
    });
}

} // namespace triage
