// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "interview/interview.h"
#include "record/database.h"
#include "record/draft_revisions.h"
#include "triage/assessment.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace triage {

class Judgements;
class Ledger;
class People;
class TrainingLogs;

using Instant = std::chrono::sys_seconds; ///< UTC

struct PersonId {
    std::int64_t value = 0;
    auto operator<=>(const PersonId &) const = default;
};
struct InterviewId {
    std::int64_t value = 0;
    auto operator<=>(const InterviewId &) const = default;
};
struct AssessmentId {
    std::int64_t value = 0;
    auto operator<=>(const AssessmentId &) const = default;
};

/// A client, or the runner who uses the program alone.
struct Person {
    PersonId id;
    std::string name; ///< empty for the runner alone
    bool self = false;
    Instant created;
    std::optional<int> birthYear = {};
    std::string side = {}; ///< left, right, both, or empty
    std::string notes = {};
    bool archived = false; ///< closed: kept, and no longer among the active ones

    bool operator==(const Person &) const = default;
};

/// An interview that is not finished.
struct StoredInterview {
    InterviewId id;
    Person person;
    Interview interview;
    Instant started;
    Instant changed;
    std::optional<AssessmentId> follows = {};  ///< the assessment that a re-check looks back on
    std::optional<AssessmentId> corrects = {}; ///< the result whose answers are being changed

    bool operator==(const StoredInterview &) const = default;
};

/// A finished assessment as the history list shows it.
struct AssessmentSummary {
    AssessmentId id;
    Person person;
    Mode mode = Mode::Runner;
    Instant finished;
    Urgency urgency = Urgency::SelfCare;
    std::string condition;
    std::optional<int> grade;
    std::string side;                          ///< left, right, both, or empty
    std::optional<int> painActivity;           ///< 0 to 10
    std::optional<AssessmentId> follows = {};  ///< the assessment that a re-check looks back on
    std::optional<AssessmentId> corrects = {}; ///< the result in whose place this one stands

    bool operator==(const AssessmentSummary &) const = default;
};

struct StoredAssessment {
    AssessmentSummary summary;
    Answers answers;
    Assessment assessment;     ///< as concluded then, never re-assessed
    std::string followUp = {}; ///< of a re-check: what changed, as JSON; otherwise empty

    bool operator==(const StoredAssessment &) const = default;
};

/// Where a list of results goes on: after this one.
struct ResultCursor {
    Instant finished;
    AssessmentId id;
};

/// Which finished assessments to list, the newest first.
struct ResultQuery {
    std::optional<PersonId> person = {}; ///< of one person only
    std::optional<ResultCursor> after = {};
    std::optional<int> limit = {}; ///< how many at most; nothing for all
};

/// Something of a plan that was ticked off on a day.
struct PlanTick {
    std::string item;            ///< an exercise or a criterion of a stage, by its codes
    std::chrono::sys_days day{}; ///< where the person is

    auto operator<=>(const PlanTick &) const = default;
};

/// The stored people, interviews and assessments: one SQLite file. Every function is one
/// transaction, durable when it returns: it outlives the program being killed, and a loss of power
/// as far as the disk keeps what it says it has written. Not thread-safe.
class Store {
public:
    /// Opens or makes the file (":memory:" for none). Refuses a file that is not ours, is damaged,
    /// or cannot be written, and changes nothing then. One of a newer program is opened to read.
    /// Locked records need their key (record/locking.h).
    [[nodiscard]] static Result<Store> open(const std::filesystem::path &file,
                                            const RecordsKey &key = {});

    /// Why nothing can be changed, where that is so: a newer version of this program wrote the
    /// file.
    [[nodiscard]] const std::optional<Error> &readOnly() const { return m_readOnly; }

    /// Copies all records into a new file and goes on there, where the present place fails. False
    /// where they cannot be read any more: then the new file is empty.
    [[nodiscard]] Result<bool> continueIn(const std::filesystem::path &file);

    /// How long every function waits while another program holds the file; 5 seconds at first.
    void setPatience(std::chrono::milliseconds patience);

    /// Does several things as one: all of them are durable when it returns, or none where one
    /// fails. `action` gives a Result.
    template<typename Action>
    [[nodiscard]] auto together(const Action &action) -> decltype(action())
    {
        auto transaction = Transaction::begin(m_database);
        if (!transaction)
            return tl::unexpected<Error>(transaction.error());
        auto done = action();
        if (!done)
            return done;
        if (const auto kept = transaction->commit(); !kept)
            return tl::unexpected<Error>(kept.error());
        return done;
    }

    /// The runner who uses the program alone; made at first use.
    [[nodiscard]] Result<Person> self(Instant now);
    /// Finds or makes the client of this name (trimmed; not empty).
    [[nodiscard]] Result<Person> client(const std::string &name, Instant now);
    [[nodiscard]] Result<std::vector<Person>> clients();
    [[nodiscard]] Result<void> rename(PersonId person, const std::string &name);

    /// The list of clients, and what may be changed about them.
    [[nodiscard]] People people();
    /// What therapists concluded themselves.
    [[nodiscard]] Judgements judgements();
    /// What is kept of runners' own training logs.
    [[nodiscard]] TrainingLogs trainingLogs();
    /// Whether the finished results are as they were finished.
    [[nodiscard]] Ledger ledger();

    /// `follows` is the assessment that a re-check looks back on, `corrects` the result whose
    /// answers are to be changed: that one stays as it is.
    [[nodiscard]] Result<InterviewId> beginInterview(PersonId person, Mode mode, Instant now,
                                                     std::optional<AssessmentId> follows = {},
                                                     std::optional<AssessmentId> corrects = {});
    /// Keeps the answers and the page; only what changed is written. Refuses an interview that
    /// another program has changed since this one read or wrote it.
    [[nodiscard]] Result<void> saveInterview(InterviewId id, const Interview &interview,
                                             Instant now);
    /// True where saving would be refused: another program changed or finished the interview.
    [[nodiscard]] Result<bool> changedElsewhere(InterviewId id);
    [[nodiscard]] Result<std::vector<StoredInterview>> unfinished();
    [[nodiscard]] Result<void> discardInterview(InterviewId id);

    /// Turns the interview into an assessment in one transaction. `followUp` is JSON, or empty.
    /// What is finished is never changed again.
    [[nodiscard]] Result<AssessmentId> finish(InterviewId id, const Answers &answers,
                                              const Assessment &assessment, Instant now,
                                              const std::string &followUp = {});

    [[nodiscard]] Result<std::vector<AssessmentSummary>> history(const ResultQuery &query = {});
    [[nodiscard]] Result<StoredAssessment> assessment(AssessmentId id);
    [[nodiscard]] Result<void> deleteAssessment(AssessmentId id, Instant now);

    /// What was ticked off in the plan of an assessment, by item and day.
    [[nodiscard]] Result<std::vector<PlanTick>> planTicks(AssessmentId id);
    /// Ticks an item off on a day, or takes that tick back.
    [[nodiscard]] Result<void> setPlanTick(AssessmentId id, const PlanTick &tick, bool on);

private:
    explicit Store(Database database);
    Database m_database;
    std::optional<Error> m_readOnly;
    std::chrono::milliseconds m_patience = Database::usualPatience;
    DraftRevisions m_revisions;
};

} // namespace triage
