// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include "catch.h"

#include <algorithm>
#include <cstdlib>

namespace triage::test {

Folder::Folder(const std::filesystem::path &place)
{
    std::string name = (place / "record-XXXXXX").string();
    m_path = mkdtemp(name.data());
}

Folder::~Folder()
{
    std::filesystem::remove_all(m_path);
}

std::filesystem::path Folder::file(const std::string &name) const
{
    return m_path / name;
}

std::vector<std::string> Folder::content() const
{
    std::vector<std::string> names;
    for (const auto &entry : std::filesystem::directory_iterator(m_path))
        names.push_back(entry.path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
}

std::filesystem::path memoryPlace()
{
    const std::filesystem::path memory = "/dev/shm";
    std::error_code status;
    return std::filesystem::is_directory(memory, status) ? memory
                                                         : std::filesystem::temp_directory_path();
}

Instant at(std::int64_t seconds)
{
    return Instant(std::chrono::seconds(seconds));
}

Answers someAnswers()
{
    return {.mode = Mode::Runner,
            .values = {{"age", 38.0},
                       {"temperature_c", 36.6},
                       {"side", "left"},
                       {"pop", false},
                       {"lump", "unsure"},
                       {"pain_activity", 5.0},
                       {"fever_unwell", AnswerValue()},
                       {"pain_sites", std::vector<std::string>{"sit_bone", "upper_thigh"}},
                       {"clot_risks", std::vector<std::string>{}}}};
}

Assessment someAssessment()
{
    const Reason reason{.rule = "evidence_tendon/3",
                        .text = "it came on gradually",
                        .source = "Goom16; judgement",
                        .condition = "proximal_tendinopathy",
                        .weight = 1.1};
    const Reason plain{.rule = "red_flags/7",
                       .text = "\"quoted\" é 🦵",
                       .source = "judgement",
                       .condition = "",
                       .weight = {}};
    return {.rulebaseVersion = "1-abc",
            .urgency = Urgency::Routine,
            .urgencyReasons = {plain},
            .redFlags = {{.code = "clot", .urgency = Urgency::Routine, .reason = plain}},
            .unansweredSafety = {"lump"},
            .condition = "proximal_tendinopathy",
            .grade = 2,
            .confidence = "moderate",
            .differential = {{.condition = "proximal_tendinopathy", .support = 0.1 + 0.2},
                             {.condition = "strain", .support = -3}},
            .reasons = {reason, plain},
            .askNext = {"visa_h"},
            .prognosis = "pht",
            .treatments = {{.treatment = "shockwave",
                            .verdict = "consider",
                            .evidence = "conflicting",
                            .reason = plain,
                            .cautions = {reason}}},
            .plan = PlanChoice{.plan = "tendon", .stage = "isometric", .reason = plain},
            .returnToRun = true,
            .runRatio = 1.5,
            .load = {{.code = "spike", .reason = plain}},
            .providers = {"physiotherapist", "gp"},
            .recheckDays = {14, 42},
            .firedRules = {"red_flags/7", "wells_score/1"}};
}

Store open(const std::filesystem::path &file)
{
    auto store = Store::open(file);
    INFO((store ? std::string() : store.error().text()));
    REQUIRE(store);
    return std::move(*store);
}

AssessmentId finished(Store &store, const std::string &client, std::int64_t seconds)
{
    const auto person = store.client(client, at(seconds));
    REQUIRE(person);
    const auto interview = store.beginInterview(person->id, Mode::Runner, at(seconds));
    REQUIRE(interview);
    const auto id = store.finish(*interview, someAnswers(), someAssessment(), at(seconds));
    REQUIRE(id);
    return *id;
}

} // namespace triage::test
