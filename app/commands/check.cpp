// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command.h"

#include "interview/answers_json.h"
#include "proof/prove.h"

#include <fmt/format.h>
#include <iostream>
#include <nlohmann/json.hpp>

namespace triage {

namespace {

using Json = nlohmann::ordered_json;

Json toJson(const Verdict &verdict)
{
    Json json = {{"id", verdict.id}, {"words", verdict.words}, {"holds", verdict.holds()}};
    if (!verdict.holds())
        json["broken"] = verdict.broken;
    if (verdict.witness)
        json["witness"] = Json::parse(writeAnswers(*verdict.witness));
    if (verdict.changed)
        json["changed"] = Json::parse(writeAnswers(*verdict.changed));
    return json;
}

void print(const Verdict &verdict)
{
    fmt::print("{} {}: {}\n", verdict.holds() ? "proven" : "BROKEN", verdict.id, verdict.words);
    if (!verdict.holds())
        fmt::print("  {}\n", verdict.broken);
    if (verdict.witness)
        fmt::print("  answers that break it:\n{}\n", writeAnswers(*verdict.witness));
    if (verdict.changed)
        fmt::print("  and after the change:\n{}\n", writeAnswers(*verdict.changed));
}

void check(Session &session, bool asJson)
{
    const auto content = loadContent(session);
    if (!content) {
        session.status = complain(content.error(), ExitCode::BadInput);
        return;
    }
    const auto properties = loadSafetyProperties(session);
    if (!properties) {
        session.status = complain(properties.error(), ExitCode::BadInput);
        return;
    }
    std::size_t broken = 0;
    Json list = Json::array();
    const std::vector<Verdict> verdicts = prove(content->rulebase, *properties);
    for (const Verdict &verdict : verdicts) {
        broken += verdict.holds() ? 0 : 1;
        if (asJson)
            list.push_back(toJson(verdict));
        else
            print(verdict);
    }
    if (asJson)
        std::cout << list.dump(2) << '\n';
    else
        fmt::print("{} of {} safety properties are proven for every way to answer\n",
                   verdicts.size() - broken, verdicts.size());
    session.status = broken == 0 ? ExitCode::Done : ExitCode::CheckFailed;
}

} // namespace

void addCheck(CLI::App &app, Session &session)
{
    auto *command = app.add_subcommand("check", "Load the content and prove its safety properties");
    auto asJson = std::make_shared<bool>(false);
    command->add_flag("--json", *asJson, "As JSON");
    command->callback([asJson, &session] { check(session, *asJson); });
}

} // namespace triage
