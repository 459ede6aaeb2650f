// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "catch.h"
#include "core/interview/samples.h"
#include "interview/answers_json.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>

using nlohmann::json;
using triage::QuestionKind;

namespace {

/// What the contract says of every question, or nothing where the contract is not at hand.
const json &contract()
{
    static const json questions = [] {
        const auto text = triage::readFile(TRIAGE_SHARED "/contract/answers.schema.json");
        return text ? json::parse(*text)["properties"]["answers"]["properties"] : json::object();
    }();
    if (questions.empty())
        WARN("skipped: the contract is not at hand");
    return questions;
}

std::set<std::string> contractCodes(const json &asked)
{
    std::set<std::string> codes;
    const json &list =
        asked.contains("items") ? asked["items"]["enum"] : asked.value("enum", json());
    for (const json &code : list)
        if (code.is_string())
            codes.insert(code);
    return codes;
}

std::set<std::string> codesOf(const triage::Question &question)
{
    std::set<std::string> codes;
    for (const triage::Option &option : question.options)
        codes.insert(option.code);
    if (question.kind == QuestionKind::YesNo || question.kind == QuestionKind::YesNoUnsure) {
        codes.erase("yes");
        codes.erase("no");
    }
    return codes;
}

bool hasType(const json &asked, const std::string &type)
{
    const json &types = asked["type"];
    return std::find(types.begin(), types.end(), type) != types.end();
}

bool kindFits(QuestionKind kind, const json &asked)
{
    switch (kind) {
    case QuestionKind::YesNo:
        return hasType(asked, "boolean") && !hasType(asked, "string");
    case QuestionKind::YesNoUnsure:
        return hasType(asked, "boolean") && hasType(asked, "string");
    case QuestionKind::Choice:
        return hasType(asked, "string") && !hasType(asked, "boolean");
    case QuestionKind::MultiChoice:
        return hasType(asked, "array");
    case QuestionKind::Integer:
        return hasType(asked, "integer");
    case QuestionKind::Decimal:
        return hasType(asked, "number");
    case QuestionKind::Date:
        return asked.value("format", "") == "date";
    }
    return false;
}

} // namespace

TEST_CASE("every question of the contract is asked; what is asked beyond it is for the record only")
{
    std::set<std::string> wanted;
    for (const auto &[id, asked] : contract().items())
        wanted.insert(id);
    std::set<std::string> found;
    std::set<std::string> beyond;
    for (const triage::Question *question : triage::allQuestions(shipped())) {
        found.insert(question->id);
        if (!wanted.empty() && !wanted.contains(question->id)) {
            INFO(question->id);
            CHECK(question->recordOnly);
            beyond.insert(question->id);
        }
    }
    CHECK(std::includes(found.begin(), found.end(), wanted.begin(), wanted.end()));
    CHECK(found.size() - beyond.size() == (wanted.empty() ? 114 : 110));
}

TEST_CASE("every question takes the kind of answer, the codes and the range of the contract")
{
    for (const auto &[id, asked] : contract().items()) {
        const triage::Question &question = shippedQuestion(id);
        INFO(id);
        CHECK(kindFits(question.kind, asked));
        CHECK(codesOf(question) == contractCodes(asked));
        CHECK(question.minimum.has_value() == asked.contains("minimum"));
        CHECK(question.minimum.value_or(0) == asked.value("minimum", 0.0));
        CHECK(question.maximum.has_value() == asked.contains("maximum"));
        CHECK(question.maximum.value_or(0) == asked.value("maximum", 0.0));
        CHECK(question.safety == asked.value("x-safety", false));
        CHECK(question.acceptsUnsure == asked.value("x-accepts-unsure", false));
    }
}

TEST_CASE("a runner is asked all that the contract asks of both, except scores that a clinic takes")
{
    const std::set<std::string> clinicScores = {"visa_h", "fash", "lefs", "psfs"};
    for (const auto &[id, asked] : contract().items()) {
        INFO(id);
        const bool ofBoth = asked["x-asked-of"] == "both" && clinicScores.count(id) == 0;
        CHECK(shippedQuestion(id).onlyFor.has_value() == !ofBoth);
    }
    CHECK(shippedQuestion("exam_slump").onlyFor == triage::Mode::Therapist);
}

TEST_CASE("the contract's example of a runner is read, and nothing of it is lost")
{
    const auto text = triage::readFile(TRIAGE_SHARED "/contract/example-runner.json");
    if (!text) {
        WARN("skipped: the contract is not at hand");
        return;
    }
    const auto answers = triage::readAnswers(shipped(), *text, "example-runner.json");
    REQUIRE(answers);
    CHECK(answers->values.size() == json::parse(*text)["answers"].size());
    CHECK(triage::readAnswers(shipped(), triage::writeAnswers(*answers), "again") == answers);
    CHECK(triage::withoutInapplicable(shipped(), *answers) == *answers);
}
