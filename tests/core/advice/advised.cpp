// SPDX-License-Identifier: GPL-3.0-or-later
#include "advised.h"

#include "base/file.h"
#include "catch.h"
#include "interview/answers_json.h"
#include "triage/assess.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace fs = std::filesystem;
using namespace triage;

namespace {

const fs::path cases = fs::path(TRIAGE_TESTS) / "cases";

const Rulebase &rulebase()
{
    static const Rulebase loaded = [] {
        auto rules = loadRulebase(TRIAGE_RESOURCES);
        INFO((rules ? std::string() : rules.error().text()));
        REQUIRE(rules);
        return *std::move(rules);
    }();
    return loaded;
}

auto find(const Assessment &assessment, const std::string &treatment)
{
    return std::find_if(assessment.treatments.begin(), assessment.treatments.end(),
                        [&](const TreatmentAdvice &a) { return a.treatment == treatment; });
}

} // namespace

Assessment advised(const std::string &story)
{
    const auto text = readFile(cases / ("advice-" + story + ".json"));
    REQUIRE(text);
    const auto json = nlohmann::json::parse(*text);
    const nlohmann::json contract = {{"mode", json.at("mode")}, {"answers", json.at("answers")}};
    const auto answers = readAnswers(rulebase().questionnaire, contract.dump(), story);
    INFO((answers ? story : answers.error().text()));
    REQUIRE(answers);
    return assess(rulebase(), *answers);
}

std::vector<std::string> adviceStories()
{
    const auto files = filesIn(cases, ".json");
    REQUIRE(files);
    const std::string prefix = "advice-";
    std::vector<std::string> stories;
    for (const auto &file : *files)
        if (const std::string stem = file.stem().string(); stem.rfind(prefix, 0) == 0)
            stories.push_back(stem.substr(prefix.size()));
    REQUIRE(stories.size() > 40);
    return stories;
}

bool offers(const Assessment &assessment, const std::string &treatment)
{
    return find(assessment, treatment) != assessment.treatments.end();
}

const TreatmentAdvice &adviceOn(const Assessment &assessment, const std::string &treatment)
{
    const auto found = find(assessment, treatment);
    INFO(treatment << " is not offered");
    REQUIRE(found != assessment.treatments.end());
    return *found;
}
