// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command.h"
#include "report/rule_book.h"

#include <iostream>

namespace triage {

void addRules(CLI::App &app, Session &session)
{
    auto *command = app.add_subcommand("rules", "Print the whole rule book");
    auto html = std::make_shared<bool>(false);
    auto markdown = std::make_shared<bool>(false);
    auto *asHtml = command->add_flag("--html", *html, "As one HTML page");
    command->add_flag("--markdown", *markdown, "As Markdown, which is the default")
        ->excludes(asHtml);
    command->callback([html, markdown, &session] {
        const auto content = loadContent(session);
        if (!content) {
            session.status = complain(content.error(), ExitCode::BadInput);
            return;
        }
        std::cout << (*html ? ruleBookHtml(content->rulebase, content->catalogue)
                            : ruleBookMarkdown(content->rulebase, content->catalogue));
    });
}

} // namespace triage
