// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/base64.h"
#include "fhir/bundle_parts.h"
#include "interview/answers_json.h"
#include "record/assessment_json.h"

#include <fmt/format.h>

namespace triage {

namespace {

/// "2026-11-23T10:00:00Z"
std::string instantText(std::chrono::sys_seconds instant)
{
    const auto day = std::chrono::floor<std::chrono::days>(instant);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss time(instant - day);
    return fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}Z", static_cast<int>(date.year()),
                       static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                       time.hours().count(), time.minutes().count(), time.seconds().count());
}

FhirJson patient(const FhirRecord &record)
{
    FhirJson resource = {{"resourceType", "Patient"}};
    if (!record.name.empty())
        resource["name"] = FhirJson::array({{{"text", record.name}}});
    return resource;
}

/// The conclusions whole, as they were drawn, for programs that know them.
FhirJson conclusions(const BundleSource &source)
{
    return {
        {"resourceType", "DocumentReference"},
        {"status", "current"},
        {"type", ownConcept("document", "assessment", "Assessment as concluded")},
        {"subject", source.reference("patient")},
        {"date", source.time},
        {"content", FhirJson::array({{{"attachment",
                                       {{"contentType", "application/json"},
                                        {"data", base64(writeAssessment(source.record.assessment))},
                                        {"title", "assessment"}}}}})}};
}

FhirJson device(const FhirRecord &record)
{
    return {{"resourceType", "Device"},
            {"deviceName",
             FhirJson::array({{{"name", "Hamstring Triage"}, {"type", "user-friendly-name"}}})},
            {"version", FhirJson::array({{{"value", record.assessment.rulebaseVersion}}})}};
}

FhirJson provenance(const BundleSource &source, const std::vector<BundleEntry> &entries)
{
    FhirJson targets = FhirJson::array();
    for (const BundleEntry &entry : entries)
        if (entry.part != "patient" && entry.part != "device" && entry.part != "answers")
            targets.push_back(source.reference(entry.part));
    return {{"resourceType", "Provenance"},
            {"target", std::move(targets)},
            {"recorded", source.time},
            {"agent", FhirJson::array({{{"who", source.reference("device")}}})},
            {"entity", FhirJson::array({{{"role", "source"}, {"what", source.reference("answers")}},
                                        {{"role", "derivation"},
                                         {"what",
                                          {{"identifier",
                                            {{"system", ownSystem("rulebase")},
                                             {"value", source.record.assessment.rulebaseVersion}}},
                                           {"display", "Rules and questions"}}}}})}};
}

} // namespace

std::string writeBundle(const FhirRecord &record, const Catalogue &catalogue,
                        const Questionnaire &questionnaire)
{
    const std::string time = instantText(record.finished);
    const BundleIds ids(writeAnswers(record.answers) + writeAssessment(record.assessment) + time);
    const BundleSource source{record, catalogue, questionnaire, ids, time};
    std::vector<BundleEntry> entries;
    entries.push_back({"patient", patient(record)});
    entries.push_back({"answers", questionnaireResponse(source)});
    for (BundleEntry &entry : observations(source))
        entries.push_back(std::move(entry));
    entries.push_back({"impression", clinicalImpression(source)});
    if (FhirJson plan = carePlan(source); !plan.is_null())
        entries.push_back({"plan", std::move(plan)});
    entries.push_back({"conclusions", conclusions(source)});
    entries.push_back({"device", device(record)});
    entries.push_back({"provenance", provenance(source, entries)});

    FhirJson list = FhirJson::array();
    for (BundleEntry &entry : entries)
        list.push_back({{"fullUrl", ids.urn(entry.part)}, {"resource", std::move(entry.resource)}});
    const FhirJson bundle = {
        {"resourceType", "Bundle"},
        {"identifier", {{"system", "urn:ietf:rfc:3986"}, {"value", ids.urn("bundle")}}},
        {"type", "collection"},
        {"timestamp", time},
        {"entry", std::move(list)}};
    return bundle.dump(2, ' ', false, FhirJson::error_handler_t::replace) + "\n";
}

} // namespace triage
