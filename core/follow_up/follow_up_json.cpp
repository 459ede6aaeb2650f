// SPDX-License-Identifier: GPL-3.0-or-later
#include "follow_up/follow_up_json.h"

#include <nlohmann/json.hpp>

namespace triage {

namespace {

using Json = nlohmann::ordered_json;

Json jsonOf(const Reason &reason)
{
    return {{"rule", reason.rule}, {"text", reason.text}, {"source", reason.source}};
}

Reason reasonAt(const Json &json)
{
    return {.rule = json.at("rule"),
            .text = json.at("text"),
            .source = json.at("source"),
            .condition = {},
            .weight = {}};
}

Json jsonOf(const MeasureChange &change)
{
    return {{"measure", change.measure},
            {"before", change.before},
            {"now", change.now},
            {"days", change.days},
            {"since_start", change.sinceStart},
            {"important", change.important ? Json(*change.important) : Json(nullptr)},
            {"course", change.course},
            {"source", change.source}};
}

MeasureChange changeAt(const Json &json)
{
    MeasureChange change{.measure = json.at("measure"),
                         .before = json.at("before"),
                         .now = json.at("now"),
                         .days = json.at("days"),
                         .sinceStart = json.at("since_start"),
                         .important = {},
                         .course = json.at("course"),
                         .source = json.at("source")};
    if (json.at("important").is_number())
        change.important = json.at("important").get<double>();
    return change;
}

} // namespace

std::string writeFollowUp(const FollowUp &followUp)
{
    Json changes = Json::array();
    for (const MeasureChange &change : followUp.changes)
        changes.push_back(jsonOf(change));
    Json reasons = Json::array();
    for (const Reason &reason : followUp.urgencyReasons)
        reasons.push_back(jsonOf(reason));
    const Json json = {{"visit", followUp.visit},
                       {"days", followUp.days},
                       {"days_since_first", followUp.daysSinceFirst},
                       {"course", followUp.course},
                       {"course_reason", jsonOf(followUp.courseReason)},
                       {"changes", changes},
                       {"urgency_reasons", reasons},
                       {"plan", followUp.plan},
                       {"stage_before", followUp.stageBefore},
                       {"stage", followUp.stage},
                       {"stage_reason", jsonOf(followUp.stageReason)},
                       {"outlook", followUp.outlook},
                       {"outlook_reason", jsonOf(followUp.outlookReason)}};
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Result<FollowUp> readFollowUp(std::string_view text, const std::string &place)
{
    FollowUp followUp;
    try {
        const Json json = Json::parse(text);
        json.at("visit").get_to(followUp.visit);
        json.at("days").get_to(followUp.days);
        json.at("days_since_first").get_to(followUp.daysSinceFirst);
        json.at("course").get_to(followUp.course);
        followUp.courseReason = reasonAt(json.at("course_reason"));
        for (const Json &change : json.at("changes"))
            followUp.changes.push_back(changeAt(change));
        for (const Json &reason : json.at("urgency_reasons"))
            followUp.urgencyReasons.push_back(reasonAt(reason));
        json.at("plan").get_to(followUp.plan);
        json.at("stage_before").get_to(followUp.stageBefore);
        json.at("stage").get_to(followUp.stage);
        followUp.stageReason = reasonAt(json.at("stage_reason"));
        json.at("outlook").get_to(followUp.outlook);
        followUp.outlookReason = reasonAt(json.at("outlook_reason"));
    } catch (const Json::exception &problem) {
        return fail(place, std::string("the stored follow-up cannot be read: ") + problem.what(),
                    "put a copy of the database from a backup in its place");
    }
    return followUp;
}

} // namespace triage
