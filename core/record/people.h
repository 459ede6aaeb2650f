// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/store.h"

namespace triage {

/// Which clients a list shows.
enum class ClientFilter {
    Active,     ///< not closed
    RecheckDue, ///< active, and a re-check was to be done by now
    Urgent,     ///< active, and to be seen within days or sooner
    Closed,     ///< archived
};

/// A person as the list of clients shows them.
struct ClientRow {
    Person person;
    Instant lastSeen; ///< when added, where there is no assessment
    std::optional<AssessmentId> latest = {};
    std::optional<Urgency> urgency = {};
    std::string condition = {};
    std::optional<int> grade = {};
    std::string leg = {};            ///< side of the latest assessment, or of the person
    std::vector<int> pain = {};      ///< in the worst activity, the oldest first, 8 at most
    std::optional<Instant> due = {}; ///< next re-check

    bool operator==(const ClientRow &) const = default;
};

/// Where a list of clients goes on: after this one, in the list's order.
struct ClientCursor {
    std::string word = {}; ///< while searching
    std::int64_t seconds = 0;
    std::int64_t id = 0;
};

/// What to list. While searching the order is that of the words found; otherwise the due re-checks
/// come with the oldest date first, and all else with the last seen first.
struct ClientQuery {
    ClientFilter filter = ClientFilter::Active;
    Instant now = {};
    std::string search = {};    ///< beginnings of words of the name, the code or the finding
    std::string condition = {}; ///< code; empty for any
    std::optional<Instant> seenSince = {};
    std::optional<ClientCursor> after = {};
    int limit = 50;
};

struct ClientList {
    std::vector<ClientRow> rows;
    std::optional<ClientCursor> next = {}; ///< nothing at the end
};

/// How many a filter shows; counting stops at countedMost, so that it costs the same in any table.
struct ClientCounts {
    static constexpr int countedMost = 1000;
    int active = 0;
    int due = 0;
    int urgent = 0;
    int closed = 0;
};

/// What may be said of a person beside the assessments.
struct PersonDetails {
    std::string name;
    std::optional<int> birthYear = {};
    std::string side = {};
    std::string notes = {};

    bool operator==(const PersonDetails &) const = default;
};

/// A change of people that can be taken back.
struct PeopleChange {
    struct Before {
        PersonId id;
        PersonDetails details;
        std::optional<std::int64_t> archived;
        std::optional<std::int64_t> removed;

        bool operator==(const Before &) const = default;
    };
    std::vector<Before> before;          ///< the people as they were
    std::vector<Before> after = {};      ///< the same people as the change left them
    std::vector<InterviewId> moved = {}; ///< interviews that belonged to the first of them
};

/// The people of a store. Every change is one transaction and gives what takes it back; a removed
/// person is nowhere to be seen, and gone for good with forgetRemoved(). The store must outlive it.
class People {
public:
    explicit People(const Database &database) : m_database(database) {}

    [[nodiscard]] Result<ClientList> list(const ClientQuery &query) const;
    [[nodiscard]] Result<ClientCounts> counts(Instant now) const;
    [[nodiscard]] Result<ClientRow> find(PersonId person) const;
    /// The runner alone; nothing where they were never assessed.
    [[nodiscard]] Result<std::optional<ClientRow>> self() const;
    /// The client of this name (trimmed).
    [[nodiscard]] Result<PersonId> named(const std::string &name) const;
    /// People with a re-check due by `now`, the oldest first, the runner alone among them.
    [[nodiscard]] Result<std::vector<ClientRow>> due(Instant now, int limit) const;
    /// Codes of the conditions of active clients.
    [[nodiscard]] Result<std::vector<std::string>> conditions() const;

    /// Refuses an empty name, one that another client has, and a year outside 1900 to now's; also
    /// where the person is not as `seen` any more, because another program changed them.
    [[nodiscard]] Result<PeopleChange> describe(PersonId person, const PersonDetails &details,
                                                Instant now,
                                                const std::optional<PersonDetails> &seen = {});
    [[nodiscard]] Result<PeopleChange> archive(PersonId person, bool archived, Instant now);
    /// Gives everything of `from` to `into` and removes `from`; notes are joined.
    [[nodiscard]] Result<PeopleChange> merge(PersonId from, PersonId into, Instant now);
    /// Removes the person with everything that belongs to them.
    [[nodiscard]] Result<PeopleChange> remove(PersonId person, Instant now);
    /// Takes a change back. Refuses where another client has taken the name since, or the people
    /// are not as the change left them any more.
    [[nodiscard]] Result<void> undo(const PeopleChange &change, Instant now);
    /// Deletes removed people from the file for good; changes that removed them cannot be undone.
    [[nodiscard]] Result<void> forgetRemoved();

private:
    const Database &m_database;
};

} // namespace triage
