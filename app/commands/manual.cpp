// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "commands/command.h"
#include "manual/manual_html.h"
#include "places.h"

#include <iostream>

namespace triage {

namespace {

/// The chapters one after the other, as they are written.
Result<std::string> manualText(const std::filesystem::path &folder, const Manual &manual)
{
    std::string text;
    for (const ManualBook &book : manual.books)
        for (const ManualChapter &chapter : book.chapters) {
            const auto file = readFile(folder / (chapter.id + ".md"));
            if (!file)
                return tl::unexpected(file.error());
            text += (text.empty() ? "" : "\n") + *file;
        }
    return text;
}

Result<std::string> manualAs(const std::filesystem::path &folder, bool html)
{
    return readManual(folder).and_then([&](const Manual &manual) -> Result<std::string> {
        if (!html)
            return manualText(folder, manual);
        return manualPage(manual, [&](const std::string &picture) {
            return readFile(folder / picture).value_or(std::string());
        });
    });
}

} // namespace

void addManual(CLI::App &app, Session &session)
{
    auto *command = app.add_subcommand("manual", "Print the manual");
    auto html = std::make_shared<bool>(false);
    auto markdown = std::make_shared<bool>(false);
    auto *asHtml = command->add_flag("--html", *html, "As one HTML page, pictures inside");
    command->add_flag("--markdown", *markdown, "As Markdown, which is the default")
        ->excludes(asHtml);
    // Why: the parser writes into both until it has parsed, also into the one that nobody reads.
    command->callback([html, markdown, &session] {
        const auto text =
            resourcesFolder(session.resources).and_then([&](const std::filesystem::path &folder) {
                return manualAs(folder / "manual", *html);
            });
        if (text)
            std::cout << *text << std::flush;
        else
            session.status = complain(text.error(), ExitCode::BadInput);
    });
}

} // namespace triage
