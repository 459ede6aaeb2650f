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

static void to_json(Json &json, const RedFlag &flag)
{
    json = {{"code", flag.code}, {"urgency", urgencyCode(flag.urgency)}, {"reason", flag.reason}};
}

static void to_json(Json &json, const Candidate &candidate)
{
    json = {{"condition", candidate.condition}, {"support", candidate.support}};
}

static void to_json(Json &json, const TreatmentAdvice &advice)
{
    json = {{"treatment", advice.treatment},
            {"verdict", advice.verdict},
            {"evidence", advice.evidence},
            {"reason", advice.reason},
            {"cautions", advice.cautions}};
}

static void to_json(Json &json, const PlanChoice &plan)
{
    json = {{"plan", plan.plan}, {"stage", plan.stage}, {"reason", plan.reason}};
}

static void to_json(Json &json, const LoadFinding &finding)
{
    json = {{"code", finding.code}, {"reason", finding.reason}};
}

static void to_json(Json &json, const FactorFinding &finding)
{
    json = {{"code", finding.code}, {"reason", finding.reason}};
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

} // namespace triage
