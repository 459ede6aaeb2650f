// SPDX-License-Identifier: GPL-3.0-or-later
#include "advice/read_texts.h"

#include "advice/read_conditions.h"

namespace triage {

namespace {

Reference readReference(const std::string &key, ContentObject &entry)
{
    return {.key = key,
            .authors = entry.optionalWords("authors"),
            .title = entry.optionalWords("title"),
            .journal = entry.optionalWords("journal"),
            .year = entry.optionalWords("year"),
            .link = entry.optionalWords("link")};
}

UrgencyText readUrgency(const std::string &, ContentObject &entry)
{
    return {.heading = entry.words("heading"),
            .therapistHeading = entry.words("therapist_heading"),
            .chip = entry.words("chip"),
            .when = entry.words("when"),
            .body = entry.words("body"),
            .doNotWait = entry.list("do_not_wait"),
            .source = entry.sources()};
}

TreatmentText readTreatment(const std::string &code, ContentObject &entry)
{
    return {.code = code,
            .title = entry.words("title"),
            .text = entry.words("text"),
            .textFor = entry.wordsByCondition("text_for"),
            .dose = entry.optionalWords("dose"),
            .clinical = entry.optionalWords("clinical"),
            .cautions = entry.list("cautions"),
            .source = entry.sources()};
}

Prognosis readPrognosis(const std::string &code, ContentObject &entry)
{
    Prognosis prognosis{.code = code,
                        .lowDays = entry.wholeNumber("low_days"),
                        .highDays = entry.wholeNumber("high_days"),
                        .text = entry.words("text"),
                        .clinical = entry.optionalWords("clinical"),
                        .source = entry.sources()};
    if (prognosis.lowDays >= prognosis.highDays)
        entry.refuse("high_days", "is not more than low_days", "give a range, never one day");
    return prognosis;
}

ProviderText readProvider(const std::string &code, ContentObject &entry)
{
    return {.code = code,
            .title = entry.words("title"),
            .text = entry.words("text"),
            .notFor = entry.optionalWords("not_for"),
            .offers = entry.list("offers"),
            .ask = entry.list("ask"),
            .source = entry.sources()};
}

LoadText readLoad(const std::string &code, ContentObject &entry)
{
    return {.code = code,
            .title = entry.words("title"),
            .text = entry.words("text"),
            .hazardRatio = entry.optionalNumber("hazard_ratio"),
            .hazardLow = entry.optionalNumber("hazard_low"),
            .hazardHigh = entry.optionalNumber("hazard_high"),
            .source = entry.sources()};
}

ChangePhrases readPhrases(const std::string &, ContentObject &entry)
{
    return {.codes = entry.wordsByName("codes"),
            .added = entry.optionalWords("added"),
            .removed = entry.optionalWords("removed"),
            .value = entry.optionalWords("value"),
            .source = entry.sources()};
}

EmergencyNumber readNumber(const std::string &region, ContentObject &entry)
{
    return {.region = region,
            .name = entry.words("name"),
            .number = entry.words("number"),
            .advice = entry.optionalWords("advice"),
            .source = entry.sources()};
}

} // namespace

void readTexts(ContentFolder &folder, Catalogue &catalogue)
{
    catalogue.references =
        folder.coded("evidence/references.json", "references", "key", readReference);
    for (const auto &[key, reference] : catalogue.references)
        folder.reading.sources.insert(key);
    readConditions(folder, catalogue);
    catalogue.urgencies = folder.coded("advice/urgency.json", "urgencies", "code", readUrgency);
    catalogue.flags = folder.coded(
        "advice/flags.json", "flags", "code", [](const std::string &, ContentObject &entry) {
            return FlagText{.text = entry.words("text"),
                            .therapistText = entry.words("therapist_text"),
                            .why = entry.words("why"),
                            .say = entry.optionalWords("say"),
                            .concern = entry.optionalWords("concern"),
                            .source = entry.sources()};
        });
    catalogue.treatments =
        folder.coded("advice/treatments.json", "treatments", "code", readTreatment);
    catalogue.prognoses = folder.coded("advice/prognosis.json", "prognoses", "code", readPrognosis);
    catalogue.providers = folder.coded("advice/providers.json", "providers", "code", readProvider);
    catalogue.load = folder.coded("advice/load.json", "load", "code", readLoad);
    catalogue.changePhrases =
        folder.coded("advice/what_if.json", "what_if", "question", readPhrases);
    for (auto &[region, number] :
         folder.entries("advice/emergency_numbers.json", "regions", "region", readNumber))
        catalogue.emergencyNumbers.push_back(std::move(number));
}

} // namespace triage
