// SPDX-License-Identifier: GPL-3.0-or-later
#include "scripted_user.h"

#include "base/file.h"
#include "catch.h"
#include "record/judgements.h"
#include "record/people.h"
#include "record/training_logs.h"
#include "samples.h"

namespace triage::test {

namespace {

constexpr int clientsAtMost = 6;
constexpr int resultsLookedAt = 20;

template<typename T>
Result<void> done(const Result<T> &result)
{
    return result.map([](const auto &) {});
}

KeptLog someLog(int runs)
{
    KeptLog log{.onset = LocalDay(std::chrono::days(20'500)), .activities = {}};
    for (int run = 0; run < runs; ++run)
        log.activities.push_back({.kind = ActivityKind::Run,
                                  .figures = {.day = log.onset - std::chrono::days(run + 1),
                                              .km = 5.0 + run,
                                              .durationS = 1800.0 + run,
                                              .ascentM = {}}});
    return log;
}

} // namespace

int ScriptedUser::below(int end)
{
    return end <= 0 ? 0 : static_cast<int>(m_random() % static_cast<unsigned>(end));
}

Result<void> ScriptedUser::step(int number)
{
    m_random.seed(static_cast<std::uint32_t>(m_seed * 7919 + number * 104729 + 1));
    m_random.discard(3);
    m_now = at(1'000'000'000 + number);
    const int kind = below(20);
    if (kind < 4)
        return begin();
    if (kind < 9)
        return answer();
    if (kind < 11)
        return takeLog();
    if (kind < 14)
        return finish();
    if (kind < 16)
        return changeClient();
    if (kind < 18)
        return removeSomething();
    return addToResult();
}

Result<void> ScriptedUser::begin()
{
    const int whose = below(clientsAtMost + 1);
    const auto people = m_store.clients();
    if (!people)
        return tl::unexpected(people.error());
    const std::string name = "Client " + std::to_string(whose);
    for (const Person &person : *people) {
        if (person.name != name)
            continue;
        const auto visits = m_store.history({.person = person.id, .limit = 1});
        if (!visits)
            return tl::unexpected(visits.error());
        const auto before = visits->empty() ? std::nullopt : std::optional(visits->front().id);
        return done(m_store.beginInterview(person.id, Mode::Therapist, m_now, before));
    }
    if (whose < clientsAtMost)
        return done(m_store.client(name, m_now));
    return done(m_store.self(m_now));
}

Result<void> ScriptedUser::answer()
{
    auto open = m_store.unfinished();
    if (!open)
        return tl::unexpected(open.error());
    if (open->empty())
        return begin();
    StoredInterview &running = (*open)[static_cast<std::size_t>(below(int(open->size())))];
    auto &values = running.interview.answers.values;
    int place = below(9);
    for (const auto &[question, value] : someAnswers().values)
        if (place-- <= 0)
            values[question] = value;
    values["age"] = static_cast<double>(18 + below(60));
    if (below(4) == 0)
        values.erase("temperature_c");
    running.interview.page = "page-" + std::to_string(below(30));
    return m_store.saveInterview(running.id, running.interview, m_now);
}

Result<void> ScriptedUser::takeLog()
{
    const auto open = m_store.unfinished();
    if (!open)
        return tl::unexpected(open.error());
    if (open->empty())
        return begin();
    const int runs = below(40);
    return m_store.trainingLogs().keep(open->front().id,
                                       runs < 4 ? std::nullopt : std::optional(someLog(runs)));
}

Result<void> ScriptedUser::finish()
{
    const auto open = m_store.unfinished();
    if (!open)
        return tl::unexpected(open.error());
    if (open->empty())
        return begin();
    const StoredInterview &running = open->back();
    Answers answers = running.interview.answers;
    answers.values["side"] = "left";
    return done(m_store.finish(running.id, answers, someAssessment(), m_now,
                               running.follows ? R"({"course":"better"})" : ""));
}

Result<void> ScriptedUser::changeClient()
{
    const auto people = m_store.clients();
    if (!people)
        return tl::unexpected(people.error());
    if (people->empty())
        return begin();
    const Person &person = (*people)[static_cast<std::size_t>(below(int(people->size())))];
    switch (below(3)) {
    case 0:
        return done(m_store.people().describe(person.id,
                                              {.name = person.name,
                                               .birthYear = 1950 + below(50),
                                               .side = "both",
                                               .notes = "seen " + std::to_string(below(100))},
                                              m_now));
    case 1:
        return done(m_store.people().archive(person.id, !person.archived, m_now));
    default:
        return people->size() < 2 || person.id == people->front().id
                   ? begin()
                   : done(m_store.people().merge(person.id, people->front().id, m_now));
    }
}

Result<void> ScriptedUser::removeSomething()
{
    const int what = below(5);
    if (what == 0) {
        const auto people = m_store.clients();
        if (!people)
            return tl::unexpected(people.error());
        return people->empty() ? begin() : done(m_store.people().remove(people->back().id, m_now));
    }
    if (what == 1) {
        const auto open = m_store.unfinished();
        if (!open)
            return tl::unexpected(open.error());
        return open->empty() ? begin() : m_store.discardInterview(open->back().id);
    }
    if (what == 2)
        return m_store.people().forgetRemoved();
    const auto results = m_store.history({.limit = resultsLookedAt});
    if (!results)
        return tl::unexpected(results.error());
    return results->empty() ? begin() : m_store.deleteAssessment(results->back().id, m_now);
}

Result<void> ScriptedUser::addToResult()
{
    const auto results = m_store.history({.limit = resultsLookedAt});
    if (!results)
        return tl::unexpected(results.error());
    if (results->empty())
        return answer();
    const AssessmentId id = (*results)[static_cast<std::size_t>(below(int(results->size())))].id;
    if (below(2) == 0)
        return m_store.judgements().record(id, {.urgency = Urgency::Routine,
                                                .condition = "strain",
                                                .reason = "felt a gap",
                                                .recorded = m_now});
    return m_store.setPlanTick(
        id, {.item = "exercise bridge", .day = std::chrono::floor<std::chrono::days>(m_now)},
        below(3) > 0);
}

std::string picture(const std::filesystem::path &file)
{
    const auto database = Database::openToRead(file.string());
    REQUIRE(database);
    // Why: what is drawn by lot differs from file to file.
    Statement columns = database->prepare(
        "SELECT t.name, group_concat('quote(' || c.name || ')', '|| '' '' ||') "
        "FROM sqlite_schema AS t, pragma_table_info(t.name) AS c "
        "WHERE t.type = 'table' AND c.name NOT IN ('salt', 'content', 'hash') GROUP BY t.name");
    std::string text;
    auto more = columns.step();
    for (; more && *more; more = columns.step()) {
        const std::string table = columns.text(0);
        text += table + "\n";
        Statement rows =
            database->prepare("SELECT " + columns.text(1) + " FROM " + table + " ORDER BY 1");
        auto row = rows.step();
        for (; row && *row; row = rows.step())
            text += rows.text(0) + "\n";
        REQUIRE(row);
    }
    REQUIRE(more);
    return text;
}

void makeOfForm(const std::filesystem::path &file, int form)
{
    const auto sql = readFile(std::filesystem::path(TRIAGE_TESTS) / "core/record/fixtures" /
                              ("form_" + std::to_string(form) + ".sql"));
    REQUIRE(sql);
    const auto database = Database::open(file.string());
    REQUIRE(database);
    const auto made = database->script(*sql);
    INFO((made ? std::string() : made.error().text()));
    REQUIRE(made);
}

} // namespace triage::test
