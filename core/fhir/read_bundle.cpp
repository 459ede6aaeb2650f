// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/base64.h"
#include "base/sound_json.h"
#include "fhir/bundle_parts.h"
#include "interview/calendar.h"
#include "record/assessment_json.h"

#include <cstdio>

namespace triage {

namespace {

using nlohmann::json;

constexpr const char *whatToImport = "import a bundle that this program exported";

/// The first resource of a kind, or nullptr.
const json *resourceOf(const json &bundle, std::string_view kind)
{
    for (const json &entry : bundle.at("entry"))
        if (entry.at("resource").value("resourceType", "") == kind)
            return &entry.at("resource");
    return nullptr;
}

Result<std::chrono::sys_seconds> instantOf(const std::string &text, const std::string &place)
{
    int hour = 0;
    int minute = 0;
    int second = 0;
    const auto day = dateFromText(std::string_view(text).substr(0, 10));
    if (!day || text.size() != 20 ||
        std::sscanf(text.c_str() + 10, "T%2d:%2d:%2dZ", &hour, &minute, &second) != 3 || hour < 0 ||
        hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59)
        return fail(place, "\"" + text + "\" is no instant", "write it as 2026-11-23T10:00:00Z");
    return std::chrono::sys_days(*day) + std::chrono::hours(hour) + std::chrono::minutes(minute) +
           std::chrono::seconds(second);
}

Result<Assessment> conclusionsOf(const json &document, const std::string &place)
{
    const auto &attachment = document.at("content").at(0).at("attachment");
    const auto bytes = bytesOfBase64(attachment.at("data").get<std::string>());
    if (!bytes)
        return fail(place + ", DocumentReference", "the attachment is not base64", whatToImport);
    return readAssessment(*bytes, place + ", DocumentReference");
}

std::string nameOf(const json *person)
{
    if (person == nullptr || !person->contains("name"))
        return {};
    return person->at("name").at(0).value("text", "");
}

/// The version of the rules that a bundle says it comes from.
std::string statedVersion(const json &bundle)
{
    if (const json *provenance = resourceOf(bundle, "Provenance"))
        for (const json &entity : provenance->value("entity", json::array()))
            if (const json &what = entity.at("what"); what.contains("identifier"))
                return what.at("identifier").value("value", "");
    return {};
}

Result<FhirRecord> recordOf(const json &bundle, const Questionnaire &questionnaire,
                            const std::string &place)
{
    const json *response = resourceOf(bundle, "QuestionnaireResponse");
    const json *document = resourceOf(bundle, "DocumentReference");
    if (response == nullptr || document == nullptr)
        return fail(place, "the bundle has no answers or no conclusions", whatToImport);
    const auto asked = response->value("questionnaire", "");
    if (asked.substr(0, asked.find('|')) != questionnaire.url)
        return fail(place, "the answers are to \"" + asked + "\"", whatToImport);
    auto answers = answersOf(*response, questionnaire, place);
    if (!answers)
        return tl::unexpected(answers.error());
    auto assessment = conclusionsOf(*document, place);
    if (!assessment)
        return tl::unexpected(assessment.error());
    if (assessment->rulebaseVersion != statedVersion(bundle))
        return fail(place,
                    "the conclusions are of rules \"" + assessment->rulebaseVersion +
                        "\", the bundle says \"" + statedVersion(bundle) + "\"",
                    whatToImport);
    return instantOf(bundle.value("timestamp", ""), place).map([&](std::chrono::sys_seconds time) {
        return FhirRecord{.answers = std::move(*answers),
                          .assessment = std::move(*assessment),
                          .finished = time,
                          .name = nameOf(resourceOf(bundle, "Patient"))};
    });
}

} // namespace

Result<FhirRecord> readBundle(std::string_view text, const Questionnaire &questionnaire,
                              const std::string &place)
{
    const std::optional<json> bundle = readSoundJson(text);
    if (!bundle)
        return fail(place, "this is no JSON", whatToImport);
    try {
        if (bundle->value("resourceType", "") != "Bundle")
            return fail(place, "this is no FHIR bundle", whatToImport);
        return recordOf(*bundle, questionnaire, place);
    } catch (const json::exception &error) {
        return fail(place, std::string("the bundle is not as expected: ") + error.what(),
                    whatToImport);
    }
}

} // namespace triage
