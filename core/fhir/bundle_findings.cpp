// SPDX-License-Identifier: GPL-3.0-or-later
#include "fhir/bundle_parts.h"
#include "report/wording.h"

#include <array>

namespace triage {

namespace {

constexpr const char *noDiagnosis =
    "Suggested by rules from the answers given. Not a diagnosis; it does not replace an "
    "examination.";

FhirJson observation(const BundleSource &source, FhirJson code)
{
    return {{"resourceType", "Observation"},
            {"status", "preliminary"},
            {"code", std::move(code)},
            {"subject", source.reference("patient")},
            {"effectiveDateTime", source.time},
            {"derivedFrom", FhirJson::array({source.reference("answers")})}};
}

FhirJson score(double value)
{
    return {{"value", value},
            {"unit", "score"},
            {"system", "http://unitsofmeasure.org"},
            {"code", "{score}"}};
}

void addMeasures(const BundleSource &source, std::vector<BundleEntry> &entries)
{
    for (const char *id : {"pain_activity", "pain_rest", "visa_h", "fash", "lefs", "psfs"}) {
        const AnswerValue *value = answerTo(source.record.answers, id);
        const auto *number = value ? std::get_if<double>(value) : nullptr;
        const Question *question = findQuestion(source.questionnaire, id);
        if (number == nullptr || question == nullptr)
            continue;
        FhirJson one = observation(source, ownConcept("question", id, question->label));
        one["valueQuantity"] = score(*number);
        entries.push_back({std::string("measure-") + id, std::move(one)});
    }
}

void addLoad(const BundleSource &source, std::vector<BundleEntry> &entries)
{
    const Assessment &assessment = source.record.assessment;
    if (assessment.runRatio) {
        FhirJson ratio = observation(
            source, ownConcept("measure", "run_ratio", "Longest run over that of 30 days before"));
        ratio["valueQuantity"] = {{"value", *assessment.runRatio},
                                  {"unit", "1"},
                                  {"system", "http://unitsofmeasure.org"},
                                  {"code", "1"}};
        entries.push_back({"run-ratio", std::move(ratio)});
    }
    for (const LoadFinding &finding : assessment.load) {
        const LoadText *text = findText(source.catalogue.load, finding.code);
        FhirJson load = observation(source, ownConcept("measure", "load", "Training load"));
        load["valueCodeableConcept"] =
            ownConcept("load", finding.code, text ? text->title : finding.code);
        entries.push_back({"load-" + finding.code, std::move(load)});
    }
}

FhirJson conceptOf(const BundleSource &source, const std::string &condition)
{
    const ConditionText *text = source.catalogue.condition(condition);
    FhirJson concepts = ownConcept("condition", condition, text ? text->title : condition);
    if (text && !text->icd10.empty())
        concepts["coding"].push_back(
            {{"system", "http://hl7.org/fhir/sid/icd-10"}, {"code", text->icd10}});
    return concepts;
}

FhirJson activity(const std::string &kind, const std::string &code, const std::string &title,
                  const std::string &words)
{
    FhirJson detail = {{"code", ownConcept(kind, code, title)}, {"status", "not-started"}};
    if (!words.empty())
        detail["description"] = words;
    return {{"detail", std::move(detail)}};
}

} // namespace

std::string ownSystem(std::string_view kind)
{
    return "urn:hamstring-triage:" + std::string(kind);
}

FhirJson ownConcept(std::string_view kind, const std::string &code, const std::string &text)
{
    return {{"coding",
             FhirJson::array({{{"system", ownSystem(kind)}, {"code", code}, {"display", text}}})},
            {"text", text}};
}

std::vector<BundleEntry> observations(const BundleSource &source)
{
    const Assessment &assessment = source.record.assessment;
    std::vector<BundleEntry> entries;
    const std::string code(urgencyCode(assessment.urgency));
    const auto care = careText(source.catalogue, assessment.urgency);
    FhirJson urgency = observation(source, ownConcept("measure", "urgency", "How soon to be seen"));
    urgency["valueCodeableConcept"] =
        ownConcept("urgency", code, care ? care->therapistHeading : code);
    for (const Reason &reason : assessment.urgencyReasons)
        urgency["note"].push_back({{"text", reason.text + " [" + reason.rule + "]"}});
    entries.push_back({"urgency", std::move(urgency)});
    for (const RedFlag &flag : assessment.redFlags) {
        FhirJson sign =
            observation(source, ownConcept("flag", flag.code,
                                           flagText(source.catalogue, flag, Mode::Therapist)));
        sign["valueBoolean"] = true;
        sign["note"].push_back({{"text", flag.reason.text + " [" + flag.reason.rule + "]"}});
        entries.push_back({"flag-" + flag.code + "-" + flag.reason.rule, std::move(sign)});
    }
    addMeasures(source, entries);
    addLoad(source, entries);
    return entries;
}

FhirJson clinicalImpression(const BundleSource &source)
{
    const Assessment &assessment = source.record.assessment;
    FhirJson impression = {
        {"resourceType", "ClinicalImpression"},
        {"status", "completed"},
        {"description", noDiagnosis},
        {"subject", source.reference("patient")},
        {"date", source.time},
        {"investigation",
         FhirJson::array({{{"code", {{"text", "Interview"}}},
                           {"item", FhirJson::array({source.reference("answers")})}}})},
        {"summary",
         conditionTitle(source.catalogue, assessment.condition, assessment.grade, Mode::Therapist) +
             ". Confidence: " + assessment.confidence + "."}};
    std::vector<Candidate> candidates = assessment.differential;
    if (candidates.empty() && !assessment.condition.empty())
        candidates.push_back({assessment.condition, 0});
    for (const Candidate &candidate : candidates) {
        std::string basis;
        for (const Reason &reason : assessment.reasons)
            if (reason.condition == candidate.condition && reason.weight)
                basis += (basis.empty() ? "" : "; ") + reason.text + " [" + reason.rule + "]";
        FhirJson finding = {{"itemCodeableConcept", conceptOf(source, candidate.condition)}};
        if (!basis.empty())
            finding["basis"] = basis;
        impression["finding"].push_back(std::move(finding));
    }
    if (const Prognosis *text = findText(source.catalogue.prognoses, assessment.prognosis))
        impression["prognosisCodeableConcept"].push_back(
            ownConcept("prognosis", text->code, text->text));
    return impression;
}

FhirJson carePlan(const BundleSource &source)
{
    const Assessment &assessment = source.record.assessment;
    const Plan *plan =
        assessment.plan ? findText(source.catalogue.plans, assessment.plan->plan) : nullptr;
    if (assessment.urgency < Urgency::Routine)
        return nullptr;
    FhirJson care = {{"resourceType", "CarePlan"}, {"status", "draft"},
                     {"intent", "proposal"},       {"title", plan ? plan->title : "Treatments"},
                     {"description", noDiagnosis}, {"subject", source.reference("patient")},
                     {"created", source.time}};
    FhirJson activities = FhirJson::array();
    if (plan)
        for (const PlanStage &stage : plan->stages)
            if (stage.code == assessment.plan->stage)
                for (const StageExercise &exercise : exercisesOf(source.catalogue, stage))
                    activities.push_back(
                        activity("exercise", exercise.code, exercise.title, exercise.dose));
    for (const TreatmentAdvice &advice : assessment.treatments)
        if (advice.verdict == "recommended")
            activities.push_back(activity("treatment", advice.treatment,
                                          treatmentTitle(source.catalogue, advice.treatment),
                                          advice.reason.text));
    if (activities.empty())
        return nullptr;
    care["activity"] = std::move(activities);
    return care;
}

} // namespace triage
