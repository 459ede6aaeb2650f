// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "readings.h"
#include "training_log/load_answers.h"
#include "training_log/load_history.h"

#include <fstream>
#include <nlohmann/json.hpp>

using namespace triage;
using std::chrono::days;

namespace {

const LocalDay onset = day(2026, 9, 14);

LoadThresholds shipped()
{
    return readLoadThresholds(TRIAGE_RESOURCES).value();
}

// A run every other day for 20 weeks, 10 km at 6 minutes a km.
std::vector<DailyRun> steady()
{
    std::vector<DailyRun> runs;
    for (int ago = 140; ago >= 0; ago -= 2)
        runs.push_back({.day = onset - days(ago), .km = 10, .durationS = 3600, .ascentM = 50});
    return runs;
}

} // namespace

TEST_CASE("Steady running shows no jump and no change")
{
    const LoadMeasures measures = measureLoad(steady(), onset, shipped());
    CHECK(measures.largestJump.value().ratio == 1.0);
    CHECK(measures.largestJump->band == "no_spike");
    CHECK(measures.over10Percent30 == 0);
    CHECK(measures.longest30Km == 10.0);
    CHECK(measures.mostDaysInRow == 1);
    CHECK(measures.breaks.empty());
    CHECK(measures.fast == KindChange::None);
    const LoadAnswers answers = loadAnswers(steady(), measures, shipped());
    CHECK(answers.weeklyKmRecent == 40.0);
    CHECK(answers.weeklyKmUsual == 35.0);
    CHECK(answers.lastRunKm == 10.0);
    CHECK(answers.longestRun30dKm == 10.0);
    CHECK(answers.loadChanges.empty());
}

TEST_CASE("A single run 50 % longer is the jump, and answers the questions")
{
    auto runs = steady();
    runs[runs.size() - 5].km = 15;
    runs[runs.size() - 5].durationS = 5400;
    const LoadMeasures measures = measureLoad(runs, onset, shipped());
    REQUIRE(measures.largestJump);
    CHECK(measures.largestJump->day == onset - days(8));
    CHECK(measures.largestJump->band == "spike_30_100");
    const LoadAnswers answers = loadAnswers(runs, measures, shipped());
    CHECK(answers.lastRunKm == 15.0);
    CHECK(answers.longestRun30dKm == 10.0);
    CHECK(answers.jumpDay == onset - days(8));
    CHECK(answers.weekLongestKm == 10.0);
    CHECK(answers.loadChanges == std::vector<std::string>{"distance_up"});
    CHECK(answers.weeksSinceLoadChange == 1.0);
}

TEST_CASE("A jump in the week it began answers for that week, as the questions ask")
{
    auto runs = steady();
    runs[runs.size() - 2].km = 15;
    runs.back().km = 16;
    const LoadAnswers answers = loadAnswers(runs, measureLoad(runs, onset, shipped()), shipped());
    CHECK(answers.lastRunKm == 16.0);
    CHECK(answers.longestRun30dKm == 10.0);
    CHECK_FALSE(answers.jumpDay);
}

TEST_CASE("Weeks that the log does not reach are left open")
{
    const std::vector<DailyRun> one{{.day = onset - days(2), .km = 8, .ascentM = {}}};
    const LoadAnswers few = loadAnswers(one, measureLoad(one, onset, shipped()), shipped());
    CHECK_FALSE(few.weeklyKmRecent);
    CHECK_FALSE(few.weeklyKmUsual);
    CHECK(few.lastRunKm == 8.0);
    auto old = steady();
    for (DailyRun &run : old)
        run.day -= days(60);
    const LoadAnswers past = loadAnswers(old, measureLoad(old, onset, shipped()), shipped());
    CHECK_FALSE(past.weeklyKmRecent);
    CHECK_FALSE(past.weeklyKmUsual);
    CHECK_FALSE(past.lastRunKm);
}

TEST_CASE("Ten per cent exactly is no jump; the same day is no reference")
{
    const std::vector<DailyRun> runs{{.day = onset - days(3), .km = 14.0, .ascentM = {}},
                                     {.day = onset, .km = 5, .ascentM = {}},
                                     {.day = onset, .km = 15.4, .ascentM = {}}};
    const auto ratios = runRatios(runs, shipped());
    CHECK_FALSE(ratios[0].longestBeforeKm);
    CHECK(ratios[2].longestBeforeKm == 14.0);
    CHECK(ratios[2].band == "no_spike");
}

TEST_CASE("New fast and hilly runs, a break and the return from it are found")
{
    auto runs = steady();
    for (std::size_t i = runs.size() - 4; i < runs.size(); ++i) {
        runs[i].durationS = 3000;
        runs[i].ascentM = 300;
    }
    const LoadMeasures measures = measureLoad(runs, onset, shipped());
    CHECK(measures.fast == KindChange::First);
    CHECK(measures.hilly == KindChange::First);
    CHECK(loadAnswers(runs, measures, shipped()).loadChanges ==
          std::vector<std::string>{"speed_work", "hills"});
    std::erase_if(runs, [](const DailyRun &run) {
        return run.day > onset - days(50) && run.day < onset - days(30);
    });
    const LoadMeasures paused = measureLoad(runs, onset, shipped());
    REQUIRE(paused.breaks.size() == 1);
    CHECK(paused.breaks[0].first == onset - days(49));
    CHECK(paused.breaks[0].last == onset - days(31));
    CHECK(paused.returnedFromBreak);
}

TEST_CASE("What came after the onset does not count")
{
    auto runs = steady();
    runs.push_back({.day = onset + days(1), .km = 99, .durationS = 30000, .ascentM = {}});
    CHECK(measureLoad(runs, onset, shipped()).runs == runs.size() - 1);
    CHECK(measureLoad({}, onset, shipped()).runs == 0);
    CHECK_FALSE(measureLoad({}, onset, shipped()).longest30Km);
}

TEST_CASE("The way back never rises by more than a tenth, nor over the load before")
{
    const auto weeks = returnWeeks({.firstKm = 5, .longestKm = 10}, shipped());
    REQUIRE(weeks.size() == 9);
    for (std::size_t i = 1; i < weeks.size(); ++i)
        CHECK(weeks[i].longestKm <= weeks[i - 1].longestKm * 1.1 + 1e-9);
    CHECK(weeks[2].longestKm == 6.0);
    CHECK(weeks.back().longestKm == 10.0);
    CHECK(returnWeeks({.firstKm = 0, .longestKm = 10}, shipped()).empty());
}

TEST_CASE("The way back starts at the runner's own pace and leads to the load before a jump")
{
    const LoadHistory calm = loadHistory(steady(), onset, shipped());
    REQUIRE(calm.back);
    CHECK(calm.back->firstKm == Approx(5.0));
    CHECK(calm.back->longestKm == 10.0);
    auto runs = steady();
    runs[runs.size() - 5].km = 21;
    const LoadHistory spiked = loadHistory(runs, onset, shipped());
    REQUIRE(spiked.back);
    CHECK(spiked.back->longestKm == 10.0);
    for (DailyRun &run : runs)
        run.durationS = 0;
    CHECK_FALSE(loadHistory(runs, onset, shipped()).back);
    CHECK_FALSE(loadHistory({}, onset, shipped()).back);
}

TEST_CASE("Healing counts before an event, at its shortest and at its longest")
{
    const ReturnBasis basis{.firstKm = 10, .longestKm = 20};
    const HealingDays healing{.low = 7, .high = 42};
    const EventOutlook outlook =
        eventOutlook(basis, healing, onset, 12, onset + days(35), shipped());
    CHECK(outlook.soonest.reachable);
    CHECK(outlook.soonest.readyBy == onset + days(21));
    CHECK_FALSE(outlook.latest.reachable);
    CHECK(outlook.latest.shortKm == Approx(12.0));
    CHECK(eventOutlook(basis, healing, onset, 12, onset + days(56), shipped()).latest.reachable);
}

TEST_CASE("What is kept of a log is days and figures, of half a year before it began at most")
{
    const auto at = [](LocalDay day, ActivityKind kind, Standing standing) {
        Activity activity;
        activity.start = day;
        activity.durationS = 3600.4;
        activity.distanceM = 10000.3;
        activity.kind = kind;
        return MergedActivity{.activity = activity, .day = day, .standing = standing};
    };
    const KeptLog log = keptLog({at(onset - days(200), ActivityKind::Run, Standing::Counted),
                                 at(onset - days(9), ActivityKind::Run, Standing::Counted),
                                 at(onset - days(9), ActivityKind::Run, Standing::Repeat),
                                 at(onset - days(5), ActivityKind::Ride, Standing::OtherKind),
                                 at(onset - days(4), ActivityKind::Run, Standing::Doubted)},
                                onset);
    REQUIRE(log.activities.size() == 2);
    CHECK(log.activities[0].figures ==
          DailyRun{.day = onset - days(9), .km = 10.0, .durationS = 3600, .ascentM = {}});
    CHECK(log.activities[1].kind == ActivityKind::Ride);
    CHECK(runsOf(log).size() == 1);
}

TEST_CASE("An event is reachable, or some kilometres short")
{
    const EventTest yes = testEvent(10, onset, 12, onset + days(14), shipped());
    CHECK(yes.reachable);
    CHECK(yes.readyBy == onset + days(14));
    const EventTest no = testEvent(10, onset, 21.1, onset + days(20), shipped());
    CHECK_FALSE(no.reachable);
    CHECK(no.shortKm == Approx(21.1 - 12.1));
    CHECK_FALSE(testEvent(10, onset, 5, onset - days(1), shipped()).reachable);
}

TEST_CASE("The bands are those of the rules' texts, their sources are known")
{
    const auto json = [](const char *name) {
        std::ifstream in(std::filesystem::path(TRIAGE_RESOURCES) / name);
        return nlohmann::json::parse(in);
    };
    const auto texts = json("advice/load.json");
    for (const RatioBand &band : shipped().bands) {
        const auto &list = texts["load"];
        CHECK(std::any_of(list.begin(), list.end(), [&](const auto &text) {
            return text["code"] == band.code && text["source"] == band.source;
        }));
    }
    const auto figures = json("training_log/measures.json");
    for (const auto &[name, figure] : figures.items())
        if (name != "bands")
            CHECK_FALSE(figure.at("source").get<std::string>().empty());
    CHECK_FALSE(readLoadThresholds("/nowhere"));
}
