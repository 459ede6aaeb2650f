// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "content_copy.h"

using namespace triage;
using nlohmann::json;

namespace {

void checkRefused(const ContentCopy &content, const std::string &where, const std::string &what)
{
    const auto loaded = content.load();
    REQUIRE_FALSE(loaded);
    INFO(loaded.error().text());
    CHECK(loaded.error().where.find(where) != std::string::npos);
    CHECK(loaded.error().what.find(what) != std::string::npos);
    CHECK_FALSE(loaded.error().remedy.empty());
}

} // namespace

TEST_CASE("a copy of the shipped texts loads as it is")
{
    CHECK(ContentCopy().load());
}

TEST_CASE("each missing content file is named")
{
    const char *files[] = {
        "advice/conditions.json",      "advice/urgency.json",      "advice/flags.json",
        "advice/treatments.json",      "advice/exercises.json",    "advice/plans.json",
        "advice/prognosis.json",       "advice/providers.json",    "advice/load.json",
        "advice/return_to_run.json",   "advice/intended_use.json", "advice/emergency_numbers.json",
        "advice/return_to_sport.json", "advice/factors.json",      "advice/glossary.json",
        "advice/guide.json",           "advice/self_tests.json",   "advice/what_if.json",
        "evidence/references.json"};
    for (const char *file : files) {
        ContentCopy content;
        content.remove(file);
        checkRefused(content, file, "cannot be opened");
    }
}

TEST_CASE("broken JSON is refused with its line and column")
{
    ContentCopy content;
    content.overwrite("advice/providers.json", "{\n  \"providers\": [\n    {\"code\": }\n");
    checkRefused(content, "advice/providers.json", "line 3");
}

TEST_CASE("a condition that looks like itself or like none is refused")
{
    ContentCopy itself;
    itself.change("advice/conditions.json", [](json &file) {
        file["conditions"][3]["lookalikes"][0]["condition"] = file["conditions"][3]["code"];
    });
    checkRefused(itself, "vascular_arterial", "not another condition");
    ContentCopy none;
    none.change("advice/conditions.json",
                [](json &file) { file["conditions"][3]["lookalikes"].clear(); });
    checkRefused(none, "/conditions/3 \"vascular_arterial\"/lookalikes", "lists none");
}

TEST_CASE("a page of a condition without lines, forms or course is refused")
{
    ContentCopy lines;
    lines.change("advice/conditions.json",
                 [](json &file) { file["conditions"][0]["speaks_for"]["lines"].clear(); });
    checkRefused(lines, "/speaks_for/lines", "lists none");
    ContentCopy forms;
    forms.change("advice/conditions.json",
                 [](json &file) { file["conditions"][0]["forms"].clear(); });
    checkRefused(forms, "/forms", "lists none");
    ContentCopy course;
    course.change("advice/conditions.json",
                  [](json &file) { file["conditions"][0].erase("course"); });
    checkRefused(course, "/course", "is missing");
}

TEST_CASE("a dose without repetitions and without a hold is refused")
{
    ContentCopy content;
    content.change("advice/exercises.json",
                   [](json &file) { file["exercises"][0]["prescription"].erase("hold"); });
    checkRefused(content, "/exercises/0 \"heel_dig_isometric\"/prescription/repetitions",
                 "is missing, and so is the hold");
}

TEST_CASE("an audience or a grade of evidence that does not exist is refused")
{
    ContentCopy audience;
    audience.change("advice/guide.json",
                    [](json &file) { file["chapters"][0]["audience"] = "doctors"; });
    checkRefused(audience, "/audience", "\"doctors\" is not an audience");
    ContentCopy grade;
    grade.change("advice/factors.json",
                 [](json &file) { file["factors"][0]["evidence"] = "proven"; });
    checkRefused(grade, "/evidence", "\"proven\" is not a grade of evidence");
}

TEST_CASE("a chapter without sections is refused")
{
    ContentCopy content;
    content.change("advice/guide.json",
                   [](json &file) { file["chapters"][1]["sections"].clear(); });
    checkRefused(content, "/sections", "lists none");
}

TEST_CASE("a field written twice in one entry is refused")
{
    ContentCopy content;
    content.overwrite("advice/intended_use.json", R"({"text": "one", "text": "two"})");
    checkRefused(content, "advice/intended_use.json", "\"text\" twice");
}

TEST_CASE("a missing field is refused with the place of its entry")
{
    ContentCopy content;
    content.change("advice/plans.json",
                   [](json &file) { file["plans"][0]["stages"][1].erase("goal"); });
    checkRefused(content, "/plans/0 \"strain\"/stages/1 \"activate\"/goal", "is missing");
}

TEST_CASE("an empty text is refused where the runner would read it")
{
    ContentCopy content;
    content.change("advice/treatments.json",
                   [](json &file) { file["treatments"][0]["text"] = ""; });
    checkRefused(content, "/treatments/0 \"protect\"/text", "is empty");
}

TEST_CASE("a field that nobody reads is refused, so that a misspelt one cannot be lost")
{
    ContentCopy content;
    content.change("advice/exercises.json",
                   [](json &file) { file["exercises"][2]["doze"] = "3 sets"; });
    checkRefused(content, "/exercises/2 \"single_leg_bridge_hold\"/doze", "not a field");
}

TEST_CASE("an unknown field beside the list of a file is refused")
{
    ContentCopy content;
    content.change("advice/load.json", [](json &file) { file["comment"] = "x"; });
    checkRefused(content, "load.json: /comment", "not a field");
}

TEST_CASE("a value of the wrong type is refused with the type that it has")
{
    ContentCopy number;
    number.change("advice/prognosis.json",
                  [](json &file) { file["prognoses"][0]["low_days"] = "a week"; });
    checkRefused(number, "/prognoses/0 \"strain_mild\"/low_days", "\"a week\", not a whole number");

    ContentCopy list;
    list.change("advice/treatments.json",
                [](json &file) { file["treatments"][0]["cautions"] = "take care"; });
    checkRefused(list, "/cautions", "holds string, not a list");

    ContentCopy text;
    text.change("advice/providers.json", [](json &file) { file["providers"][1]["title"] = 7; });
    checkRefused(text, "/title", "holds number, not text");

    ContentCopy entry;
    entry.change("advice/providers.json", [](json &file) { file["providers"][1] = "gp"; });
    checkRefused(entry, "/providers/1", "holds string, not an object");

    ContentCopy item;
    item.change("advice/return_to_run.json", [](json &file) { file["rules"][1] = ""; });
    checkRefused(item, "/rules/1", "not text");

    ContentCopy ratio;
    ratio.change("advice/load.json", [](json &file) { file["load"][0]["hazard_ratio"] = "2"; });
    checkRefused(ratio, "/hazard_ratio", "not a number");
}

TEST_CASE("a code used twice is refused")
{
    ContentCopy content;
    content.change("advice/exercises.json",
                   [](json &file) { file["exercises"][3]["code"] = file["exercises"][0]["code"]; });
    checkRefused(content, "/exercises/3 \"heel_dig_isometric\"/code", "used twice");

    ContentCopy stage;
    stage.change("advice/plans.json",
                 [](json &file) { file["plans"][0]["stages"][2]["code"] = "protect"; });
    checkRefused(stage, "/stages/2 \"protect\"/code", "used twice in this plan");

    ContentCopy condition;
    condition.change("advice/conditions.json",
                     [](json &file) { file["conditions"].push_back(file["conditions"][0]); });
    checkRefused(condition, "/conditions/25", "used twice");
}

TEST_CASE("a plan without stages is refused")
{
    ContentCopy content;
    content.change("advice/plans.json", [](json &file) { file["plans"][1]["stages"].clear(); });
    checkRefused(content, "/plans/1 \"proximal_tendinopathy\"/stages", "lists none");
}

TEST_CASE("an exercise that is not in the library is refused")
{
    ContentCopy content;
    content.change("advice/plans.json", [](json &file) {
        file["plans"][0]["stages"][0]["exercises"][0]["exercise"] = "splits";
    });
    checkRefused(content, "/exercises/0/exercise", "\"splits\" is not known");
}

TEST_CASE("a source key that is not in the references is refused, alone or among others")
{
    ContentCopy alone;
    alone.change("advice/treatments.json",
                 [](json &file) { file["treatments"][3]["source"] = "Nobody99"; });
    checkRefused(alone, "/treatments/3", "\"Nobody99\" is not known");

    ContentCopy second;
    second.change("advice/conditions.json",
                  [](json &file) { file["conditions"][0]["source"] = "judgement; Nobody99"; });
    checkRefused(second, "/conditions/0", "\"Nobody99\" is not known");

    ContentCopy comma;
    comma.change("advice/urgency.json",
                 [](json &file) { file["urgencies"][0]["source"] = "judgement, Goom16"; });
    checkRefused(comma, "/urgencies/0", "\"judgement, Goom16\" is not known");
}

TEST_CASE("a treatment text for a condition that does not exist is refused")
{
    ContentCopy content;
    content.change("advice/treatments.json",
                   [](json &file) { file["treatments"][0]["text_for"]["sore_leg"] = "Rest."; });
    checkRefused(content, "/text_for/sore_leg", "not a condition");
}

TEST_CASE("an outlook that is one day instead of a range is refused")
{
    ContentCopy content;
    content.change("advice/prognosis.json",
                   [](json &file) { file["prognoses"][0]["high_days"] = 3; });
    checkRefused(content, "/prognoses/0 \"strain_mild\"/high_days", "is not more than low_days");
}
