// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "program.h"

#include <fstream>
#include <nlohmann/json.hpp>

using Catch::Matchers::Contains;
using nlohmann::json;
using triage::test::Program;

namespace {

const std::string list = "Activity ID,Activity Date,Activity Name,Activity Type,Activity "
                         "Description,Elapsed Time,Distance,Commute,Activity Gear,Filename\n"
                         "1,\"Sep 1, 2026, 6:00:00 AM\",x,Run,,3600,10.0,false,,\n"
                         "2,\"Sep 6, 2026, 6:00:00 AM\",x,Run,,5400,15.0,false,,\n"
                         "3,\"Sep 7, 2026, 6:00:00 AM\",x,Ride,,5400,40.0,false,,\n";

} // namespace

TEST_CASE("A training log says how far a run jumped, with the study's figure")
{
    const Program program;
    const std::string file = program.file("anything.txt", list);
    const auto text = program.run("log " + file + " --onset 2026-09-14 --zone Europe/Zurich");
    CHECK(text.code == 0);
    CHECK_THAT(text.out, Contains("15.0 km on 2026-09-06, after 10.0 km") && Contains("1.52"));
    const auto ended = program.run("log --json " + file + " --onset 2026-09-14");
    const json result = json::parse(ended.out);
    CHECK(result["answers"]["last_run_km"] == 15.0);
    CHECK(result["answers"]["longest_run_30d_km"] == 10.0);
    CHECK(result["measures"]["largest_jump"]["hazard_ratio"] == 1.52);
    CHECK(result["activities"][2]["standing"] == "other_kind");
    CHECK_FALSE(ended.out.empty());
}

TEST_CASE("Files that are no logs are said, and bad arguments refused")
{
    const Program program;
    const std::string good = program.file("list.csv", list);
    const std::string bad = program.file("broken.fit", "no fit at all");
    CHECK(program.run("log " + bad).code == 2);
    const auto both = program.run("log " + bad + " " + good);
    CHECK(both.code == 0);
    CHECK_THAT(both.out, Contains("left out: broken.fit"));
    CHECK(program.run("log " + good + " --onset yesterday").code == 2);
    CHECK(program.run("log " + good + " --zone Nowhere/Else").code == 2);
    CHECK(program.run("log " + good + " --unit furlong").code == 2);
    CHECK(program.run("log").code == 2);
}

TEST_CASE("A day to run again is tested with the healing time that the answers give")
{
    const Program program;
    const std::string file = program.file("list.csv", list);
    const auto answersOf = [&](const char *name) {
        std::ifstream story(std::filesystem::path(TRIAGE_TESTS) / "cases" / name);
        const json told = json::parse(story);
        return program.file(
            name, json({{"mode", told.at("mode")}, {"answers", told.at("answers")}}).dump());
    };
    const std::string asked = "log " + file + " --onset 2026-09-14 --zone UTC --event 2036-05-01";
    CHECK(program.run(asked).code == 2);
    CHECK(program.run(asked + " --event-km 12").code == 2);
    const std::string strain = answersOf("advice-strain-exam-14.json");
    const auto ended = program.run(asked + " --event-km 12 --json --answers " + strain);
    INFO(ended.err);
    REQUIRE(ended.code == 0);
    const json event = json::parse(ended.out)["event"];
    CHECK(event["condition"] == "strain");
    CHECK(event["healing_days"] == json::array({14, 28}));
    CHECK(event["reachable"] == true);
    CHECK(event["at_longest_healing"]["ready_by"] > event["at_shortest_healing"]["ready_by"]);
    const auto soon = program.run("log " + file + " --onset 2026-09-14 --zone UTC --event " +
                                  "2026-09-20 --event-km 12 --answers " + strain);
    CHECK_THAT(soon.out, Contains("no, 12.0 to 12.0 km short"));
    const auto pressing =
        program.run(asked + " --event-km 12 --answers " + answersOf("advice-swollen-leg.json"));
    CHECK(pressing.code == 2);
    CHECK_THAT(pressing.err, Contains("care comes first"));
}

TEST_CASE("A list of one's own is read once its columns are named")
{
    const Program program;
    const std::string own = program.file("own.csv", "Datum;Strecke;Zeit;Art\n"
                                                    "01.09.26;10,0;60;Lauf\n"
                                                    "06.09.26;15,0;90;Tempo\n");
    const auto asked = program.run("log " + own);
    CHECK(asked.code == 2);
    CHECK_THAT(asked.err, Contains("Datum, Strecke, Zeit, Art") && Contains("--column date=Datum"));
    const auto read = program.run("log --json " + own +
                                  " --column date=Datum --column distance=2 --run-word tempo "
                                  "--onset 2026-09-14");
    CHECK(read.code == 0);
    const json result = json::parse(read.out);
    CHECK(result["answers"]["last_run_km"] == 15.0);
    CHECK(result["activities"][1]["duration_s"] == 5400);
    CHECK_THAT(result["columns"][0].get<std::string>(), Contains("distance from Strecke in km"));
    for (const char *bad : {"--column date=Tag", "--column date=9", "--column day=Datum",
                            "--column date", "--dates soon", "--decimal x", "--times days"})
        CHECK(program.run("log " + own + " " + bad).code == 2);
    CHECK_THAT(program.run("log " + own + " --column date=Tag").err, Contains("Datum, Strecke"));
}

TEST_CASE("Dates that may be read in two ways have to be told")
{
    const Program program;
    const std::string own = program.file("own.csv", "Date,km\n03/09/2026,10\n04/09/2026,12\n");
    const auto open = program.run("log " + own + " --column distance=km");
    CHECK(open.code == 2);
    CHECK_THAT(open.err, Contains("--dates"));
    const auto told = program.run("log --json --count-unknown " + own + " --dates dmy");
    CHECK(told.code == 0);
    CHECK(json::parse(told.out)["activities"][0]["date"] == "2026-09-03");
}
