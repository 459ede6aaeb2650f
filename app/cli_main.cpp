// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command.h"

#include <iostream>

using namespace triage;

namespace {

void allowCommonOptions(CLI::App &app, Session &session)
{
    app.add_option("--resources", session.resources, "Folder of questions, rules and texts");
    app.add_option("--database", session.database, "File of the stored assessments");
    app.add_option("--passphrase-file", session.passphraseFile,
                   "File whose first line opens locked records, such as /dev/fd/3");
}

// The innermost command given, for the hint where its help is.
std::string givenCommand(const CLI::App &app)
{
    for (const CLI::App *command : app.get_subcommands())
        return command->get_name() + " " + givenCommand(*command);
    return {};
}

} // namespace

int main(int argc, char *argv[])
{
    std::ios::sync_with_stdio(false);
    Session session;
    CLI::App app(
        "Suggests how soon a hamstring problem needs care, what it may be, and what helps.",
        "hamstring-triage-cli");
    app.set_version_flag("--version", TRIAGE_VERSION);
    app.require_subcommand(1);
    app.fallthrough();
    allowCommonOptions(app, session);
    addAssess(app, session);
    addAsk(app, session);
    addDecide(app, session);
    addRules(app, session);
    addFormat(app, session);
    addCheck(app, session);
    addHistory(app, session);
    addLog(app, session);
    addLock(app, session);
    addBackup(app, session);
    addReport(app, session);
    addPaper(app, session);
    addFhir(app, session);
    addTexts(app, session);
    addBenchmark(app, session);
    addManual(app, session);
    addVerify(app, session);

    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        if (error.get_exit_code() == 0)
            return app.exit(error);
        return static_cast<int>(
            complain({.where = "command line",
                      .what = error.what(),
                      .remedy = "see hamstring-triage-cli " + givenCommand(app) + "--help"},
                     ExitCode::BadInput));
    }
    return static_cast<int>(session.stayedLocked ? ExitCode::BadInput : session.status);
}
