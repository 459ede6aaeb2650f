// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "catch.h"
#include "record/client_query.h"
#include "record/people.h"
#include "record/search_words.h"
#include "samples.h"

using namespace triage;
using test::at;

namespace {

constexpr std::int64_t day = 86400;
const Instant in2000 = std::chrono::sys_days(std::chrono::year(2000) / 6 / 1);

std::vector<std::string> namesOf(const Result<ClientList> &list)
{
    INFO((list ? std::string() : list.error().text()));
    REQUIRE(list);
    std::vector<std::string> names;
    for (const ClientRow &row : list->rows)
        names.push_back(row.person.name);
    return names;
}

using Names = std::vector<std::string>;

AssessmentId assessed(Store &store, const std::string &client, std::int64_t seconds,
                      const Assessment &assessment)
{
    const auto person = store.client(client, at(seconds));
    REQUIRE(person);
    const auto interview = store.beginInterview(person->id, Mode::Therapist, at(seconds));
    REQUIRE(interview);
    const auto id = store.finish(*interview, test::someAnswers(), assessment, at(seconds));
    REQUIRE(id);
    return *id;
}

Assessment assessmentOf(Urgency urgency, const std::string &condition, std::vector<int> days)
{
    Assessment assessment = test::someAssessment();
    assessment.urgency = urgency;
    assessment.condition = condition;
    assessment.recheckDays = std::move(days);
    return assessment;
}

PersonId idOf(Store &store, const std::string &name)
{
    return store.client(name, at(1))->id;
}

// Six clients, one a day; C-3 is closed.
Store sixClients()
{
    Store store = test::open(":memory:");
    (void)assessed(store, "C-1", 1 * day, assessmentOf(Urgency::Routine, "strain", {7}));
    (void)assessed(store, "C-2", 2 * day, assessmentOf(Urgency::Urgent, "bone_stress", {14}));
    (void)assessed(store, "C-3", 3 * day, assessmentOf(Urgency::Emergency, "cauda_equina", {}));
    (void)assessed(store, "C-4", 4 * day, assessmentOf(Urgency::SelfCare, "strain", {7, 28}));
    (void)assessed(store, "Ann Lee", 5 * day, assessmentOf(Urgency::SameDay, "vascular_clot", {}));
    REQUIRE(store.client("Zoë", at(6 * day)));
    REQUIRE(store.self(at(7 * day)));
    REQUIRE(store.people().archive(idOf(store, "C-3"), true, at(8 * day)));
    return store;
}

bool anyFileHolds(const test::Folder &folder, const std::string &word)
{
    for (const auto &name : folder.content())
        if (readFile(folder.file(name))->find(word) != std::string::npos)
            return true;
    return false;
}

} // namespace

TEST_CASE("clients are listed with the one last seen first; closed ones and the runner are not")
{
    Store store = sixClients();
    CHECK(namesOf(store.people().list({})) == Names{"Zoë", "Ann Lee", "C-4", "C-2", "C-1"});
    CHECK(namesOf(store.people().list({.filter = ClientFilter::Closed})) == Names{"C-3"});
}

TEST_CASE("the list is narrowed by urgency, finding, open re-checks and date")
{
    Store store = sixClients();
    People people = store.people();
    CHECK(namesOf(people.list({.filter = ClientFilter::Urgent})) == Names{"Ann Lee", "C-2"});
    CHECK(namesOf(people.list({.condition = "strain"})) == Names{"C-4", "C-1"});
    CHECK(namesOf(people.list({.filter = ClientFilter::RecheckDue, .now = at(7 * day)})).empty());
    CHECK(namesOf(people.list({.filter = ClientFilter::RecheckDue, .now = at(11 * day)})) ==
          Names{"C-1", "C-4"});
    CHECK(namesOf(people.list({.seenSince = at(4 * day)})) == Names{"Zoë", "Ann Lee", "C-4"});
    CHECK(*people.conditions() ==
          std::vector<std::string>{"bone_stress", "strain", "vascular_clot"});
    const auto counts = people.counts(at(11 * day));
    REQUIRE(counts);
    CHECK(counts->active == 5);
    CHECK(counts->due == 2);
    CHECK(counts->urgent == 2);
    CHECK(counts->closed == 1);
}

TEST_CASE("clients are found by the beginning of any word of name, code or finding")
{
    Store store = sixClients();
    People people = store.people();
    CHECK(namesOf(people.list({.search = "le"})) == Names{"Ann Lee"});
    CHECK(namesOf(people.list({.search = "LEE an"})) == Names{"Ann Lee"});
    CHECK(namesOf(people.list({.search = "zoë"})) == Names{"Zoë"});
    CHECK(namesOf(people.list({.search = "ZOË"})) == Names{"Zoë"});
    CHECK(namesOf(people.list({.search = "C-4"})) == Names{"C-4"});
    CHECK(namesOf(people.list({.search = "c4"})) == Names{"C-4"});
    CHECK(namesOf(people.list({.search = "stra"})) == Names{"C-1", "C-4"});
    CHECK(namesOf(people.list({.search = "ee"})).empty());
    CHECK(namesOf(people.list({.search = "c", .condition = "strain"})) == Names{"C-1", "C-4"});
    CHECK(namesOf(people.list({.filter = ClientFilter::Closed, .search = "c"})) == Names{"C-3"});
    CHECK(namesOf(people.list({.search = " - "})).size() == 5);
}

TEST_CASE("a client with two words that begin alike is found once")
{
    Store store = test::open(":memory:");
    REQUIRE(store.client("Anna Annis", at(1)));
    CHECK(namesOf(store.people().list({.search = "ann"})) == Names{"Anna Annis"});
}

TEST_CASE("pages follow each other without gap or repetition, in every order")
{
    Store store = test::open(":memory:");
    for (int i = 0; i < 25; ++i)
        (void)assessed(store, "C-" + std::to_string(i), i / 3 * day,
                       assessmentOf(Urgency::Routine, "strain", {7}));
    for (const ClientQuery &first :
         {ClientQuery{.limit = 4}, ClientQuery{.search = "c", .limit = 4},
          ClientQuery{.filter = ClientFilter::RecheckDue, .now = at(99 * day), .limit = 4}}) {
        Names paged;
        ClientQuery query = first;
        do {
            const auto list = store.people().list(query);
            for (const std::string &name : namesOf(list))
                paged.push_back(name);
            query.after = list->next;
        } while (query.after);
        ClientQuery whole = first;
        whole.limit = 1000;
        CHECK(paged == namesOf(store.people().list(whole)));
        CHECK(paged.size() == 25);
    }
}

TEST_CASE("what is said of a client is kept, checked, and can be taken back")
{
    Store store = sixClients();
    People people = store.people();
    const PersonId id = idOf(store, "C-1");
    const auto change = people.describe(
        id, {.name = " C-9 ", .birthYear = 1988, .side = "left", .notes = "likes hills"}, in2000);
    REQUIRE(change);
    Person person = people.find(id)->person;
    CHECK(person.name == "C-9");
    CHECK(person.birthYear == 1988);
    CHECK(person.side == "left");
    CHECK(person.notes == "likes hills");
    CHECK(namesOf(people.list({.search = "c9"})) == Names{"C-9"});
    CHECK(namesOf(people.list({.search = "c1"})).empty());
    REQUIRE(people.undo(*change, at(99)));
    person = people.find(id)->person;
    CHECK(person.name == "C-1");
    CHECK_FALSE(person.birthYear);
    CHECK(person.notes.empty());
    CHECK_FALSE(people.describe(id, {.name = "C-2"}, in2000));
    CHECK_FALSE(people.describe(id, {.name = " "}, in2000));
    CHECK_FALSE(people.describe(id, {.name = "C-1", .birthYear = 1899}, in2000));
    CHECK_FALSE(people.describe(id, {.name = "C-1", .birthYear = 2005}, in2000));
}

TEST_CASE("archiving can be taken back")
{
    Store store = sixClients();
    const auto change = store.people().archive(idOf(store, "C-1"), true, at(9));
    REQUIRE(change);
    CHECK(store.people().counts(at(1))->closed == 2);
    REQUIRE(store.people().undo(*change, at(99)));
    CHECK(store.people().counts(at(1))->closed == 1);
}

TEST_CASE("a removed client is nowhere to be seen, and everything is back when it is taken back")
{
    Store store = sixClients();
    People people = store.people();
    const PersonId id = idOf(store, "C-4");
    REQUIRE(store.beginInterview(id, Mode::Therapist, at(9)));
    const auto history = store.history();
    const auto row = people.find(id);
    const auto change = people.remove(id, at(9));
    REQUIRE(change);
    CHECK_FALSE(people.find(id));
    CHECK(namesOf(people.list({.search = "c4"})).empty());
    CHECK(store.history()->size() == history->size() - 1);
    CHECK(store.unfinished()->empty());
    CHECK_FALSE(store.assessment(*row->latest));
    CHECK(people.due(at(99 * day), 9)->size() == 2);
    REQUIRE(people.undo(*change, at(99)));
    CHECK(*people.find(id) == *row);
    CHECK(*store.history() == *history);
    CHECK(store.unfinished()->size() == 1);
}

TEST_CASE("a name is free again after its client was removed; taking back then is refused")
{
    Store store = sixClients();
    const PersonId id = idOf(store, "C-4");
    const auto change = store.people().remove(id, at(9));
    REQUIRE(change);
    CHECK(idOf(store, "C-4") != id);
    CHECK_FALSE(store.people().undo(*change, at(99)));
    CHECK(namesOf(store.people().list({.search = "c4"})) == Names{"C-4"});
}

TEST_CASE("forgetting removed people deletes all of theirs from the file and nothing of others")
{
    const test::Folder folder;
    Store store = test::open(folder.file("records.sqlite"));
    (void)assessed(store, "Wilhelmine", day, assessmentOf(Urgency::Routine, "strain", {7}));
    const auto kept =
        assessed(store, "Ann", 2 * day, assessmentOf(Urgency::Routine, "contusion", {7}));
    const auto person = store.people().find(idOf(store, "Ann"));
    const PersonId id = idOf(store, "Wilhelmine");
    REQUIRE(store.people().describe(id, {.name = "Wilhelmine", .notes = "secretnote"}, at(day)));
    const auto change = store.people().remove(id, at(9));
    REQUIRE(change);
    REQUIRE(anyFileHolds(folder, "secretnote"));
    REQUIRE(store.people().forgetRemoved());
    for (const char *word : {"secretnote", "Wilhelmine", "wilhelmine"}) {
        INFO(word);
        CHECK_FALSE(anyFileHolds(folder, word));
    }
    CHECK_FALSE(store.people().undo(*change, at(99)));
    CHECK(store.history()->size() == 1);
    CHECK(store.assessment(kept)->assessment.condition == "contusion");
    CHECK(*store.people().find(person->person.id) == *person);
}

TEST_CASE("merging gives one client everything of both, and can be taken back")
{
    Store store = sixClients();
    People people = store.people();
    const PersonId from = idOf(store, "C-1");
    const PersonId into = idOf(store, "C-4");
    REQUIRE(people.describe(from, {.name = "C-1", .birthYear = 1970, .notes = "a"}, in2000));
    REQUIRE(people.describe(into, {.name = "C-4", .notes = "b"}, at(9)));
    const auto first = people.find(from);
    const auto second = people.find(into);
    const auto change = people.merge(from, into, at(9));
    REQUIRE(change);
    CHECK_FALSE(people.find(from));
    const auto both = people.find(into);
    CHECK(both->person.notes == "b\na");
    CHECK(both->person.birthYear == 1970);
    CHECK(both->pain.size() == 2);
    CHECK(store.history({.person = into})->size() == 2);
    REQUIRE(people.undo(*change, at(99)));
    CHECK(*people.find(from) == *first);
    CHECK(*people.find(into) == *second);
    CHECK(store.history({.person = into})->size() == 1);
    CHECK_FALSE(people.merge(into, into, at(9)));
}

TEST_CASE("after merging, forgetting removed people keeps what was moved")
{
    Store store = sixClients();
    const PersonId into = idOf(store, "C-4");
    REQUIRE(store.people().merge(idOf(store, "C-1"), into, at(9)));
    REQUIRE(store.people().forgetRemoved());
    CHECK(store.history({.person = into})->size() == 2);
}

TEST_CASE("deleting the latest assessment brings the one before back into the list")
{
    Store store = test::open(":memory:");
    (void)assessed(store, "C-1", 1 * day, assessmentOf(Urgency::Routine, "strain", {7}));
    const auto latest =
        assessed(store, "C-1", 2 * day, assessmentOf(Urgency::Urgent, "bone_stress", {14}));
    REQUIRE(store.deleteAssessment(latest, at(99)));
    const auto row = store.people().find(idOf(store, "C-1"));
    CHECK(row->condition == "strain");
    CHECK(row->urgency == Urgency::Routine);
    CHECK(row->due == at(8 * day));
    CHECK(namesOf(store.people().list({.search = "bone"})).empty());
}

TEST_CASE("pages of results follow each other, of all and of one person")
{
    Store store = test::open(":memory:");
    for (int i = 0; i < 10; ++i)
        (void)test::finished(store, i % 2 == 0 ? "A" : "B", i / 3);
    const auto all = store.history();
    REQUIRE(all->size() == 10);
    std::vector<AssessmentSummary> paged;
    ResultQuery query{.limit = 3};
    for (;;) {
        const auto page = store.history(query);
        REQUIRE(page);
        if (page->empty())
            break;
        paged.insert(paged.end(), page->begin(), page->end());
        query.after = ResultCursor{.finished = paged.back().finished, .id = paged.back().id};
    }
    CHECK(paged == *all);
    CHECK(store.history({.person = idOf(store, "A")})->size() == 5);
}

TEST_CASE("words are made small in the scripts of Europe, and codes are found without their signs")
{
    CHECK(wordsOf("C-014, Ann") == Names{"014", "ann", "c"});
    CHECK(wordsOf("ÀÖØÞ ŁÓDŹ ŸЁЖ ΣΩ") == Names{"àöøþ", "łódź", "Ÿёж", "σω"});
    CHECK(searchWords("C-014", "bone_stress") == Names{"014", "bone", "c", "c014", "stress"});
    CHECK(wordsOf("\xC3") == Names{"\xC3"});
}
