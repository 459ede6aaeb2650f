// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command.h"

#include "base/file.h"
#include "interview/answers_json.h"
#include "lint/lint.h"
#include "places.h"

#include <cerrno>
#include <cstring>
#include <fstream>
#include <iostream>
#include <iterator>

namespace triage {

Result<Content> loadContent(const Session &session)
{
    return resourcesFolder(session.resources).and_then([](const std::filesystem::path &folder) {
        return loadContent(folder);
    });
}

Result<Catalogue> loadTexts(const Session &session)
{
    return resourcesFolder(session.resources).and_then(loadCatalogue);
}

Result<Questionnaire> loadQuestionnaire(const Session &session)
{
    const auto folder = resourcesFolder(session.resources);
    if (!folder)
        return tl::unexpected(folder.error());
    const auto file = *folder / "questionnaire" / "questionnaire.json";
    return readFile(file).and_then(
        [&](const std::string &text) { return readQuestionnaire(text, file.string()); });
}

Result<ContentWords> loadWords(const Session &session)
{
    return loadTexts(session).and_then([&](const Catalogue &catalogue) {
        return loadQuestionnaire(session).map([&](Questionnaire questionnaire) {
            return ContentWords{catalogue, std::move(questionnaire)};
        });
    });
}

Result<SafetyProperties> loadSafetyProperties(const Session &session)
{
    return resourcesFolder(session.resources).and_then(loadProperties);
}

Result<LintFindings> lintContent(const Session &session)
{
    return resourcesFolder(session.resources).and_then(lintResources);
}

Result<Store> openStore(const Session &session)
{
    const auto file = databaseFile(session.database);
    if (!file)
        return tl::unexpected(file.error());
    return keyOf(session, *file).and_then([&](const RecordsKey &key) {
        return Store::open(*file, key);
    });
}

std::optional<ExitCode> refusedAsReadOnly(const Store &store)
{
    if (!store.readOnly())
        return std::nullopt;
    return complain(*store.readOnly(), ExitCode::BadInput);
}

ExitCode complain(const Error &error, ExitCode code)
{
    std::cout.flush();
    std::cerr << "hamstring-triage-cli: " << error.text() << "\n";
    return code;
}

Result<std::string> readInput(const std::string &file)
{
    if (file != "-")
        return readFile(file);
    return std::string(std::istreambuf_iterator<char>(std::cin), {});
}

std::string inputName(const std::string &file)
{
    return file == "-" ? "standard input" : file;
}

Result<Answers> readAnswersIn(const std::string &file, const Questionnaire &questionnaire)
{
    return readInput(file).and_then(
        [&](const std::string &text) { return readAnswers(questionnaire, text, inputName(file)); });
}

Result<LineInput> LineInput::open(const std::string &file)
{
    LineInput input;
    input.m_name = inputName(file);
    if (file == "-") {
        input.m_stream = std::make_unique<std::istream>(std::cin.rdbuf());
        return input;
    }
    std::error_code status;
    if (std::filesystem::is_directory(file, status))
        return fail(file, "this is a folder, not a file", "name a file inside it");
    input.m_stream = std::make_unique<std::ifstream>(file, std::ios::binary);
    if (!*input.m_stream)
        return fail(file, std::string("cannot be opened: ") + std::strerror(errno),
                    "check that the file exists and that you may read it");
    return input;
}

bool LineInput::next(std::string &line)
{
    ++m_number;
    return static_cast<bool>(std::getline(*m_stream, line));
}

std::string LineInput::place() const
{
    return m_name + ":" + std::to_string(m_number);
}

Instant now()
{
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

} // namespace triage
