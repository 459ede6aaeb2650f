// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal/reply.h"

#include "catch.h"

using namespace triage;
using Kind = Reply::Kind;

namespace {

Option option(const std::string &code, bool exclusive = false)
{
    Option result;
    result.code = code;
    result.text = "the " + code;
    result.exclusive = exclusive;
    return result;
}

Question question(QuestionKind kind, std::vector<Option> options = {})
{
    Question result;
    result.id = "q";
    result.label = "Q";
    result.kind = kind;
    result.options = std::move(options);
    return result;
}

AnswerValue valueOf(const Question &asked, const std::string &line)
{
    const auto reply = parseReply(asked, false, line);
    INFO(line << (reply ? std::string() : reply.error().text()));
    REQUIRE(reply);
    CHECK(reply->kind == Kind::Answer);
    return reply->value;
}

Kind kindOf(const Question &asked, bool answered, const std::string &line)
{
    const auto reply = parseReply(asked, answered, line);
    REQUIRE(reply);
    return reply->kind;
}

const Question sign = [] {
    Question result =
        question(QuestionKind::YesNoUnsure, {option("yes"), option("no"), option("unsure", true)});
    result.acceptsUnsure = true;
    return result;
}();
const Question sites =
    question(QuestionKind::MultiChoice, {option("sit_bone"), option("calf"), option("none", true)});

} // namespace

TEST_CASE("a yes or no question takes a number, a word or its first letter")
{
    CHECK(valueOf(sign, "1") == AnswerValue(true));
    CHECK(valueOf(sign, " Yes ") == AnswerValue(true));
    CHECK(valueOf(sign, "n") == AnswerValue(false));
    CHECK(valueOf(sign, "3") == AnswerValue("unsure"));
    CHECK(valueOf(sign, "u") == AnswerValue("unsure"));
    CHECK_FALSE(parseReply(sign, false, "4"));
    CHECK_FALSE(parseReply(sign, false, "maybe"));
}

TEST_CASE("several options are typed with commas and kept in the questionnaire's order")
{
    using Codes = std::vector<std::string>;
    CHECK(valueOf(sites, "2, 1") == AnswerValue(Codes{"sit_bone", "calf"}));
    CHECK(valueOf(sites, "calf,2") == AnswerValue(Codes{"calf"}));
    CHECK(valueOf(sites, "3") == AnswerValue(Codes{"none"}));
    CHECK_FALSE(parseReply(sites, false, "1,3"));
    CHECK_FALSE(parseReply(sites, false, "1,,2"));
    CHECK_FALSE(parseReply(sites, false, "1,9"));
}

TEST_CASE("a number may have a decimal comma and must be in range")
{
    Question temperature = question(QuestionKind::Decimal);
    temperature.minimum = 33;
    temperature.maximum = 43;
    CHECK(valueOf(temperature, "36,6") == AnswerValue(36.6));
    CHECK(valueOf(temperature, "37.25") == AnswerValue(37.25));
    CHECK_FALSE(parseReply(temperature, false, "366"));
    CHECK_FALSE(parseReply(temperature, false, "warm"));
}

TEST_CASE("Enter skips what may be skipped, keeps an answer given, and is refused where one is due")
{
    Question due = sign;
    due.required = true;
    CHECK(kindOf(sites, false, "") == Kind::Skip);
    CHECK(kindOf(sites, true, "  ") == Kind::Keep);
    CHECK(kindOf(sites, true, "-") == Kind::Skip);
    CHECK(kindOf(due, true, "") == Kind::Keep);
    CHECK_FALSE(parseReply(due, false, ""));
    CHECK_FALSE(parseReply(due, true, "-"));
    due.skipText = "I do not remember";
    CHECK(kindOf(due, false, "") == Kind::Skip);
}

TEST_CASE("b goes back, q stops and a question mark asks why")
{
    CHECK(kindOf(sign, false, "b") == Kind::Back);
    CHECK(kindOf(sign, false, "Q") == Kind::Quit);
    CHECK(kindOf(sign, false, "?") == Kind::Why);
}
