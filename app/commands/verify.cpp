// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command.h"
#include "record/ledger.h"

#include <fmt/format.h>
#include <iostream>

namespace triage {

namespace {

std::string lineOf(const LedgerFinding &finding)
{
    switch (finding.kind) {
    case LedgerFinding::Kind::Altered:
        return fmt::format("assessment {}: altered since it was finished", finding.number);
    case LedgerFinding::Kind::Moved:
        return fmt::format("assessment {}: given to another person by other means", finding.number);
    case LedgerFinding::Kind::Missing:
        return fmt::format("assessment {}: missing, and not deleted by this program",
                           finding.number);
    case LedgerFinding::Kind::Inserted:
        return fmt::format("assessment {}: put in by other means", finding.number);
    case LedgerFinding::Kind::Entry:
        return fmt::format("ledger entry {}: altered or taken out", finding.number);
    case LedgerFinding::Kind::CutOff:
        return fmt::format("ledger: cut off before entry {}", finding.number);
    }
    return {};
}

ExitCode verify(const Session &session, const std::string &head)
{
    auto store = openStore(session);
    if (!store)
        return complain(store.error(), ExitCode::BadDatabase);
    const auto check = store->ledger().check();
    const auto known = store->ledger().hadHead(head);
    if (!check || !known)
        return complain(check ? known.error() : check.error(), ExitCode::BadDatabase);
    for (const LedgerFinding &finding : check->findings)
        std::cout << lineOf(finding) << "\n";
    const bool missed = !head.empty() && !*known;
    if (missed)
        std::cout << "the ledger never had the head " << head << "\n";
    std::cout << fmt::format("assessments as they were finished: {}, deleted: {}, entries: {}\n",
                             check->results, check->deleted, check->entries);
    if (!check->head.empty())
        std::cout << "head: " << check->head << "\n";
    return check->findings.empty() && !missed ? ExitCode::Done : ExitCode::CheckFailed;
}

} // namespace

void addVerify(CLI::App &app, Session &session)
{
    auto *command = app.add_subcommand(
        "verify", "Whether the stored assessments are as they were finished: names what was "
                  "altered, taken out, put in or cut off by other means");
    auto head = std::make_shared<std::string>();
    command->add_option("--head", *head, "A head that was printed before and must still be there");
    command->callback([head, &session] { session.status = verify(session, *head); });
}

} // namespace triage
