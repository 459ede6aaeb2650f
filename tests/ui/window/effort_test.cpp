// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "keyboard_walk.h"
#include "section_walk.h"

#include <QApplication>

using namespace triage;

namespace {

constexpr int mostRunnerPages = 32;

// Three minutes at 3 keys in 2 seconds.
constexpr int mostTherapistKeys = 270;

// A runner's tendon pain with every question answered.
Answers typicalTendinopathy()
{
    Answers answers = soreTendon();
    const std::pair<const char *, AnswerValue> others[] = {
        {"sex", "female"},
        {"pain_quality", std::vector<std::string>{"dull_ache"}},
        {"pain_area", "fingertip"},
        {"snapping", "none"},
        {"tingling_numbness", false},
        {"spreads_below_knee", false},
        {"back_pain", false},
        {"exertional_pattern", false},
        {"gap", false},
        {"pain_trend", "steady"},
        {"sport_now", "reduced"},
        {"failed_return", false},
        {"sitting_minutes_to_pain", 30.0},
        {"morning_stiffness_min", 10.0},
        {"next_day", "settles"},
        {"tender_point", "sit_bone"},
        {"stretch_pain", "mild"},
        {"resisted_bend_pain", "mild"},
        {"bridge_pain", "mild"},
        {"load_changes", std::vector<std::string>{"hills"}},
        {"weeks_since_load_change", 3.0},
        {"weekly_km_usual", 40.0},
        {"weekly_km_recent", 50.0},
        {"longest_run_30d_km", 18.0},
        {"last_run_km", 20.0},
        {"hard_sessions_per_week", 2.0},
        {"warm_up_habit", "sometimes"},
        {"contributors", std::vector<std::string>{"sitting_job"}},
        {"previous_hamstring_injury", "none"},
        {"other_past_injuries", std::vector<std::string>{"none"}},
        {"treatments_tried", std::vector<std::string>{"rest"}},
    };
    for (const auto &[id, value] : others)
        answers.values[id] = value;
    return answers;
}

} // namespace

TEST_CASE("a runner with a typical tendinopathy comes to the result in at most 32 pages")
{
    auto store = Store::open(":memory:");
    REQUIRE(store);
    WindowUnderTest test(*store);
    test.press(Qt::Key_1);
    if (!test.shows("triage::QuestionPage"))
        test.click(test.find(QStringLiteral("for_me")));
    const int pages = walkByKeys(test, typicalTendinopathy());
    REQUIRE(test.shows("triage::CheckPage"));
    test.press(Qt::Key_Return);
    REQUIRE(test.shows("triage::ResultPage"));
    WARN("runner, typical tendinopathy: " << pages << " question pages, " << test.keys()
                                          << " keys to the result");
    CHECK(pages + 1 <= mostRunnerPages);
}

TEST_CASE("a therapist enters history and examination by keyboard alone, in few keys")
{
    Answers answers = typicalTendinopathy();
    answers.mode = Mode::Therapist;
    for (const char *test : {"exam_puranen_orava", "exam_bent_knee_stretch",
                             "exam_modified_bent_knee_stretch", "exam_active_30_90"})
        answers.values[test] = "positive";
    for (const char *test :
         {"exam_single_leg_bridge", "exam_taking_off_shoe", "exam_slr_neural", "exam_slump",
          "exam_seated_piriformis", "exam_long_stride", "exam_ischiofemoral", "exam_sij_cluster"})
        answers.values[test] = "negative";
    answers.values["exam_knee_flexion_strength"] = "normal";
    answers.values["exam_palpable_defect"] = false;
    for (const char *sign : {"exam_neuro_deficit", "exam_pulses_reduced", "exam_pitting_oedema",
                             "exam_collateral_veins"})
        answers.values[sign] = false;
    answers.values["exam_calf_difference_cm"] = 0.0;

    auto store = Store::open(":memory:");
    REQUIRE(store);
    WindowUnderTest test(*store);
    test.click(test.find(QStringLiteral("for_client")));
    test.tabInto(test.find(QStringLiteral("client_name")));
    test.type(QStringLiteral("C-014"));
    test.press(Qt::Key_Return);
    REQUIRE(test.shows("triage::SectionPage"));
    const int sections = walkSectionsByKeys(test, answers);
    REQUIRE(test.shows("triage::CheckPage"));
    test.press(Qt::Key_Return);
    REQUIRE(test.shows("triage::ResultPage"));
    WARN("therapist, history and examination: " << sections << " sections, " << test.keys()
                                                << " keys to the result");
    const Answers stored = store->assessment(store->history()->front().id)->answers;
    for (const auto &[id, value] : answers.values) {
        INFO(id);
        CHECK(answerTo(stored, id) != nullptr);
        if (const AnswerValue *kept = answerTo(stored, id))
            CHECK((*kept == value));
    }
    CHECK(test.keys() <= mostTherapistKeys);
}
