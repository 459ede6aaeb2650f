// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command.h"
#include "follow_up/visits.h"
#include "places.h"

#include <fmt/format.h>
#include <iostream>

namespace triage {

namespace {

std::string lineOf(const ReplayDifference &difference)
{
    const AssessmentSummary &then = difference.then;
    std::string line = fmt::format("{:>5}", then.id.value);
    if (difference.urgency != then.urgency)
        line += fmt::format("  urgency {} -> {}", urgencyCode(then.urgency),
                            urgencyCode(difference.urgency));
    if (difference.condition != then.condition)
        line += fmt::format("  condition {} -> {}", then.condition, difference.condition);
    return line;
}

ExitCode replayOne(Store &store, const ReplayRules &rules, AssessmentId id)
{
    const auto difference = replay(store, rules, id);
    if (!difference)
        return complain(difference.error(), ExitCode::BadInput);
    std::cout << (*difference ? lineOf(**difference)
                              : fmt::format("{:>5}  today's rules conclude the same", id.value))
              << "\n";
    return ExitCode::Done;
}

ExitCode replayEach(Store &store, const ReplayRules &rules)
{
    const auto summary = replayAll(store, rules, [](const ReplayDifference &difference) {
        std::cout << lineOf(difference) << "\n";
    });
    if (!summary)
        return complain(summary.error(), ExitCode::BadDatabase);
    std::cout << fmt::format("{} replayed: {} would be more urgent, {} less urgent, {} another "
                             "condition. Nothing was changed.\n",
                             summary->replayed, summary->moreUrgent, summary->lessUrgent,
                             summary->otherCondition);
    return ExitCode::Done;
}

ExitCode replayStored(const Session &session, std::optional<std::int64_t> id)
{
    const auto content = loadContent(session);
    if (!content)
        return complain(content.error(), ExitCode::BadInput);
    const auto followUp = resourcesFolder(session.resources).and_then(loadFollowUp);
    if (!followUp)
        return complain(followUp.error(), ExitCode::BadInput);
    auto store = openStore(session);
    if (!store)
        return complain(store.error(), ExitCode::BadDatabase);
    const ReplayRules rules{
        .rulebase = content->rulebase, .followUp = *followUp, .catalogue = content->catalogue};
    return id ? replayOne(*store, rules, {*id}) : replayEach(*store, rules);
}

} // namespace

void addReplay(CLI::App &history, Session &session)
{
    auto *command = history.add_subcommand(
        "replay", "What today's rules say of the stored answers; nothing is changed");
    auto id = std::make_shared<std::optional<std::int64_t>>();
    command->add_option("ID", *id, "Its number in the list; all without it");
    command->callback([id, &session] { session.status = replayStored(session, *id); });
}

} // namespace triage
