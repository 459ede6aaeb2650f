// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "interview/interview.h"
#include "record/database.h"
#include "triage/assessment.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace triage {

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

    bool operator==(const Person &) const = default;
};

/// An interview that is not finished.
struct StoredInterview {
    InterviewId id;
    Person person;
    Interview interview;
    Instant started;
    Instant changed;

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
    std::string side;                ///< left, right, both, or empty
    std::optional<int> painActivity; ///< 0 to 10

    bool operator==(const AssessmentSummary &) const = default;
};

struct StoredAssessment {
    AssessmentSummary summary;
    Answers answers;
    Assessment assessment; ///< as concluded then, never re-assessed

    bool operator==(const StoredAssessment &) const = default;
};

/// The stored people, interviews and assessments: one SQLite file. Every function is one
/// transaction, durable when it returns. Not thread-safe.
class Store {
public:
    /// Opens or makes the file (":memory:" for none). Refuses a file that is not ours, is newer
    /// than this program, is damaged, or cannot be written, and changes nothing then.
    [[nodiscard]] static Result<Store> open(const std::filesystem::path &file);

    /// How long every function waits while another program holds the file; 5 seconds at first.
    void setPatience(std::chrono::milliseconds patience);

    /// The runner who uses the program alone; made at first use.
    [[nodiscard]] Result<Person> self(Instant now);
    /// Finds or makes the client of this name (trimmed; not empty).
    [[nodiscard]] Result<Person> client(const std::string &name, Instant now);
    [[nodiscard]] Result<std::vector<Person>> clients();
    [[nodiscard]] Result<void> rename(PersonId person, const std::string &name);

    [[nodiscard]] Result<InterviewId> beginInterview(PersonId person, Mode mode, Instant now);
    /// Keeps the answers and the page; only what changed is written.
    [[nodiscard]] Result<void> saveInterview(InterviewId id, const Interview &interview,
                                             Instant now);
    [[nodiscard]] Result<std::vector<StoredInterview>> unfinished();
    [[nodiscard]] Result<void> discardInterview(InterviewId id);

    /// Turns the interview into an assessment in one transaction.
    [[nodiscard]] Result<AssessmentId> finish(InterviewId id, const Answers &answers,
                                              const Assessment &assessment, Instant now);

    [[nodiscard]] Result<std::vector<AssessmentSummary>> history(); ///< newest first
    [[nodiscard]] Result<StoredAssessment> assessment(AssessmentId id);
    [[nodiscard]] Result<void> deleteAssessment(AssessmentId id);

private:
    explicit Store(Database database);
    Database m_database;
};

} // namespace triage
