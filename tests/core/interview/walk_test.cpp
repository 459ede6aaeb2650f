// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "core/interview/samples.h"
#include "interview/time_left.h"

#include <algorithm>

using triage::Answers;
using triage::Mode;

namespace {

std::vector<std::string> idsOf(const std::vector<triage::Step> &steps)
{
    std::vector<std::string> ids;
    for (const triage::Step &step : steps)
        ids.push_back(step.id);
    return ids;
}

bool contains(const std::vector<std::string> &ids, const std::string &id)
{
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

const std::string unsure(triage::unsureCode);

} // namespace

TEST_CASE("the walk begins with the nerve signs and ends with the goal")
{
    const auto first = triage::stepAfter(shipped(), {}, "");
    REQUIRE(first);
    CHECK(first->id == "page-nerves");
    CHECK(first->sectionNumber == 1);
    CHECK_FALSE(triage::stepBefore(shipped(), {}, first->id));
    CHECK_FALSE(triage::stepAfter(shipped(), {}, "page-goal"));
}

TEST_CASE("Back from every page leads to the page it was reached from")
{
    for (const Mode mode : {Mode::Runner, Mode::Therapist}) {
        const Answers answers{.mode = mode, .values = {}};
        const auto steps = triage::stepsFor(shipped(), answers);
        for (std::size_t i = 0; i + 1 < steps.size(); ++i) {
            INFO(steps[i].id);
            CHECK(triage::stepAfter(shipped(), answers, steps[i].id)->id == steps[i + 1].id);
            CHECK(triage::stepBefore(shipped(), answers, steps[i + 1].id)->id == steps[i].id);
        }
    }
}

TEST_CASE("a therapist walks section by section, a runner page by page")
{
    const auto sections = triage::stepsFor(shipped(), {.mode = Mode::Therapist, .values = {}});
    CHECK(sections.size() == shipped().sections.size());
    CHECK(sections.back().sectionNumber == sections.back().sectionCount);
    CHECK(sections.front().pages.size() > 1);
    const auto pages = triage::stepsFor(shipped(), {});
    CHECK(std::all_of(pages.begin(), pages.end(),
                      [](const triage::Step &step) { return step.pages.size() == 1; }));
    CHECK(pages.back().sectionNumber == pages.back().sectionCount);
}

TEST_CASE("the examination is for therapists only")
{
    CHECK_FALSE(triage::stepWith(shipped(), {}, "page-exam-nerve"));
    CHECK(triage::stepWith(shipped(), {.mode = Mode::Therapist, .values = {}}, "section-exam"));
}

TEST_CASE("a page that no longer applies is left from the place where it stood")
{
    const Answers noFever{.values = {{"fever_unwell", false}}};
    REQUIRE_FALSE(triage::stepWith(shipped(), noFever, "page-temperature"));
    CHECK(triage::stepBefore(shipped(), noFever, "page-temperature")->id == "page-general");
    CHECK(triage::stepAfter(shipped(), noFever, "page-temperature")->id == "page-lump-site");
}

TEST_CASE("the step that asks a question is found for Change")
{
    CHECK(triage::stepAsking(shipped(), {}, "bruising")->id == "page-tear");
    CHECK(triage::stepAsking(shipped(), {.mode = Mode::Therapist, .values = {}}, "bruising")->id ==
          "section-onset");
    CHECK_FALSE(triage::stepAsking(shipped(), {}, "exam_slump"));
}

TEST_CASE("the site of a lump is asked unless there is neither lump nor swelling")
{
    const auto asked = [](Answers answers) {
        return contains(idsOf(triage::stepsFor(shipped(), answers)), "page-lump-site");
    };
    CHECK(asked({}));
    CHECK(asked({.values = {{"lump", unsure}, {"leg_swelling", std::string("none")}}}));
    CHECK(asked({.values = {{"lump", false}, {"leg_swelling", std::string("calf")}}}));
    CHECK_FALSE(asked({.values = {{"lump", false}, {"leg_swelling", std::string("none")}}}));
}

TEST_CASE("the first days are asked after every start that was not slow")
{
    const auto asked = [](const triage::AnswerValue &onset) {
        return triage::applies(shippedQuestion("walked_pain_free"), {.values = {{"onset", onset}}});
    };
    CHECK(asked(std::string("sudden")));
    CHECK(asked(std::string("hours_after_exercise")));
    CHECK(asked(std::monostate()));
    CHECK_FALSE(asked(std::string("gradual")));
}

TEST_CASE("conditions compare numbers, ticked places and whether there is an answer")
{
    using Operator = triage::EnableWhen::Operator;
    const Answers answers{
        .values = {{"age", 45.0}, {"pain_sites", std::vector<std::string>{"calf", "foot"}}}};
    CHECK(triage::holds({"age", Operator::GreaterOrEqual, 45.0}, answers));
    CHECK(triage::holds({"age", Operator::LessOrEqual, 45.0}, answers));
    CHECK_FALSE(triage::holds({"age", Operator::Greater, 45.0}, answers));
    CHECK_FALSE(triage::holds({"age", Operator::Less, 45.0}, answers));
    CHECK(triage::holds({"pain_sites", Operator::Equal, std::string("foot")}, answers));
    CHECK_FALSE(triage::holds({"pain_sites", Operator::NotEqual, std::string("foot")}, answers));
    CHECK(triage::holds({"side", Operator::NotEqual, std::string("left")}, answers));
    CHECK(triage::holds({"side", Operator::Exists, false}, answers));
    CHECK(triage::holds({"age", Operator::Exists, true}, answers));
    CHECK_FALSE(triage::holds({"side", Operator::Less, 3.0}, answers));
}

TEST_CASE("answers to questions that no longer apply are dropped, one after the other")
{
    const Answers answers{.values = {{"onset", std::string("gradual")},
                                     {"walked_pain_free", std::string("not_yet")},
                                     {"pop", false}}};
    const Answers kept = triage::withoutInapplicable(shipped(), answers);
    CHECK(kept.values.count("walked_pain_free") == 0);
    CHECK(kept.values.count("pop") == 1);
    CHECK(triage::withoutInapplicable(shipped(), kept) == kept);
}

TEST_CASE("a high temperature is never dropped, even beside \"no fever\"")
{
    const Answers answers{.values = {{"fever_unwell", false}, {"temperature_c", 39.5}}};
    CHECK(triage::withoutInapplicable(shipped(), answers) == answers);
    CHECK(triage::stepAsking(shipped(), answers, "temperature_c")->id == "page-temperature");
}

TEST_CASE("findings given with a runner's answers are kept")
{
    const Answers answers{.values = {{"exam_neuro_deficit", true}, {"visa_h", 55.0}}};
    CHECK(triage::withoutInapplicable(shipped(), answers) == answers);
}

TEST_CASE("every safety question left out is named, in the order asked")
{
    const auto all = triage::unansweredSafety(shipped(), {});
    CHECK(all.size() == 27);
    CHECK(all.front() == "bladder_bowel");
    CHECK(triage::unansweredSafety(shipped(), {.mode = Mode::Therapist, .values = {}}).size() ==
          32);
}

TEST_CASE("\"not sure\" answers a safety question, a skip or an empty list does not")
{
    Answers answers{.values = {{"walking", unsure},
                               {"temperature_c", std::monostate()},
                               {"clot_risks", std::vector<std::string>{}}}};
    const auto open = triage::unansweredSafety(shipped(), answers);
    CHECK_FALSE(contains(open, "walking"));
    CHECK(contains(open, "temperature_c"));
    CHECK(contains(open, "clot_risks"));
}

TEST_CASE("a therapist's open safety findings are named too")
{
    CHECK(contains(triage::unansweredSafety(shipped(), {.mode = Mode::Therapist, .values = {}}),
                   "exam_neuro_deficit"));
    CHECK_FALSE(contains(triage::unansweredSafety(shipped(), {}), "exam_neuro_deficit"));
}

TEST_CASE("Continue waits for each sign of a checklist, and for no question that may stay open")
{
    const auto missing = [](const std::string &page, const Answers &answers) {
        return triage::missingOn(*triage::stepWith(shipped(), answers, page), answers);
    };
    CHECK(missing("page-injury", {}) == std::vector<std::string>{"major_trauma", "deformity"});
    CHECK(missing("page-injury", {.values = {{"major_trauma", false}}}) ==
          std::vector<std::string>{"deformity"});
    CHECK(missing("page-injury", {.values = {{"major_trauma", false}, {"deformity", unsure}}})
              .empty());
    CHECK(missing("page-level", {}).empty());
}

TEST_CASE("choosing the skip option lets Continue go on")
{
    const auto missing = [](const Answers &answers) {
        return triage::missingOn(*triage::stepWith(shipped(), answers, "page-onset"), answers);
    };
    CHECK(missing({}) == std::vector<std::string>{"onset"});
    CHECK(missing({.values = {{"onset", std::monostate()}}}).empty());
}

TEST_CASE("a question without a skip option is not answered by skipping it")
{
    const Answers answers{.values = {{"walking", std::monostate()}}};
    CHECK(triage::missingOn(*triage::stepWith(shipped(), answers, "page-walking"), answers) ==
          std::vector<std::string>{"walking", "leg_swelling"});
}

TEST_CASE("the time left falls from step to step, and a runner's whole way takes a few minutes")
{
    const Answers answers;
    int before = 10000;
    for (const triage::Step &step : triage::stepsFor(shipped(), answers)) {
        INFO(step.id);
        const int left = triage::secondsLeft(shipped(), answers, step.id);
        CHECK(left > 0);
        CHECK(left < before);
        before = left;
    }
    const std::string first = triage::stepsFor(shipped(), answers).front().id;
    CHECK(triage::secondsLeft(shipped(), answers, first) > 2 * 60);
    CHECK(triage::secondsLeft(shipped(), answers, first) < 6 * 60);
    CHECK(triage::secondsLeft(shipped(), answers, "no_such_step") == 0);
}
