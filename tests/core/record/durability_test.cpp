// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "catch.h"
#include "record/judgements.h"
#include "record/ledger.h"
#include "record/people.h"
#include "samples.h"

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace triage;
using test::at;

TEST_CASE("every answer is in the file when saving returns, for a second program to read")
{
    const test::Folder folder;
    Store first = test::open(folder.file("records.sqlite"));
    const auto id = first.beginInterview(first.self(at(1))->id, Mode::Runner, at(1));
    Interview interview{.answers = {}, .page = "about"};
    for (const auto &[question, value] : test::someAnswers().values) {
        interview.answers.values[question] = value;
        REQUIRE(first.saveInterview(*id, interview, at(2)));
        Store second = test::open(folder.file("records.sqlite"));
        CHECK(second.unfinished()->front().interview == interview);
    }
}

TEST_CASE("answers survive the program being killed right after the last one")
{
    const test::Folder folder;
    const auto file = folder.file("records.sqlite");
    const Interview interview{.answers = test::someAnswers(), .page = "pain"};
    const pid_t child = fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        auto store = Store::open(file);
        const auto id = store->beginInterview(store->self(at(1))->id, Mode::Runner, at(1));
        if (store->saveInterview(*id, interview, at(2)))
            kill(getpid(), SIGKILL);
        _exit(1);
    }
    int status = 0;
    waitpid(child, &status, 0);
    REQUIRE(WIFSIGNALED(status));
    Store store = test::open(file);
    REQUIRE(store.unfinished()->size() == 1);
    CHECK(store.unfinished()->front().interview == interview);
}

TEST_CASE("a finished assessment reads the same after closing and opening the file")
{
    const test::Folder folder;
    const auto file = folder.file("records.sqlite");
    AssessmentId id;
    {
        Store store = test::open(file);
        id = test::finished(store, "Ada", 5);
    }
    CHECK(folder.content() == std::vector<std::string>{"records.sqlite"});
    Store store = test::open(file);
    CHECK(store.assessment(id)->assessment == test::someAssessment());
    CHECK(store.assessment(id)->answers == test::someAnswers());
}

TEST_CASE("the words of a deleted assessment are in no file any more")
{
    const test::Folder folder;
    Store store = test::open(folder.file("records.sqlite"));
    const auto id = test::finished(store, "Ada", 5);
    const auto isAnywhere = [&](const std::string &word) {
        for (const auto &name : folder.content())
            if (readFile(folder.file(name))->find(word) != std::string::npos)
                return true;
        return false;
    };
    REQUIRE(isAnywhere("it came on gradually"));
    REQUIRE(store.deleteAssessment(id, at(99)));
    CHECK_FALSE(isAnywhere("it came on gradually"));
}

TEST_CASE("nothing of a person who was deleted for good is in any file, and others' words are")
{
    const test::Folder folder;
    Store store = test::open(folder.file("records.sqlite"));
    const auto isAnywhere = [&](const std::string &word) {
        for (const auto &name : folder.content())
            if (readFile(folder.file(name))->find(word) != std::string::npos)
                return true;
        return false;
    };
    const auto person = store.client("Zebedee Quimby", at(1));
    REQUIRE(person);
    REQUIRE(store.people().describe(
        person->id, {.name = "Zebedee Quimby", .notes = "allergic to latex"}, at(2)));
    const auto finished = test::finished(store, "Zebedee Quimby", 5);
    REQUIRE(store.judgements().record(
        finished, {.condition = "strain", .reason = "seen with the coach", .recorded = at(6)}));
    const auto open = store.beginInterview(person->id, Mode::Therapist, at(10));
    Answers answers = test::someAnswers();
    answers.values["onset_story"] = std::string("fell off the pommel horse");
    REQUIRE(store.saveInterview(*open, {.answers = answers, .page = "pain"}, at(11)));
    REQUIRE(store.client("Mabel Thorne", at(12)));
    const std::vector<std::string> words = {"Zebedee",           "Quimby",
                                            "zebedee",           "quimby",
                                            "allergic to latex", "it came on gradually",
                                            "pommel horse",      "seen with the coach"};
    for (const std::string &word : words) {
        CAPTURE(word);
        CHECK(isAnywhere(word));
    }

    REQUIRE(store.people().remove(person->id, at(20)));
    CHECK(isAnywhere("Zebedee")); // it can still be taken back
    REQUIRE(store.people().forgetRemoved());
    for (const std::string &word : words) {
        CAPTURE(word);
        CHECK_FALSE(isAnywhere(word)); // neither in the file nor in its log, while it is open
    }
    CHECK(isAnywhere("Mabel Thorne"));
    CHECK(store.ledger().check()->findings.empty());
}
