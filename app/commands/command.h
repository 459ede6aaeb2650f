// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "content.h"
#include "lint/finding.h"
#include "proof/properties.h"
#include "record/store.h"
#include "sealing/secret.h"

#include <CLI/CLI.hpp>
#include <istream>
#include <optional>
#include <string>

namespace triage {

/// What the program ends with.
enum class ExitCode { Done = 0, CheckFailed = 1, BadInput = 2, BadDatabase = 3 };

/// What every command may be told, and what it ended with.
struct Session {
    std::string resources;
    std::string database;
    std::string passphraseFile; ///< empty to ask in the terminal
    ExitCode status = ExitCode::Done;
    /// The passphrase that was given, since a file such as /dev/fd/3 is read only once.
    mutable std::optional<Secret> passphrase = {};
    /// Records are locked, and nothing that was given opens them: bad input, whatever else it says.
    mutable bool stayedLocked = false;
};

[[nodiscard]] Result<Content> loadContent(const Session &session);
/// Parts of it, for commands that decide nothing.
[[nodiscard]] Result<Catalogue> loadTexts(const Session &session);
[[nodiscard]] Result<Questionnaire> loadQuestionnaire(const Session &session);
/// Both: the words around a result.
struct ContentWords {
    Catalogue catalogue;
    Questionnaire questionnaire;
};
[[nodiscard]] Result<ContentWords> loadWords(const Session &session);
[[nodiscard]] Result<SafetyProperties> loadSafetyProperties(const Session &session);
/// What is worth mending in all of it, also where it cannot be loaded.
[[nodiscard]] Result<LintFindings> lintContent(const Session &session);
[[nodiscard]] Result<Store> openStore(const Session &session);
/// What a command that changes the records ends with where they can only be read, having said so.
[[nodiscard]] std::optional<ExitCode> refusedAsReadOnly(const Store &store);
/// The same for a command that changes the records. Where there is none, the session's status says
/// what to end with, and standard error why.
[[nodiscard]] std::optional<Store> openStoreToWrite(Session &session);

/// The key to a file of records or a backup, by the passphrase that is given or asked for; none
/// where the file is not locked.
[[nodiscard]] Result<RecordsKey> keyOf(const Session &session, const std::filesystem::path &file);

/// Says on standard error what is wrong, where, and what to do; gives back `code`.
ExitCode complain(const Error &error, ExitCode code);

/// The whole of a file; "-" is standard input.
[[nodiscard]] Result<std::string> readInput(const std::string &file);
/// What messages call that file.
[[nodiscard]] std::string inputName(const std::string &file);
/// The answers (JSON) in a file; "-" is standard input.
[[nodiscard]] Result<Answers> readAnswersIn(const std::string &file,
                                            const Questionnaire &questionnaire);

/// A file to read line by line; "-" is standard input.
class LineInput {
public:
    [[nodiscard]] static Result<LineInput> open(const std::string &file);
    /// False at the end.
    bool next(std::string &line);
    [[nodiscard]] std::string place() const; ///< "answers.jsonl:3", for messages

private:
    std::string m_name;
    std::unique_ptr<std::istream> m_stream;
    std::size_t m_number = 0;
};

/// Today's instant.
[[nodiscard]] Instant now();

// Each adds its command to the command line.
void addAssess(CLI::App &app, Session &session);
void addAsk(CLI::App &app, Session &session);
void addDecide(CLI::App &app, Session &session);
void addFormat(CLI::App &app, Session &session);
void addRules(CLI::App &app, Session &session);
void addCheck(CLI::App &app, Session &session);
void addHistory(CLI::App &app, Session &session);
void addLock(CLI::App &app, Session &session);
void addLog(CLI::App &app, Session &session);
void addManual(CLI::App &app, Session &session);
void addBackup(CLI::App &app, Session &session);
void addBenchmark(CLI::App &app, Session &session);
void addFhir(CLI::App &app, Session &session);
void addPaper(CLI::App &app, Session &session);
void addReport(CLI::App &app, Session &session);
void addTexts(CLI::App &app, Session &session);
void addVerify(CLI::App &app, Session &session);

// Each adds its part to the command of the stored assessments.
void addReplay(CLI::App &history, Session &session);
void addJudgements(CLI::App &history, Session &session);
void addExports(CLI::App &history, Session &session);
void addStoredReport(CLI::App &history, Session &session);

} // namespace triage
