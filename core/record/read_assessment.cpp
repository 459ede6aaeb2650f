// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/assessment_json.h"

#include <fmt/format.h>
#include <simdjson.h>

#include <stdexcept>

// Why: a result is 20 KB of JSON, and is read each time that it is opened.

namespace triage {

namespace {

using Element = simdjson::dom::element;

Element memberAt(const Element &json, std::string_view key)
{
    Element value;
    if (json[key].get(value) != simdjson::SUCCESS)
        throw std::invalid_argument(fmt::format("there is no \"{}\"", key));
    return value;
}

Urgency urgencyAt(const Element &json)
{
    const std::string_view code = memberAt(json, "urgency");
    if (const auto urgency = urgencyFromCode(code))
        return *urgency;
    throw std::invalid_argument(fmt::format("there is no urgency \"{}\"", code));
}

} // namespace

// The functions below are found by the type that they read.

static void read(const Element &json, std::string &value)
{
    value = std::string_view(json);
}

static void read(const Element &json, bool &value)
{
    value = json;
}

static void read(const Element &json, double &value)
{
    value = json;
}

static void read(const Element &json, int &value)
{
    value = static_cast<int>(std::int64_t(json));
}

template<typename T>
static void read(const Element &json, std::vector<T> &values)
{
    const simdjson::dom::array items = json;
    values.reserve(items.size());
    for (const Element &item : items)
        read(item, values.emplace_back());
}

template<typename T>
static void read(const Element &json, std::optional<T> &value)
{
    if (!json.is_null())
        read(json, value.emplace());
}

template<typename T>
static void readAt(const Element &json, std::string_view key, T &value)
{
    read(memberAt(json, key), value);
}

static void read(const Element &json, Reason &reason)
{
    readAt(json, "rule", reason.rule);
    readAt(json, "text", reason.text);
    readAt(json, "source", reason.source);
    readAt(json, "condition", reason.condition);
    readAt(json, "weight", reason.weight);
}

static void read(const Element &json, RedFlag &flag)
{
    readAt(json, "code", flag.code);
    flag.urgency = urgencyAt(json);
    readAt(json, "reason", flag.reason);
}

static void read(const Element &json, Candidate &candidate)
{
    readAt(json, "condition", candidate.condition);
    readAt(json, "support", candidate.support);
}

static void read(const Element &json, TreatmentAdvice &advice)
{
    readAt(json, "treatment", advice.treatment);
    readAt(json, "verdict", advice.verdict);
    readAt(json, "evidence", advice.evidence);
    readAt(json, "reason", advice.reason);
    readAt(json, "cautions", advice.cautions);
}

static void read(const Element &json, PlanChoice &plan)
{
    readAt(json, "plan", plan.plan);
    readAt(json, "stage", plan.stage);
    readAt(json, "reason", plan.reason);
}

static void read(const Element &json, LoadFinding &finding)
{
    readAt(json, "code", finding.code);
    readAt(json, "reason", finding.reason);
}

static void read(const Element &json, FactorFinding &finding)
{
    readAt(json, "code", finding.code);
    readAt(json, "reason", finding.reason);
}

static void read(const Element &json, Assessment &assessment)
{
    readAt(json, "rulebase_version", assessment.rulebaseVersion);
    assessment.urgency = urgencyAt(json);
    readAt(json, "urgency_reasons", assessment.urgencyReasons);
    readAt(json, "red_flags", assessment.redFlags);
    readAt(json, "unanswered_safety", assessment.unansweredSafety);
    readAt(json, "condition", assessment.condition);
    readAt(json, "grade", assessment.grade);
    readAt(json, "confidence", assessment.confidence);
    readAt(json, "differential", assessment.differential);
    readAt(json, "reasons", assessment.reasons);
    readAt(json, "ask_next", assessment.askNext);
    readAt(json, "prognosis", assessment.prognosis);
    readAt(json, "treatments", assessment.treatments);
    readAt(json, "plan", assessment.plan);
    readAt(json, "return_to_run", assessment.returnToRun);
    readAt(json, "run_ratio", assessment.runRatio);
    readAt(json, "load", assessment.load);
    // Why: results stored before there were factors hold none.
    if (json["factors"].error() == simdjson::SUCCESS)
        readAt(json, "factors", assessment.factors);
    readAt(json, "providers", assessment.providers);
    readAt(json, "recheck_days", assessment.recheckDays);
    readAt(json, "fired_rules", assessment.firedRules);
}

Result<Assessment> readAssessment(std::string_view text, const std::string &place)
{
    Assessment assessment;
    try {
        simdjson::dom::parser parser;
        read(parser.parse(text.data(), text.size()), assessment);
    } catch (const std::exception &problem) {
        return fail(place, std::string("the stored result cannot be read: ") + problem.what(),
                    "put a copy of the database from a backup in its place");
    }
    return assessment;
}

} // namespace triage
