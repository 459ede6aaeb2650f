// SPDX-License-Identifier: GPL-3.0-or-later
#include "vignette.h"

#include "base/file.h"
#include "catch.h"
#include "interview/answers_json.h"

#include <algorithm>
#include <map>
#include <sstream>

namespace {

bool lists(const nlohmann::json &accepted, const nlohmann::json &value)
{
    return std::find(accepted.begin(), accepted.end(), value) != accepted.end();
}

/// The stories that come with the program, and those that only the tests know.
std::vector<std::filesystem::path> storyFiles()
{
    std::vector<std::filesystem::path> all;
    for (const char *folder : {TRIAGE_TESTS "/cases", TRIAGE_RESOURCES "/benchmark"}) {
        const auto files = triage::filesIn(folder, ".json");
        REQUIRE(files);
        all.insert(all.end(), files->begin(), files->end());
    }
    std::ranges::sort(all, {}, [](const auto &file) { return file.filename(); });
    return all;
}

} // namespace

std::vector<Vignette> readVignettes(const triage::Questionnaire &questionnaire)
{
    std::vector<Vignette> vignettes;
    std::map<std::string, nlohmann::json> stories;
    const auto add = [&](const std::string &file, const nlohmann::json &story) {
        INFO(file);
        const nlohmann::json contract = {{"mode", story.at("mode")},
                                         {"answers", story.at("answers")}};
        const auto answers = triage::readAnswers(questionnaire, contract.dump(), file);
        if (!answers)
            FAIL(answers.error().text());
        vignettes.push_back({file, story.at("name").get<std::string>(), *answers,
                             story.value("expect", nlohmann::json::object())});
    };
    const std::string folder = std::string(TRIAGE_TESTS) + "/cases";
    for (const auto &file : storyFiles()) {
        INFO(file.string());
        const auto text = triage::readFile(file);
        REQUIRE(text);
        nlohmann::json story = nlohmann::json::parse(*text, nullptr, false);
        REQUIRE(story.is_object());
        add(file.filename().string(), story);
        stories[file.filename().string()] = std::move(story);
    }
    const auto variations = triage::readFile(folder + "/variations.jsonl");
    REQUIRE(variations);
    std::istringstream lines(*variations);
    for (std::string line; std::getline(lines, line);) {
        INFO(line);
        const auto variation = nlohmann::json::parse(line, nullptr, false);
        REQUIRE(variation.is_object());
        nlohmann::json story = stories.at(variation.at("base"));
        story.at("answers").update(variation.at("set"));
        story.erase("expect");
        add(variation.at("base").get<std::string>() + " with " + variation.at("set").dump(), story);
    }
    return vignettes;
}

std::vector<std::string> unmet(const nlohmann::json &expect, const triage::Assessment &result)
{
    using namespace triage;
    std::vector<std::string> lacking;
    if (expect.contains("urgency") &&
        !lists(expect["urgency"], std::string(urgencyCode(result.urgency))))
        lacking.emplace_back("urgency");
    if (expect.contains("condition") && !lists(expect["condition"], result.condition))
        lacking.emplace_back("condition");
    for (const auto &condition : expect.value("top3", nlohmann::json::array())) {
        const auto &ranked = result.differential;
        const auto end = ranked.begin() + std::min<std::ptrdiff_t>(3, std::ssize(ranked));
        if (std::none_of(ranked.begin(), end,
                         [&](const Candidate &c) { return c.condition == condition; }))
            lacking.push_back("among the first three: " + condition.get<std::string>());
    }
    for (const auto &flag : expect.value("flags", nlohmann::json::array()))
        if (std::none_of(result.redFlags.begin(), result.redFlags.end(),
                         [&](const RedFlag &f) { return f.code == flag; }))
            lacking.push_back("red flag " + flag.get<std::string>());
    if (expect.contains("grade") && (!result.grade || !lists(expect["grade"], *result.grade)))
        lacking.emplace_back("grade");
    if (expect.contains("stage") && (!result.plan || result.plan->stage != expect["stage"]))
        lacking.emplace_back("stage");
    if (expect.contains("confidence_not") && result.confidence == expect["confidence_not"])
        lacking.push_back("confidence other than " + result.confidence);
    return lacking;
}

const triage::Rulebase &shippedRulebase()
{
    static const auto rulebase = triage::loadRulebase(TRIAGE_RESOURCES);
    if (!rulebase)
        FAIL(rulebase.error().text());
    return *rulebase;
}
