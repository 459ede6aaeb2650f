// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command.h"
#include "record/agreement.h"

#include <fmt/format.h>
#include <iostream>

namespace triage {

namespace {

struct JudgeOptions {
    std::int64_t id = 0;
    std::string urgency;
    std::string condition;
    std::string reason;
};

ExitCode judge(const Session &session, const JudgeOptions &options)
{
    auto store = openStore(session);
    if (!store)
        return complain(store.error(), ExitCode::BadDatabase);
    if (const auto refused = refusedAsReadOnly(*store))
        return *refused;
    const auto stored = store->assessment({options.id});
    if (!stored)
        return complain(stored.error(), ExitCode::BadInput);
    const auto catalogue = loadTexts(session);
    if (!catalogue)
        return complain(catalogue.error(), ExitCode::BadInput);
    const std::string condition =
        options.condition.empty() ? stored->summary.condition : options.condition;
    if (catalogue->condition(condition) == nullptr)
        return complain({"--condition", fmt::format("\"{}\" is no condition", condition),
                         "use a code of the rule book, such as strain"},
                        ExitCode::BadInput);
    const auto urgency = options.urgency.empty() ? std::optional(stored->summary.urgency)
                                                 : urgencyFromCode(options.urgency);
    if (!urgency)
        return complain({"--urgency", fmt::format("\"{}\" is no urgency", options.urgency),
                         "use emergency, same_day, urgent, routine or self_care"},
                        ExitCode::BadInput);
    const auto done = store->judgements().record(
        {options.id},
        {.urgency = *urgency, .condition = condition, .reason = options.reason, .recorded = now()});
    if (!done)
        return complain(done.error(), ExitCode::BadInput);
    std::cout << "Recorded beside the rules' own conclusion.\n";
    return ExitCode::Done;
}

void print(const char *title, const Agreement &agreement)
{
    std::cout << fmt::format("{}: {} of {} the same", title, agreement.same, agreement.count);
    if (agreement.kappa)
        std::cout << fmt::format(", Cohen's kappa {:.2f}", *agreement.kappa);
    std::cout << "\n";
    for (const Disagreement &each : agreement.disagreements)
        std::cout << fmt::format("{:>7}  rules {}, therapist {}\n", each.count, each.rules,
                                 each.therapist);
}

ExitCode showAgreement(const Session &session)
{
    auto store = openStore(session);
    if (!store)
        return complain(store.error(), ExitCode::BadDatabase);
    const auto pairs = store->judgements().all();
    if (!pairs)
        return complain(pairs.error(), ExitCode::BadDatabase);
    if (pairs->empty()) {
        std::cout << "No therapist's conclusion is recorded yet.\n";
        return ExitCode::Done;
    }
    print("How soon to be seen", agreementOnUrgency(*pairs));
    print("What it may be", agreementOnCondition(*pairs));
    return ExitCode::Done;
}

} // namespace

void addJudgements(CLI::App &history, Session &session)
{
    auto options = std::make_shared<JudgeOptions>();
    auto *judging =
        history.add_subcommand("judge", "Record a therapist's own conclusion beside a result");
    judging->add_option("ID", options->id, "Its number in the list")->required();
    judging->add_option("--urgency", options->urgency, "How soon to be seen; as the rules without");
    judging->add_option("--condition", options->condition, "What it is; as the rules without");
    judging->add_option("--reason", options->reason, "Why, in a few words")->required();
    judging->callback([options, &session] { session.status = judge(session, *options); });

    auto *agreement =
        history.add_subcommand("agreement", "How often therapists concluded the same as the rules");
    agreement->callback([&session] { session.status = showAgreement(session); });
}

} // namespace triage
