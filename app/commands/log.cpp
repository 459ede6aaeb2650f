// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command.h"
#include "commands/log_report.h"
#include "places.h"
#include "training_log/date_text.h"

#include <iostream>

namespace triage {

namespace {

struct LogOptions {
    std::vector<std::string> files;
    std::string onset;
    std::string zone;
    std::string unit;
    bool json = false;
    bool unknownAreRuns = false;
};

Result<LocalDay> dayOf(const std::string &text)
{
    const auto time = text.size() == 10 ? readIsoTime(text + "T00:00") : std::nullopt;
    if (!time)
        return fail(text, "is no day", "write it as 2026-09-14");
    return LocalDay(std::chrono::floor<std::chrono::days>(time->wallClock.time_since_epoch()));
}

Result<ReadOptions> readOptions(const LogOptions &options)
{
    auto zone = options.zone.empty() ? HomeZone::ofSystem() : HomeZone::named(options.zone);
    if (!zone)
        return tl::unexpected<Error>(zone.error());
    ReadOptions read{.zone = *zone, .today = zone->dayOf(now()), .listUnit = {}};
    if (!options.unit.empty())
        read.listUnit = options.unit == "mi" ? DistanceUnit::Mile : DistanceUnit::Kilometre;
    return read;
}

Result<LogFindings> findingsOf(const LogOptions &options, const Session &session)
{
    const auto read = readOptions(options);
    if (!read)
        return tl::unexpected<Error>(read.error());
    const auto asOf = options.onset.empty() ? Result<LocalDay>(read->today) : dayOf(options.onset);
    if (!asOf)
        return tl::unexpected<Error>(asOf.error());
    const auto thresholds = resourcesFolder(session.resources).and_then(readLoadThresholds);
    if (!thresholds)
        return tl::unexpected<Error>(thresholds.error());
    LogFindings findings;
    findings.thresholds = *thresholds;
    findings.log = readTrainingLog({options.files.begin(), options.files.end()}, *read);
    findings.activities =
        mergeActivities(findings.log.activities, read->zone, options.unknownAreRuns);
    findings.runs = countedRuns(findings.activities);
    findings.measures = measureLoad(findings.runs, *asOf, *thresholds);
    findings.weekly = weeklyRatios(findings.runs, *asOf);
    findings.answers = loadAnswers(findings.runs, findings.measures, *thresholds);
    return findings;
}

ExitCode readLog(const LogOptions &options, const Session &session)
{
    const auto catalogue = loadTexts(session);
    if (!catalogue)
        return complain(catalogue.error(), ExitCode::BadInput);
    const auto findings = findingsOf(options, session);
    if (!findings)
        return complain(findings.error(), ExitCode::BadInput);
    std::cout << (options.json ? logJson(*findings, *catalogue) + "\n"
                               : logText(*findings, *catalogue));
    for (const FileReport &file : findings->log.files)
        if (!file.refused)
            return ExitCode::Done;
    return complain(findings->log.files.front().refused.value(), ExitCode::BadInput);
}

} // namespace

void addLog(CLI::App &app, Session &session)
{
    auto *command = app.add_subcommand(
        "log", "Read training logs and say whether the load jumped before it began");
    auto options = std::make_shared<LogOptions>();
    command
        ->add_option("FILES", options->files,
                     "FIT, GPX, TCX, CSV of Strava or Garmin Connect, export.xml of Apple Health, "
                     "also .gz; a folder or zip of a Strava export")
        ->required();
    command->add_option("--onset", options->onset, "The day the pain began, such as 2026-09-14");
    command->add_option("--zone", options->zone, "Time zone of the runner, such as Europe/Zurich");
    command->add_option("--unit", options->unit, "Of CSV files that do not name it: km or mi")
        ->check(CLI::IsMember({"km", "mi"}));
    command->add_flag("--count-unknown", options->unknownAreRuns,
                      "Count activities of unknown kind as runs");
    command->add_flag("--json", options->json, "Print all of it as JSON");
    command->callback([options, &session] { session.status = readLog(*options, session); });
}

} // namespace triage
