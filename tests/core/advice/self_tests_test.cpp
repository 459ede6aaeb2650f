// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "catch.h"
#include "content_copy.h"
#include "interview/questionnaire.h"
#include "rule_scan.h"

#include <filesystem>

using namespace triage;

namespace {

const Questionnaire &shippedQuestions()
{
    static const Questionnaire questions = [] {
        const auto json =
            readFile(std::string(TRIAGE_RESOURCES) + "/questionnaire/questionnaire.json");
        REQUIRE(json);
        auto read = readQuestionnaire(*json, "questionnaire.json");
        REQUIRE(read);
        return *read;
    }();
    return questions;
}

bool isNumber(const Question &question)
{
    return question.kind == QuestionKind::Integer || question.kind == QuestionKind::Decimal;
}

bool isAnswer(const Question &question, const std::string &code)
{
    if (question.kind == QuestionKind::YesNo || question.kind == QuestionKind::YesNoUnsure)
        return code == "yes" || code == "no";
    return findOption(question, code) != nullptr;
}

} // namespace

TEST_CASE("every self-test fills questions that runners are asked, with answers that they have")
{
    std::size_t options = 0;
    for (const auto &[code, test] : shippedCatalogue().selfTests)
        for (const SelfTestAsk &ask : test.asks) {
            INFO(code << " fills " << ask.question);
            const Question *question = findQuestion(shippedQuestions(), ask.question);
            REQUIRE(question != nullptr);
            CHECK(question->onlyFor != Mode::Therapist);
            CHECK(ask.options.empty() == isNumber(*question));
            for (const SelfTestOption &option : ask.options) {
                INFO(option.code);
                ++options;
                CHECK((option.code.empty() || isAnswer(*question, option.code)));
            }
        }
    CHECK(options > 25);
}

TEST_CASE("every self-test is a few short steps with a stop rule and a picture")
{
    const auto &tests = shippedCatalogue().selfTests;
    CHECK(tests.size() == 12);
    for (const auto &[code, test] : tests) {
        INFO(code);
        CHECK(test.steps.size() == 3);
        for (const std::string &step : test.steps)
            CHECK(step.size() <= 120);
        CHECK((test.stop.rfind("Stop", 0) == 0 || test.stop.rfind("Do not", 0) == 0));
        CHECK_FALSE(test.reading.empty());
        CHECK(std::filesystem::exists(std::string(TRIAGE_RESOURCES) + "/pictures/" + test.picture));
    }
}

TEST_CASE("every self-test is offered by a rule, and every rule's self-test has a text")
{
    const auto yielded = yieldedCodes("self_test", {"offer"});
    std::set<std::string> written;
    for (const auto &[code, test] : shippedCatalogue().selfTests)
        written.insert(code);
    CHECK(yielded == written);
}
