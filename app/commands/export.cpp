// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves for other programs, and what comes from them.
#include "commands/report_files.h"
#include "fhir/fhir_bundle.h"
#include "report/assessment_sheet.h"
#include "report/result_json.h"
#include "triage/assess.h"

#include <iostream>

namespace triage {

namespace {

constexpr int resultsAtOnce = 200;

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

/// Keeps an imported assessment as it was concluded.
Result<AssessmentId> keep(Store &store, const FhirRecord &record, const std::string &name)
{
    return store.client(name, record.finished).and_then([&](const Person &person) {
        return store.beginInterview(person.id, record.answers.mode, record.finished)
            .and_then([&](InterviewId id) {
                return store.finish(id, record.answers, record.assessment, record.finished);
            });
    });
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
    const auto kept = keep(*store, *record, options.storeAs);
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
    // Why: spreadsheets take the text for UTF-8 only with its mark before it.
    std::string sheet = "\xef\xbb\xbf" + sheetHead(*questionnaire);
    ResultQuery query{.limit = resultsAtOnce};
    for (bool more = true; more;) {
        const auto page = store->history(query);
        if (!page)
            return complain(page.error(), ExitCode::BadDatabase);
        for (const AssessmentSummary &summary : *page) {
            const auto stored = store->assessment(summary.id);
            if (!stored)
                return complain(stored.error(), ExitCode::BadDatabase);
            sheet += sheetLine({.id = std::to_string(summary.id.value),
                                .finished = summary.finished,
                                .person = summary.person.name,
                                .answers = stored->answers,
                                .assessment = stored->assessment},
                               *questionnaire);
        }
        more = page->size() == static_cast<std::size_t>(resultsAtOnce);
        if (more)
            query.after = ResultCursor{page->back().finished, page->back().id};
    }
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
