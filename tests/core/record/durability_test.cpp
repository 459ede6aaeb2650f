// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "catch.h"
#include "record/store.h"
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
