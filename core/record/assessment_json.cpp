// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/assessment_json.h"

#include <nlohmann/json.hpp>

namespace triage {

using Json = nlohmann::ordered_json;

namespace {

template<typename T>
Json orNull(const std::optional<T> &value)
{
    return value ? Json(*value) : Json(nullptr);
}

template<typename T>
std::optional<T> optionalAt(const Json &json, const char *key)
{
    const Json &value = json.at(key);
    return value.is_null() ? std::nullopt : std::optional<T>(value.get<T>());
}

Urgency urgencyAt(const Json &json)
{
    const auto code = json.at("urgency").get<std::string>();
    if (const auto urgency = urgencyFromCode(code))
        return *urgency;
    throw std::invalid_argument("there is no urgency \"" + code + "\"");
}

} // namespace

// The functions below are found by name by the JSON library.

static void to_json(Json &json, const Reason &reason)
{
    json = {{"rule", reason.rule},
            {"text", reason.text},
            {"source", reason.source},
            {"condition", reason.condition},
            {"weight", orNull(reason.weight)}};
}

static void from_json(const Json &json, Reason &reason)
{
    json.at("rule").get_to(reason.rule);
    json.at("text").get_to(reason.text);
    json.at("source").get_to(reason.source);
    json.at("condition").get_to(reason.condition);
    reason.weight = optionalAt<double>(json, "weight");
}

static void to_json(Json &json, const RedFlag &flag)
{
    json = {{"code", flag.code}, {"urgency", urgencyCode(flag.urgency)}, {"reason", flag.reason}};
}

static void from_json(const Json &json, RedFlag &flag)
{
    json.at("code").get_to(flag.code);
    flag.urgency = urgencyAt(json);
    json.at("reason").get_to(flag.reason);
}

static void to_json(Json &json, const Candidate &candidate)
{
    json = {{"condition", candidate.condition}, {"support", candidate.support}};
}

static void from_json(const Json &json, Candidate &candidate)
{
    json.at("condition").get_to(candidate.condition);
    json.at("support").get_to(candidate.support);
}

static void to_json(Json &json, const TreatmentAdvice &advice)
{
    json = {{"treatment", advice.treatment},
            {"verdict", advice.verdict},
            {"evidence", advice.evidence},
            {"reason", advice.reason},
            {"cautions", advice.cautions}};
}

static void from_json(const Json &json, TreatmentAdvice &advice)
{
    json.at("treatment").get_to(advice.treatment);
    json.at("verdict").get_to(advice.verdict);
    json.at("evidence").get_to(advice.evidence);
    json.at("reason").get_to(advice.reason);
    json.at("cautions").get_to(advice.cautions);
}

static void to_json(Json &json, const PlanChoice &plan)
{
    json = {{"plan", plan.plan}, {"stage", plan.stage}, {"reason", plan.reason}};
}

static void from_json(const Json &json, PlanChoice &plan)
{
    json.at("plan").get_to(plan.plan);
    json.at("stage").get_to(plan.stage);
    json.at("reason").get_to(plan.reason);
}

static void to_json(Json &json, const LoadFinding &finding)
{
    json = {{"code", finding.code}, {"reason", finding.reason}};
}

static void from_json(const Json &json, LoadFinding &finding)
{
    json.at("code").get_to(finding.code);
    json.at("reason").get_to(finding.reason);
}

static void to_json(Json &json, const FactorFinding &finding)
{
    json = {{"code", finding.code}, {"reason", finding.reason}};
}

static void from_json(const Json &json, FactorFinding &finding)
{
    json.at("code").get_to(finding.code);
    json.at("reason").get_to(finding.reason);
}

std::string writeAssessment(const Assessment &assessment)
{
    const Json json = {{"rulebase_version", assessment.rulebaseVersion},
                       {"urgency", urgencyCode(assessment.urgency)},
                       {"urgency_reasons", assessment.urgencyReasons},
                       {"red_flags", assessment.redFlags},
                       {"unanswered_safety", assessment.unansweredSafety},
                       {"condition", assessment.condition},
                       {"grade", orNull(assessment.grade)},
                       {"confidence", assessment.confidence},
                       {"differential", assessment.differential},
                       {"reasons", assessment.reasons},
                       {"ask_next", assessment.askNext},
                       {"prognosis", assessment.prognosis},
                       {"treatments", assessment.treatments},
                       {"plan", orNull(assessment.plan)},
                       {"return_to_run", assessment.returnToRun},
                       {"run_ratio", orNull(assessment.runRatio)},
                       {"load", assessment.load},
                       {"factors", assessment.factors},
                       {"providers", assessment.providers},
                       {"recheck_days", assessment.recheckDays},
                       {"fired_rules", assessment.firedRules}};
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Result<Assessment> readAssessment(std::string_view text, const std::string &place)
{
    Assessment assessment;
    try {
        const Json json = Json::parse(text);
        json.at("rulebase_version").get_to(assessment.rulebaseVersion);
        assessment.urgency = urgencyAt(json);
        json.at("urgency_reasons").get_to(assessment.urgencyReasons);
        json.at("red_flags").get_to(assessment.redFlags);
        json.at("unanswered_safety").get_to(assessment.unansweredSafety);
        json.at("condition").get_to(assessment.condition);
        assessment.grade = optionalAt<int>(json, "grade");
        json.at("confidence").get_to(assessment.confidence);
        json.at("differential").get_to(assessment.differential);
        json.at("reasons").get_to(assessment.reasons);
        json.at("ask_next").get_to(assessment.askNext);
        json.at("prognosis").get_to(assessment.prognosis);
        json.at("treatments").get_to(assessment.treatments);
        assessment.plan = optionalAt<PlanChoice>(json, "plan");
        json.at("return_to_run").get_to(assessment.returnToRun);
        assessment.runRatio = optionalAt<double>(json, "run_ratio");
        json.at("load").get_to(assessment.load);
        // Why: results stored before there were factors hold none.
        if (json.contains("factors"))
            json.at("factors").get_to(assessment.factors);
        json.at("providers").get_to(assessment.providers);
        json.at("recheck_days").get_to(assessment.recheckDays);
        json.at("fired_rules").get_to(assessment.firedRules);
    } catch (const std::exception &problem) {
        return fail(place, std::string("the stored result cannot be read: ") + problem.what(),
                    "put a copy of the database from a backup in its place");
    }
    return assessment;
}

} // namespace triage
