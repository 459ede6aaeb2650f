// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves for other programs, and what comes from them.
#include "commands/report_files.h"
#include "fhir/fhir_bundle.h"
#include "fhir/keep_assessment.h"
#include "report/result_json.h"
#include "report/result_sheet.h"
#include "triage/assess.h"

#include <iostream>

namespace triage {

namespace {

struct ExportOptions {
    std::string file;
    std::int64_t id = 0;
    std::string out;
    std::string name;
    bool withName = false;
    std::string storeAs;
};

ExitCode exportFile(const Session &session, const ExportOptions &options)
{
    const auto content = loadContent(session);
    if (!content)
        return complain(content.error(), ExitCode::BadInput);
    const Questionnaire &questionnaire = content->rulebase.questionnaire;
    const auto answers = readAnswersIn(options.file, questionnaire);
    if (!answers)
        return complain(answers.error(), ExitCode::BadInput);
    return writeOutput(writeBundle({.answers = *answers,
                                    .assessment = assess(content->rulebase, *answers),
                                    .finished = now(),
                                    .name = options.name},
                                   content->catalogue, questionnaire),
                       options.out);
}

ExitCode exportStored(const Session &session, const ExportOptions &options)
{
    const auto words = loadWords(session);
    if (!words)
        return complain(words.error(), ExitCode::BadInput);
    auto store = openStore(session);
    if (!store)
        return complain(store.error(), ExitCode::BadDatabase);
    const auto stored = store->assessment({options.id});
    if (!stored)
        return complain(stored.error(), ExitCode::BadInput);
    return writeOutput(
        writeBundle({.answers = stored->answers,
                     .assessment = stored->assessment,
                     .finished = stored->summary.finished,
                     .name = options.withName ? stored->summary.person.name : std::string()},
                    words->catalogue, words->questionnaire),
        options.out);
}

ExitCode importFile(const Session &session, const ExportOptions &options)
{
    const auto words = loadWords(session);
    if (!words)
        return complain(words.error(), ExitCode::BadInput);
    const auto record = readInput(options.file).and_then([&](const std::string &text) {
        return readBundle(text, words->questionnaire, inputName(options.file));
    });
    if (!record)
        return complain(record.error(), ExitCode::BadInput);
    if (options.storeAs.empty()) {
        std::cout << resultJson(record->assessment, record->answers.mode, words->catalogue) << "\n";
        return ExitCode::Done;
    }
    auto store = openStore(session);
    if (!store)
        return complain(store.error(), ExitCode::BadDatabase);
    if (const auto refused = refusedAsReadOnly(*store))
        return *refused;
    const auto kept = keepAssessment(*store, *record, options.storeAs);
    if (!kept)
        return complain(kept.error(), ExitCode::BadDatabase);
    std::cout << "Stored as number " << kept->value << ".\n";
    return ExitCode::Done;
}

ExitCode writeSheet(const Session &session, const ExportOptions &options)
{
    const auto questionnaire = loadQuestionnaire(session);
    if (!questionnaire)
        return complain(questionnaire.error(), ExitCode::BadInput);
    auto store = openStore(session);
    if (!store)
        return complain(store.error(), ExitCode::BadDatabase);
    std::string sheet;
    const auto all = writeResultSheet(*store, *questionnaire, [&](const std::string &lines) {
        sheet += lines;
        return true;
    });
    if (!all)
        return complain(all.error(), ExitCode::BadDatabase);
    return writeOutput(sheet, options.out);
}

} // namespace

void addFhir(CLI::App &app, Session &session)
{
    auto *command = app.add_subcommand("fhir", "HL7 FHIR R4 bundles, for other programs");
    command->require_subcommand(1);
    auto options = std::make_shared<ExportOptions>();
    auto *writing = command->add_subcommand("export", "The answers in a file as a bundle");
    writing->add_option("--out", options->out, "File to write; - is standard output")->required();
    writing->add_option("--name", options->name, "Name of the person; else it names nobody");
    writing->add_option("FILE", options->file, "The answers (JSON); - reads standard input")
        ->required();
    writing->callback([options, &session] { session.status = exportFile(session, *options); });

    auto *reading = command->add_subcommand("import", "The result that a bundle holds");
    reading->add_option("--store-as", options->storeAs, "Keep it for the client of this name");
    reading->add_option("FILE", options->file, "The bundle (JSON); - reads standard input")
        ->required();
    reading->callback([options, &session] { session.status = importFile(session, *options); });
}

void addExports(CLI::App &history, Session &session)
{
    auto options = std::make_shared<ExportOptions>();
    auto *bundle = history.add_subcommand("fhir", "One result as an HL7 FHIR R4 bundle");
    bundle->add_option("ID", options->id, "Its number in the list")->required();
    bundle->add_option("--out", options->out, "File to write; - is standard output")->required();
    bundle->add_flag("--with-name", options->withName, "Name the person; else it names nobody");
    bundle->callback([options, &session] { session.status = exportStored(session, *options); });

    auto *sheet = history.add_subcommand("csv", "Every result as a line for a spreadsheet");
    sheet->add_option("--out", options->out, "File to write; - is standard output")->required();
    sheet->callback([options, &session] { session.status = writeSheet(session, *options); });
}

} // namespace triage
