// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/result_json.h"

#include "report/text_page.h"
#include "report/wording.h"

#include <nlohmann/json.hpp>

namespace triage {

using Json = nlohmann::ordered_json;

namespace {

struct Words {
    const Assessment &assessment;
    Mode mode;
    const Catalogue &catalogue;
};

template<typename Range, typename Convert>
Json listOf(const Range &range, Convert convert)
{
    Json list = Json::array();
    for (const auto &entry : range)
        list.push_back(convert(entry));
    return list;
}

template<typename T>
Json orNull(const std::optional<T> &value)
{
    return value ? Json(*value) : Json(nullptr);
}

Json reasonJson(const Reason &reason)
{
    Json json = {{"rule", reason.rule}};
    if (!reason.condition.empty())
        json["for"] = reason.condition;
    if (reason.weight)
        json["weight"] = *reason.weight;
    json["text"] = reason.text;
    json["source"] = reason.source;
    return json;
}

Json careJson(const Words &words)
{
    const auto text = careText(words.catalogue, words.assessment.urgency);
    if (!text)
        return nullptr;
    return {{"heading", words.mode == Mode::Runner ? text->heading : text->therapistHeading},
            {"when", text->when},
            {"body", text->body},
            {"do_not_wait", text->doNotWait},
            {"source", text->source}};
}

Json flagJson(const Words &words, const RedFlag &flag)
{
    return {{"code", flag.code},
            {"text", flagText(words.catalogue, flag, words.mode)},
            {"urgency", urgencyCode(flag.urgency)},
            {"rule", flag.reason.rule},
            {"source", flag.reason.source}};
}

Json classificationJson(const Words &words)
{
    const Assessment &assessment = words.assessment;
    return {{"code", assessment.condition},
            {"title",
             conditionTitle(words.catalogue, assessment.condition, assessment.grade, words.mode)},
            {"grade", orNull(assessment.grade)},
            {"confidence", assessment.confidence}};
}

Json candidateJson(const Words &words, const Candidate &candidate)
{
    return {{"code", candidate.condition},
            {"title", conditionTitle(words.catalogue, candidate.condition, {}, words.mode)},
            {"support", candidate.support}};
}

Json prognosisJson(const Words &words)
{
    const Prognosis *text = findText(words.catalogue.prognoses, words.assessment.prognosis);
    if (!text)
        return nullptr;
    return {{"low_days", text->lowDays},
            {"high_days", text->highDays},
            {"text", text->text},
            {"source", text->source}};
}

Json treatmentJson(const Words &words, const TreatmentAdvice &advice)
{
    const TreatmentText *text = findText(words.catalogue.treatments, advice.treatment);
    return {{"code", advice.treatment},
            {"title", treatmentTitle(words.catalogue, advice.treatment)},
            {"verdict", advice.verdict},
            {"evidence", advice.evidence},
            {"text", treatmentText(words.catalogue, advice.treatment, words.assessment.condition,
                                   words.mode)},
            {"cautions", treatmentCautions(words.catalogue, advice)},
            {"reason", advice.reason.text},
            {"rule", advice.reason.rule},
            {"source", joinSources(advice.reason.source, text ? text->source : "")}};
}

Json stageJson(const Words &words, const PlanStage &stage)
{
    return {{"code", stage.code},
            {"title", stage.title},
            {"goal", stage.goal},
            {"days", stage.days},
            {"enter", stage.enter},
            {"leave", stage.leave},
            {"exercises", listOf(exercisesOf(words.catalogue, stage),
                                 [](const StageExercise &exercise) {
                                     return Json{{"code", exercise.code},
                                                 {"title", exercise.title},
                                                 {"dose", exercise.dose},
                                                 {"how", exercise.how}};
                                 })},
            {"running", stage.running},
            {"avoid", stage.avoid},
            {"source", stage.source}};
}

Json planJson(const Words &words)
{
    if (!words.assessment.plan)
        return nullptr;
    const PlanChoice &choice = *words.assessment.plan;
    const Plan *plan = findText(words.catalogue.plans, choice.plan);
    if (!plan)
        return nullptr;
    return {{"code", plan->code},
            {"title", plan->title},
            {"intro", plan->intro},
            {"current_stage", choice.stage},
            {"reason", choice.reason.text},
            {"pain_guide",
             {{"green", plan->painGuide.green},
              {"amber", plan->painGuide.amber},
              {"red", plan->painGuide.red},
              {"source", plan->painGuide.source}}},
            {"stages",
             listOf(plan->stages, [&](const PlanStage &stage) { return stageJson(words, stage); })},
            {"source", joinSources(choice.reason.source, plan->source)}};
}

Json returnToRunJson(const Words &words)
{
    if (!words.assessment.returnToRun)
        return nullptr;
    const RunProgramme &programme = words.catalogue.returnToRun;
    return {{"before", programme.before},
            {"rules", programme.rules},
            {"steps", listOf(programme.steps,
                             [](const RunStep &step) {
                                 return Json{{"session", step.session},
                                             {"total", step.total},
                                             {"effort", step.effort}};
                             })},
            {"source", programme.source}};
}

Json findingJson(const Words &words, const LoadFinding &finding)
{
    const LoadText *text = findText(words.catalogue.load, finding.code);
    if (!text)
        return {{"code", finding.code},
                {"title", finding.code},
                {"text", finding.reason.text},
                {"hazard_ratio", nullptr},
                {"source", finding.reason.source}};
    return {{"code", finding.code},
            {"title", text->title},
            {"text", text->text},
            {"hazard_ratio", orNull(text->hazardRatio)},
            {"hazard_low", orNull(text->hazardLow)},
            {"hazard_high", orNull(text->hazardHigh)},
            {"source", joinSources(finding.reason.source, text->source)}};
}

Json loadJson(const Words &words)
{
    const Assessment &assessment = words.assessment;
    if (!assessment.runRatio && assessment.load.empty())
        return nullptr;
    Json findings = listOf(assessment.load,
                           [&](const LoadFinding &finding) { return findingJson(words, finding); });
    std::vector<std::string> texts;
    for (const Json &finding : findings)
        texts.push_back(finding["text"].get<std::string>());
    return {{"run_ratio", orNull(assessment.runRatio)},
            {"findings", std::move(findings)},
            {"text", joinWords(texts, " ")}};
}

Json factorJson(const Words &words, const FactorFinding &factor)
{
    const FactorText *text = findText(words.catalogue.factors, factor.code);
    return {{"code", factor.code},
            {"title", text ? text->title : factor.code},
            {"evidence", text ? text->evidence : ""},
            {"text", text ? text->text : ""},
            {"try_this", text ? text->tryThis : ""},
            {"reason", factor.reason.text},
            {"rule", factor.reason.rule},
            {"source", joinSources(factor.reason.source, text ? text->source : "")}};
}

Json providerJson(const Words &words, const std::string &code)
{
    const ProviderText *text = findText(words.catalogue.providers, code);
    return {{"code", code},
            {"title", text ? text->title : code},
            {"text", text ? text->text : ""},
            {"source", text ? text->source : ""}};
}

Json fullJson(const Words &words)
{
    const Assessment &assessment = words.assessment;
    return {
        {"rulebase_version", assessment.rulebaseVersion},
        {"urgency", urgencyCode(assessment.urgency)},
        {"care", careJson(words)},
        {"urgency_reasons", listOf(assessment.urgencyReasons, reasonJson)},
        {"red_flags",
         listOf(assessment.redFlags, [&](const RedFlag &flag) { return flagJson(words, flag); })},
        {"unanswered_safety", assessment.unansweredSafety},
        {"classification", classificationJson(words)},
        {"differential",
         listOf(assessment.differential,
                [&](const Candidate &candidate) { return candidateJson(words, candidate); })},
        {"reasons", listOf(assessment.reasons, reasonJson)},
        {"ask_next", assessment.askNext},
        {"prognosis", prognosisJson(words)},
        {"treatments",
         listOf(assessment.treatments,
                [&](const TreatmentAdvice &advice) { return treatmentJson(words, advice); })},
        {"plan", planJson(words)},
        {"return_to_run", returnToRunJson(words)},
        {"load", loadJson(words)},
        {"factors", listOf(assessment.factors,
                           [&](const FactorFinding &factor) { return factorJson(words, factor); })},
        {"providers", listOf(assessment.providers,
                             [&](const std::string &code) { return providerJson(words, code); })},
        {"recheck_days", assessment.recheckDays}};
}

} // namespace

std::string resultJson(const Assessment &assessment, Mode mode, const Catalogue &catalogue)
{
    return fullJson({assessment, mode, catalogue})
        .dump(2, ' ', false, Json::error_handler_t::replace);
}

std::string resultLine(const Assessment &assessment, Mode mode, const Catalogue &catalogue)
{
    return fullJson({assessment, mode, catalogue})
        .dump(-1, ' ', false, Json::error_handler_t::replace);
}

} // namespace triage
