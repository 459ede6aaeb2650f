// SPDX-License-Identifier: GPL-3.0-or-later
#include "vignette.h"

#include "base/file.h"
#include "catch.h"
#include "interview/answers_json.h"

std::vector<Vignette> readVignettes(const triage::Questionnaire &questionnaire)
{
    std::vector<Vignette> vignettes;
    const auto files = triage::filesIn(std::string(TRIAGE_TESTS) + "/cases", ".json");
    REQUIRE(files);
    for (const auto &file : *files) {
        INFO(file.string());
        const auto text = triage::readFile(file);
        REQUIRE(text);
        const auto json = nlohmann::json::parse(*text, nullptr, false);
        REQUIRE(json.is_object());
        const nlohmann::json contract = {{"mode", json.at("mode")},
                                         {"answers", json.at("answers")}};
        const auto answers =
            triage::readAnswers(questionnaire, contract.dump(), file.filename().string());
        if (!answers)
            FAIL(answers.error().text());
        vignettes.push_back({file.filename().string(), json.at("name").get<std::string>(), *answers,
                             json.value("expect", nlohmann::json::object())});
    }
    return vignettes;
}

const triage::Rulebase &shippedRulebase()
{
    static const auto rulebase = triage::loadRulebase(TRIAGE_RESOURCES);
    if (!rulebase)
        FAIL(rulebase.error().text());
    return *rulebase;
}
