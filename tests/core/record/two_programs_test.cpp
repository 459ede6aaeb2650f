// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "record/ledger.h"
#include "record/people.h"
#include "record/training_logs.h"
#include "samples.h"

#include <sys/wait.h>
#include <unistd.h>

using namespace triage;
using test::at;

namespace {

Interview draft(const std::string &question, const std::string &answer)
{
    return {.answers = {.mode = Mode::Runner, .values = {{question, answer}}}, .page = "pain"};
}

// Runs in another process; true where all that it did succeeded.
template<typename Work>
pid_t elsewhere(Work work)
{
    const pid_t child = fork();
    REQUIRE(child >= 0);
    if (child == 0)
        _exit(work() ? 0 : 1);
    return child;
}

bool succeeded(pid_t child)
{
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

} // namespace

TEST_CASE("an interview that another program went on with is not written over")
{
    const test::Folder folder;
    const auto file = folder.file("records.sqlite");
    Store here = test::open(file);
    const auto id = here.beginInterview(here.self(at(1))->id, Mode::Runner, at(1));
    REQUIRE(here.saveInterview(*id, draft("side", "left"), at(2)));
    CHECK(here.changedElsewhere(*id) == false);
    REQUIRE(succeeded(elsewhere([&] {
        auto there = Store::open(file);
        const auto open = there->unfinished();
        return there->saveInterview(open->front().id, draft("side", "right"), at(3)).has_value();
    })));

    CHECK(here.changedElsewhere(*id) == true);
    const auto saved = here.saveInterview(*id, draft("pop", "yes"), at(4));
    REQUIRE_FALSE(saved);
    CHECK(saved.error().what.find("another window") != std::string::npos);
    CHECK_FALSE(here.trainingLogs().keep(*id, KeptLog{}));
    CHECK_FALSE(here.finish(*id, draft("pop", "yes").answers, test::someAssessment(), at(4)));
    const auto stored = here.unfinished();
    CHECK(stored->front().interview == draft("side", "right"));

    // who has read it again may go on
    CHECK(here.saveInterview(*id, draft("pop", "yes"), at(5)));
}

TEST_CASE("an interview that another program finished or deleted is told to be changed")
{
    const test::Folder folder;
    const auto file = folder.file("records.sqlite");
    Store here = test::open(file);
    Store there = test::open(file);
    const auto person = here.self(at(1))->id;
    const auto first = here.beginInterview(person, Mode::Runner, at(1));
    const auto second = here.beginInterview(person, Mode::Runner, at(1));
    REQUIRE(there.finish(*first, test::someAnswers(), test::someAssessment(), at(2)));
    REQUIRE(there.discardInterview(*second));
    CHECK(here.changedElsewhere(*first) == true);
    CHECK(here.changedElsewhere(*second) == true);
    CHECK_FALSE(here.saveInterview(*first, draft("side", "left"), at(3)));
    CHECK(here.assessment({first->value})->answers == test::someAnswers());
}

TEST_CASE("a client that another program changed is neither written over nor set back")
{
    const test::Folder folder;
    const auto file = folder.file("records.sqlite");
    Store here = test::open(file);
    Store there = test::open(file);
    const auto person = here.client("Ada", at(1))->id;
    const PersonDetails seen{.name = "Ada"};
    const PersonDetails theirs{.name = "Ada", .notes = "runs the marathon"};
    const PersonDetails ours{.name = "Ada", .notes = "sits all day"};
    const auto archived = here.people().archive(person, true, at(2));
    REQUIRE(archived);
    REQUIRE(there.people().describe(person, theirs, at(3), seen));

    const auto written = here.people().describe(person, ours, at(4), seen);
    REQUIRE_FALSE(written);
    CHECK(written.error().what.find("another window") != std::string::npos);
    CHECK_FALSE(here.people().undo(*archived, at(4)));
    CHECK(here.people().find(person)->person.notes == "runs the marathon");
    CHECK(here.people().describe(person, ours, at(5), theirs));
}

TEST_CASE("two programs that write at the same time both keep all of their work")
{
    const test::Folder folder(test::memoryPlace());
    const auto file = folder.file("records.sqlite");
    (void)test::open(file);
    constexpr int each = 60;
    const auto work = [&](const std::string &name) {
        auto store = Store::open(file);
        if (!store)
            return false;
        for (int visit = 0; visit < each; ++visit) {
            const auto person = store->client(name, at(visit));
            const auto id = person ? store->beginInterview(person->id, Mode::Runner, at(visit))
                                   : tl::unexpected<Error>(person.error());
            if (!id || !store->saveInterview(*id, draft("side", "left"), at(visit)) ||
                !store->finish(*id, test::someAnswers(), test::someAssessment(), at(visit)))
                return false;
        }
        return true;
    };
    const pid_t first = elsewhere([&] { return work("Ada"); });
    const pid_t second = elsewhere([&] { return work("Ben"); });
    CHECK(succeeded(first));
    CHECK(succeeded(second));
    Store store = test::open(file);
    CHECK(store.history()->size() == 2 * each);
    CHECK(store.ledger().check()->results == 2 * each);
    CHECK(store.ledger().check()->findings.empty());
}
