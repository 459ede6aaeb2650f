// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/stored_record.h"

#include "follow_up/follow_up_json.h"
#include "follow_up/visits.h"
#include "record/judgements.h"

namespace triage {

namespace {

Result<ReportCourse> courseUpTo(Store &store, const StoredAssessment &stored,
                                const FollowUpRules &rules, const Catalogue &catalogue,
                                const LocalDayOf &dayOf)
{
    return visitsUpTo(store, stored.summary.id).and_then([&](const std::vector<Visit> &visits) {
        ReportCourse course;
        for (const Visit &visit : visits)
            course.days.push_back(dayOf(visit.finished));
        course.progress = progressOf(rules, catalogue, visits);
        if (stored.followUp.empty())
            return Result<ReportCourse>(std::move(course));
        return readFollowUp(stored.followUp, "assessment").map([&](const FollowUp &found) {
            course.outlook = found.outlook;
            return std::move(course);
        });
    });
}

} // namespace

Result<ReportRecord> storedRecord(Store &store, const StoredAssessment &stored,
                                  const FollowUpRules &rules, const Catalogue &catalogue,
                                  const LocalDayOf &dayOf)
{
    ReportRecord record{.answers = stored.answers,
                        .assessment = stored.assessment,
                        .subject = stored.summary.person.name,
                        .day = dayOf(stored.summary.finished)};
    const auto own = store.judgements().of(stored.summary.id);
    if (!own)
        return tl::unexpected(own.error());
    if (!own->empty())
        record.own = OwnConclusion{.urgency = own->back().urgency,
                                   .condition = own->back().condition,
                                   .reason = own->back().reason,
                                   .day = dayOf(own->back().recorded)};
    if (!stored.summary.follows)
        return record;
    return courseUpTo(store, stored, rules, catalogue, dayOf).map([&](ReportCourse course) {
        record.course = std::move(course);
        return std::move(record);
    });
}

} // namespace triage
