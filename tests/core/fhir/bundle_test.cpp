// SPDX-License-Identifier: GPL-3.0-or-later
#include "../triage/vignette.h"
#include "base/base64.h"
#include "catch.h"
#include "fhir/fhir_bundle.h"
#include "triage/assess.h"

#include <nlohmann/json.hpp>
#include <set>

using namespace triage;
using nlohmann::json;

namespace {

const Catalogue &shippedCatalogue()
{
    static const auto catalogue = loadCatalogue(TRIAGE_RESOURCES);
    REQUIRE(catalogue);
    return *catalogue;
}

const Questionnaire &questionnaire()
{
    return shippedRulebase().questionnaire;
}

const std::vector<Vignette> &stories()
{
    static const auto all = readVignettes(questionnaire());
    return all;
}

FhirRecord recordOf(const Answers &answers)
{
    return {.answers = answers,
            .assessment = assess(shippedRulebase(), answers),
            .finished =
                std::chrono::sys_days(std::chrono::year(2026) / 11 / 23) + std::chrono::hours(9)};
}

std::string bundleOf(const FhirRecord &record)
{
    return writeBundle(record, shippedCatalogue(), questionnaire());
}

std::vector<json> resourcesOf(const json &bundle, const std::string &kind)
{
    std::vector<json> found;
    for (const json &entry : bundle.at("entry"))
        if (entry.at("resource").at("resourceType") == kind)
            found.push_back(entry.at("resource"));
    return found;
}

void collectReferences(const json &value, std::set<std::string> &found)
{
    if (value.is_object() && value.contains("reference"))
        found.insert(value.at("reference").get<std::string>());
    if (value.is_structured())
        for (const json &part : value)
            collectReferences(part, found);
}

const Vignette &someStory(Urgency urgency)
{
    for (const Vignette &story : stories())
        if (assess(shippedRulebase(), story.answers).urgency == urgency &&
            story.answers.values.size() > 10)
            return story;
    FAIL("no story of this urgency");
    return stories().front();
}

} // namespace

TEST_CASE("every story comes back from its bundle as it went")
{
    for (const Vignette &story : stories()) {
        INFO(story.file);
        const FhirRecord record = recordOf(story.answers);
        const auto back = readBundle(bundleOf(record), questionnaire(), "bundle.json");
        if (!back)
            FAIL(back.error().text());
        REQUIRE(*back == record);
    }
}

TEST_CASE("a bundle is the same for the same record, and names everything once")
{
    for (const Urgency urgency : {Urgency::Emergency, Urgency::SelfCare, Urgency::Routine}) {
        const FhirRecord record = recordOf(someStory(urgency).answers);
        const std::string text = bundleOf(record);
        CHECK(text == bundleOf(record));
        const json bundle = json::parse(text);
        std::set<std::string> names;
        for (const json &entry : bundle.at("entry"))
            CHECK(names.insert(entry.at("fullUrl").get<std::string>()).second);
        std::set<std::string> references;
        collectReferences(bundle, references);
        for (const std::string &reference : references) {
            INFO(reference);
            CHECK(names.contains(reference));
        }
    }
}

TEST_CASE("names are unique in the bundle of every story")
{
    for (const Vignette &story : stories()) {
        const json bundle = json::parse(bundleOf(recordOf(story.answers)));
        std::set<std::string> names;
        INFO(story.file);
        for (const json &entry : bundle.at("entry"))
            REQUIRE(names.insert(entry.at("fullUrl").get<std::string>()).second);
    }
}

TEST_CASE("a bundle names nobody unless asked to")
{
    FhirRecord record = recordOf(someStory(Urgency::Routine).answers);
    const json without = json::parse(bundleOf(record));
    CHECK_FALSE(resourcesOf(without, "Patient").at(0).contains("name"));
    record.name = "Ada Example";
    const std::string text = bundleOf(record);
    const json with = json::parse(text);
    CHECK(resourcesOf(with, "Patient").at(0).at("name").at(0).at("text") == "Ada Example");
    CHECK(readBundle(text, questionnaire(), "b")->name == "Ada Example");
    // The ids tell nothing of the name.
    CHECK(with.at("identifier") == without.at("identifier"));
}

TEST_CASE("a bundle says what is suggested, that it is no diagnosis, and by which rules")
{
    const FhirRecord record = recordOf(someStory(Urgency::Routine).answers);
    const json bundle = json::parse(bundleOf(record));
    CHECK(bundle.at("type") == "collection");
    const json impression = resourcesOf(bundle, "ClinicalImpression").at(0);
    CHECK(impression.at("description").get<std::string>().find("Not a diagnosis") !=
          std::string::npos);
    CHECK(impression.at("finding").at(0).at("itemCodeableConcept").at("coding").at(0).at("code") ==
          record.assessment.condition);
    CHECK(resourcesOf(bundle, "CarePlan").at(0).at("status") == "draft");
    CHECK(resourcesOf(bundle, "Provenance").at(0).dump().find(record.assessment.rulebaseVersion) !=
          std::string::npos);
    CHECK(resourcesOf(bundle, "QuestionnaireResponse").at(0).at("questionnaire") ==
          questionnaire().url + "|" + questionnaire().version);
    CHECK(resourcesOf(bundle, "Condition").empty());
}

TEST_CASE("a bundle plans nothing where care comes first")
{
    for (const Urgency urgency : {Urgency::Emergency, Urgency::SameDay, Urgency::Urgent})
        CHECK(resourcesOf(json::parse(bundleOf(recordOf(someStory(urgency).answers))), "CarePlan")
                  .empty());
}

TEST_CASE("a bundle that is not ours is refused with its place, and never half read")
{
    const std::string sound = bundleOf(recordOf(someStory(Urgency::Routine).answers));
    const auto refused = [](const std::string &text) {
        const auto read = readBundle(text, questionnaire(), "b.json");
        return !read && read.error().where.starts_with("b.json") && !read.error().remedy.empty();
    };
    CHECK(refused(""));
    CHECK(refused("{}"));
    CHECK(refused("[1]"));
    CHECK(refused("{\"resourceType\":\"Patient\"}"));
    CHECK(refused("{\"resourceType\":\"Bundle\"}"));
    CHECK(refused(sound.substr(0, sound.size() / 2)));
    const auto changed = [&](const std::string &from, const std::string &to) {
        std::string text = sound;
        const auto at = text.find(from);
        REQUIRE(at != std::string::npos);
        return text.replace(at, from.size(), to);
    };
    CHECK(refused(changed("\"bladder_bowel\"", "\"no_such_question\"")));
    CHECK(refused(changed("urn:hamstring-triage:questionnaire|", "urn:other|")));
    CHECK(refused(changed("\"timestamp\": \"2026-", "\"timestamp\": \"26-")));
    CHECK(refused(changed("\"data\": \"", "\"data\": \"?")));
    // Every cut of the text is refused, and every changed letter is read or refused, without harm.
    for (std::size_t at = 0; at < sound.size(); at += 97) {
        std::string text = sound;
        text[at] = text[at] == '"' ? '{' : '"';
        (void)readBundle(text, questionnaire(), "b.json");
    }
}

TEST_CASE("base64 is that of the standard, there and back")
{
    for (const auto &[plain, coded] :
         std::vector<std::pair<std::string, std::string>>{{"", ""},
                                                          {"f", "Zg=="},
                                                          {"fo", "Zm8="},
                                                          {"foo", "Zm9v"},
                                                          {"foobar", "Zm9vYmFy"},
                                                          {"\xff\xfe", "//4="}}) {
        CHECK(base64(plain) == coded);
        CHECK(bytesOfBase64(coded) == plain);
    }
    for (const char *bad : {"Zg=", "Z===", "Zg==Zg==", "Z g=", "====", "Zm9v?"})
        CHECK_FALSE(bytesOfBase64(bad));
}
