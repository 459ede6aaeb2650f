// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command.h"
#include "report/result_text.h"
#include "report/text_page.h"
#include "terminal/conversation.h"
#include "triage/assess.h"
#include "triage/what_would_change.h"

#include <algorithm>
#include <fmt/format.h>
#include <iostream>

namespace triage {

namespace {

struct AskOptions {
    std::string mode = "runner";
    std::string client;
    bool goOn = false;
};

struct Begun {
    InterviewId id;
    Interview interview;
};

Result<Begun> lastUnfinished(Store &store)
{
    return store.unfinished().and_then([](std::vector<StoredInterview> &&open) -> Result<Begun> {
        if (open.empty())
            return fail("interview", "there is no unfinished one",
                        "begin a new one: ask without --continue");
        return Begun{.id = open.front().id, .interview = std::move(open.front().interview)};
    });
}

Result<Begun> begin(Store &store, const AskOptions &options)
{
    const Mode mode = modeFromCode(options.mode).value_or(Mode::Runner);
    const auto person =
        options.client.empty() ? store.self(now()) : store.client(options.client, now());
    if (!person)
        return tl::unexpected(person.error());
    return store.beginInterview(person->id, mode, now()).map([&](InterviewId id) {
        return Begun{.id = id, .interview = {.answers = {.mode = mode, .values = {}}, .page = ""}};
    });
}

void writeIntroduction(const Content &content)
{
    TextPage page;
    page.title("Hamstring triage");
    page.paragraph(content.catalogue.intendedUse);
    page.paragraph("Type the number of your answer. b goes back, q stops and keeps your answers, "
                   "? says why we ask.");
    std::cout << page.text();
}

ExitCode finish(Store &store, const Content &content, const Begun &begun)
{
    const Answers answers =
        withoutInapplicable(content.rulebase.questionnaire, begun.interview.answers);
    const Assessment assessment = assess(content.rulebase, answers);
    std::cout << "\n"
              << resultText(assessment, answers.mode, content.catalogue,
                            content.rulebase.questionnaire,
                            whatWouldChange(content.rulebase, answers));
    const auto id = store.finish(begun.id, answers, assessment, now());
    if (!id)
        return complain(id.error(), ExitCode::BadDatabase);
    std::cout << fmt::format("\nKept in the history as number {}.\n", id->value);
    return ExitCode::Done;
}

ExitCode ask(const Session &session, const AskOptions &options)
{
    const auto content = loadContent(session);
    if (!content)
        return complain(content.error(), ExitCode::BadInput);
    auto store = openStore(session);
    if (!store)
        return complain(store.error(), ExitCode::BadDatabase);
    if (const auto refused = refusedAsReadOnly(*store))
        return *refused;
    auto begun = options.goOn ? lastUnfinished(*store) : begin(*store, options);
    if (!begun)
        return complain(begun.error(), options.goOn ? ExitCode::BadInput : ExitCode::BadDatabase);

    writeIntroduction(*content);
    Conversation conversation(content->rulebase, std::cin, std::cout,
                              [&](const Interview &interview) {
                                  return store->saveInterview(begun->id, interview, now());
                              });
    const auto ending = conversation.run(begun->interview);
    if (!ending)
        return complain(ending.error(), ExitCode::BadDatabase);
    if (*ending != Ending::Stopped)
        return finish(*store, *content, *begun);
    if (begun->interview.answers.values.empty()) {
        if (auto discarded = store->discardInterview(begun->id); !discarded)
            return complain(discarded.error(), ExitCode::BadDatabase);
        std::cout << "\nNothing was answered, so nothing is kept.\n";
        return ExitCode::Done;
    }
    std::cout << "\nYour answers are kept. Go on with: hamstring-triage-cli ask --continue\n";
    return ExitCode::Done;
}

} // namespace

void addAsk(CLI::App &app, Session &session)
{
    auto *command = app.add_subcommand("ask", "The interview, one question at a time");
    auto options = std::make_shared<AskOptions>();
    auto *mode = command->add_option("--mode", options->mode, "runner (default) or therapist")
                     ->check(CLI::IsMember({"runner", "therapist"}));
    auto *client = command->add_option("--client", options->client, "Whose answers these are");
    command->add_flag("--continue", options->goOn, "Go on with the interview stopped last")
        ->excludes(mode)
        ->excludes(client);
    command->callback([options, &session] { session.status = ask(session, *options); });
}

} // namespace triage
