// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "commands/command.h"
#include "commands/report_files.h"
#include "interview/calendar.h"
#include "interview/questionnaire_texts.h"
#include "language/read_translation.h"
#include "places.h"
#include "report/clinical_report.h"
#include "report/document_html.h"
#include "report/paper_form.h"
#include "report/stored_record.h"
#include "texts/load_translation.h"
#include "triage/assess.h"

#include <algorithm>
#include <ctime>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <iostream>

namespace triage {

namespace {

struct ReportOptions {
    std::string file;
    std::int64_t id = 0;
    std::string html;
    std::string name;
    std::string date;
    std::string clinic;
    std::string logo;
    std::string language;
    bool handOut = false;
};

std::chrono::sys_days localDay(Instant instant)
{
    const std::time_t seconds = std::chrono::system_clock::to_time_t(instant);
    std::tm parts{};
    localtime_r(&seconds, &parts);
    return std::chrono::year(parts.tm_year + 1900) /
           std::chrono::month(static_cast<unsigned>(parts.tm_mon) + 1) /
           std::chrono::day(static_cast<unsigned>(parts.tm_mday));
}

Result<std::chrono::sys_days> dayWanted(const ReportOptions &options)
{
    if (options.date.empty())
        return localDay(now());
    if (const auto day = dateFromText(options.date))
        return std::chrono::sys_days(*day);
    return fail("--date", "there is no day \"" + options.date + "\"", "write it as 2026-11-23");
}

/// The words of the language asked for.
Result<Translation> wordsWanted(const Session &session, const ReportOptions &options)
{
    if (options.language.empty() || options.language == "en")
        return Translation();
    const auto resources = resourcesFolder(session.resources);
    if (!resources)
        return tl::unexpected(resources.error());
    const std::vector<std::string> known = languagesIn(*resources);
    if (std::find(known.begin(), known.end(), options.language) == known.end())
        return fail("--language", "there is no language \"" + options.language + "\"",
                    fmt::format("write en or one of {}", fmt::join(known, ", ")));
    return loadTranslation(*resources, options.language);
}

Result<Content> contentWanted(const Session &session, const ReportOptions &options)
{
    auto content = loadContent(session);
    if (!content)
        return content;
    const auto words = wordsWanted(session, options);
    if (!words)
        return tl::unexpected(words.error());
    translate(*content, *words);
    return content;
}

Result<Clinic> clinicWanted(const ReportOptions &options)
{
    Clinic clinic{.name = options.clinic, .logo = {}};
    if (options.logo.empty())
        return clinic;
    return readLogo(options.logo).map([&](DocumentPicture logo) {
        clinic.logo = std::move(logo);
        return clinic;
    });
}

ExitCode writeReport(const Session &session, const Content &content, ReportRecord record,
                     const ReportOptions &options, const FollowUpRules *followUp = nullptr)
{
    auto clinic = clinicWanted(options);
    if (!clinic)
        return complain(clinic.error(), ExitCode::BadInput);
    record.clinic = std::move(*clinic);
    const auto pictures = pictureFiles(session);
    if (!pictures)
        return complain(pictures.error(), ExitCode::BadInput);
    const ReportContent with{content.catalogue, content.rulebase.questionnaire, *pictures,
                             followUp};
    const Document document =
        options.handOut ? handOut(record, with) : clinicalReport(record, with);
    return writePage(document, options.html);
}

ExitCode reportFile(const Session &session, const ReportOptions &options)
{
    const auto content = contentWanted(session, options);
    if (!content)
        return complain(content.error(), ExitCode::BadInput);
    const auto answers = readAnswersIn(options.file, content->rulebase.questionnaire);
    if (!answers)
        return complain(answers.error(), ExitCode::BadInput);
    const auto day = dayWanted(options);
    if (!day)
        return complain(day.error(), ExitCode::BadInput);
    return writeReport(session, *content,
                       {.answers = *answers,
                        .assessment = assess(content->rulebase, *answers),
                        .subject = options.name,
                        .day = *day,
                        .ways = whatWouldChange(content->rulebase, *answers)},
                       options);
}

ExitCode reportStored(const Session &session, const ReportOptions &options)
{
    const auto content = contentWanted(session, options);
    if (!content)
        return complain(content.error(), ExitCode::BadInput);
    auto followUp = resourcesFolder(session.resources).and_then(loadFollowUp);
    if (!followUp)
        return complain(followUp.error(), ExitCode::BadInput);
    translate(*followUp, content->catalogue.language);
    auto store = openStore(session);
    if (!store)
        return complain(store.error(), ExitCode::BadDatabase);
    const auto stored = store->assessment({options.id});
    if (!stored)
        return complain(stored.error(), ExitCode::BadInput);
    auto record = storedRecord(*store, *stored, *followUp, content->catalogue, localDay);
    if (!record)
        return complain(record.error(), ExitCode::BadDatabase);
    // Why: other rules concluded an older result; what would change it is not known any more.
    if (record->assessment.rulebaseVersion == content->rulebase.version)
        record->ways = whatWouldChange(content->rulebase, record->answers);
    return writeReport(session, *content, *std::move(record), options, &*followUp);
}

ExitCode writeForm(Questionnaire questionnaire, const Translation &words,
                   const PictureSource &pictures, const Clinic &clinic, const std::string &file)
{
    translate(questionnaire, words);
    return writePage(paperForm(questionnaire, pictures, clinic), file);
}

void addOutput(CLI::App &command, const std::shared_ptr<ReportOptions> &options)
{
    command.add_option("--html", options->html, "The page to write; - writes to standard output")
        ->required();
    command.add_option("--language", options->language, "Its language: en (default), de, es, fr");
    command.add_option("--clinic", options->clinic, "Name of the clinic");
    command.add_option("--logo", options->logo, "Its logo: an SVG, PNG or JPEG file");
}

void addLooks(CLI::App &command, const std::shared_ptr<ReportOptions> &options)
{
    addOutput(command, options);
    command.add_flag("--hand-out", options->handOut, "For the runner, in plain words");
}

} // namespace

void addReport(CLI::App &app, Session &session)
{
    auto *command = app.add_subcommand("report", "A report of the answers in a file, to print");
    auto options = std::make_shared<ReportOptions>();
    addLooks(*command, options);
    command->add_option("--name", options->name, "Name or code of the person");
    command->add_option("--date", options->date, "Day of the answers, 2026-11-23; else today");
    command->add_option("FILE", options->file, "The answers (JSON); - reads standard input")
        ->required();
    command->callback([options, &session] { session.status = reportFile(session, *options); });
}

void addStoredReport(CLI::App &history, Session &session)
{
    auto *command = history.add_subcommand("report", "A report of one result, to print");
    auto options = std::make_shared<ReportOptions>();
    addLooks(*command, options);
    command->add_option("ID", options->id, "Its number in the list")->required();
    command->callback([options, &session] { session.status = reportStored(session, *options); });
}

void addPaper(CLI::App &app, Session &session)
{
    auto *command = app.add_subcommand("paper", "The questionnaire as a form for paper");
    auto options = std::make_shared<ReportOptions>();
    addOutput(*command, options);
    command->callback([options, &session] {
        auto questionnaire = loadQuestionnaire(session);
        const auto words = wordsWanted(session, *options);
        const auto pictures = pictureFiles(session);
        const auto clinic = clinicWanted(*options);
        if (!questionnaire)
            session.status = complain(questionnaire.error(), ExitCode::BadInput);
        else if (!words)
            session.status = complain(words.error(), ExitCode::BadInput);
        else if (!pictures)
            session.status = complain(pictures.error(), ExitCode::BadInput);
        else if (!clinic)
            session.status = complain(clinic.error(), ExitCode::BadInput);
        else
            session.status =
                writeForm(*std::move(questionnaire), *words, *pictures, *clinic, options->html);
    });
}

} // namespace triage
