// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command.h"
#include "commands/comparison_report.h"
#include "commands/lint_report.h"
#include "commands/proof_report.h"

#include <fmt/format.h>
#include <iostream>

namespace triage {

namespace {

struct CheckOptions {
    bool asJson = false;
    std::string witnesses; ///< folder for the answers that break a property; empty: none
    std::string against;   ///< resources to compare with instead; empty: prove
};

/// What changes from the rules of `options.against` to those in use.
void compare(Session &session, const Content &content, const CheckOptions &options)
{
    const auto before = loadRulebase(options.against);
    if (!before) {
        session.status = complain(before.error(), ExitCode::BadInput);
        return;
    }
    const Comparison comparison = compareRules(*before, content.rulebase);
    if (options.asJson)
        std::cout << comparisonJson(comparison).dump(2) << '\n';
    else
        fmt::print("{}", comparisonText(comparison, content.rulebase, content.catalogue));
    session.status = comparison.same() ? ExitCode::Done : ExitCode::CheckFailed;
}

void check(Session &session, const CheckOptions &options)
{
    const auto findings =
        options.against.empty() ? lintContent(session) : Result<LintFindings>(LintFindings());
    if (!findings) {
        session.status = complain(findings.error(), ExitCode::BadInput);
        return;
    }
    if (options.against.empty() && !options.asJson)
        fmt::print("{}", findingsText(*findings));
    const auto content = loadContent(session);
    if (!content) {
        session.status = complain(content.error(), ExitCode::BadInput);
        return;
    }
    if (!options.against.empty()) {
        compare(session, *content, options);
        return;
    }
    const auto properties = loadSafetyProperties(session);
    if (!properties) {
        session.status = complain(properties.error(), ExitCode::BadInput);
        return;
    }
    std::size_t broken = 0;
    auto list = nlohmann::ordered_json::array();
    const std::vector<Verdict> verdicts = prove(content->rulebase, *properties);
    for (const Verdict &verdict : verdicts) {
        broken += verdict.holds() ? 0 : 1;
        if (options.asJson)
            list.push_back(verdictJson(verdict));
        else
            fmt::print("{}", verdictText(verdict));
    }
    if (options.asJson)
        std::cout << nlohmann::ordered_json{{"findings", findingsJson(*findings)},
                                            {"properties", std::move(list)}}
                         .dump(2)
                  << '\n';
    else
        fmt::print("{} of {} safety properties are proven for every way to answer\n",
                   verdicts.size() - broken, verdicts.size());
    session.status = broken == 0 && findings->empty() ? ExitCode::Done : ExitCode::CheckFailed;
    if (!options.witnesses.empty())
        if (const auto written = writeWitnesses(verdicts, options.witnesses); !written)
            session.status = complain(written.error(), ExitCode::BadInput);
}

} // namespace

void addCheck(CLI::App &app, Session &session)
{
    auto *command = app.add_subcommand("check", "Lint the content and prove its safety properties");
    auto options = std::make_shared<CheckOptions>();
    command->add_flag("--json", options->asJson, "As JSON");
    command->add_option("--witness", options->witnesses,
                        "Folder for the answers that break a property, as files for assess");
    command->add_option("--against", options->against,
                        "Another resources folder: list what changes from it, with answers that "
                        "show it, instead of proving");
    command->callback([options, &session] { check(session, *options); });
}

} // namespace triage
