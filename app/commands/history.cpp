// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command.h"
#include "report/result_json.h"
#include "report/result_text.h"
#include "report/wording.h"

#include <ctime>
#include <fmt/chrono.h>
#include <iostream>

namespace triage {

namespace {

struct HistoryOptions {
    std::int64_t id = 0;
    bool json = false;
    bool yes = false;
};

std::string dateOf(Instant instant)
{
    return fmt::format("{:%d.%m.%Y %H:%M}",
                       fmt::localtime(std::chrono::system_clock::to_time_t(instant)));
}

std::string nameOf(const Person &person)
{
    return person.self ? "you" : person.name;
}

std::string lineOf(const AssessmentSummary &summary, const Catalogue &catalogue)
{
    const std::string code(urgencyCode(summary.urgency));
    const UrgencyText *urgency = findText(catalogue.urgencies, code);
    return fmt::format("{:>5}  {}  {:<16}  {:<20}  {}", summary.id.value, dateOf(summary.finished),
                       nameOf(summary.person), urgency ? urgency->chip : code,
                       conditionTitle(catalogue, summary.condition, summary.grade, summary.mode));
}

ExitCode list(Store &store, const Catalogue &catalogue)
{
    const auto history = store.history();
    if (!history)
        return complain(history.error(), ExitCode::BadDatabase);
    if (history->empty())
        std::cout << "No assessment is stored yet.\n";
    for (const AssessmentSummary &summary : *history)
        std::cout << lineOf(summary, catalogue) << "\n";
    return ExitCode::Done;
}

ExitCode show(Store &store, const Catalogue &catalogue, const Session &session,
              const HistoryOptions &options)
{
    const auto stored = store.assessment({options.id});
    if (!stored)
        return complain(stored.error(), ExitCode::BadInput);
    const auto questionnaire = loadQuestionnaire(session);
    if (!questionnaire)
        return complain(questionnaire.error(), ExitCode::BadInput);
    const Mode mode = stored->summary.mode;
    if (options.json)
        std::cout << resultJson(stored->assessment, mode, catalogue) << "\n";
    else
        std::cout << lineOf(stored->summary, catalogue) << "\n\n"
                  << resultText(stored->assessment, mode, catalogue, *questionnaire);
    return ExitCode::Done;
}

ExitCode remove(Store &store, const Catalogue &catalogue, const HistoryOptions &options)
{
    if (const auto refused = refusedAsReadOnly(store))
        return *refused;
    const auto stored = store.assessment({options.id});
    if (!stored)
        return complain(stored.error(), ExitCode::BadInput);
    std::cout << lineOf(stored->summary, catalogue) << "\n";
    if (!options.yes) {
        std::cout << "Delete this assessment for good? Type yes: " << std::flush;
        std::string answer;
        std::getline(std::cin, answer);
        if (answer != "yes") {
            std::cout << "Nothing was deleted.\n";
            return ExitCode::Done;
        }
    }
    if (auto deleted = store.deleteAssessment({options.id}, now()); !deleted)
        return complain(deleted.error(), ExitCode::BadDatabase);
    std::cout << "Deleted.\n";
    return ExitCode::Done;
}

ExitCode withStore(const Session &session, const auto &action)
{
    const auto catalogue = loadTexts(session);
    if (!catalogue)
        return complain(catalogue.error(), ExitCode::BadInput);
    auto store = openStore(session);
    if (!store)
        return complain(store.error(), ExitCode::BadDatabase);
    return action(*store, *catalogue);
}

} // namespace

void addHistory(CLI::App &app, Session &session)
{
    auto *command = app.add_subcommand("history", "The stored assessments");
    command->require_subcommand(1);
    auto options = std::make_shared<HistoryOptions>();

    auto *listing = command->add_subcommand("list", "Every stored assessment, the newest first");
    listing->callback([&session] { session.status = withStore(session, list); });

    auto *showing = command->add_subcommand("show", "One result, as it was concluded then");
    showing->add_option("ID", options->id, "Its number in the list")->required();
    showing->add_flag("--json", options->json, "Print it as JSON");
    showing->callback([options, &session] {
        session.status = withStore(session, [&](Store &store, const Catalogue &catalogue) {
            return show(store, catalogue, session, *options);
        });
    });

    addReplay(*command, session);
    addJudgements(*command, session);
    addStoredReport(*command, session);
    addExports(*command, session);

    auto *deleting = command->add_subcommand("delete", "Delete one assessment for good");
    deleting->add_option("ID", options->id, "Its number in the list")->required();
    deleting->add_flag("--yes", options->yes, "Do not ask first");
    deleting->callback([options, &session] {
        session.status = withStore(session, [&](Store &store, const Catalogue &catalogue) {
            return remove(store, catalogue, *options);
        });
    });
}

} // namespace triage
