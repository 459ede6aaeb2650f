// SPDX-License-Identifier: GPL-3.0-or-later
#include "stored_course.h"

#include "catch.h"
#include "follow_up/follow_up_json.h"
#include "follow_up/visits.h"
#include "record/judgements.h"
#include "triage/assess.h"

namespace triage {

namespace {

using std::chrono::days;

const Instant firstVisit = std::chrono::sys_days(std::chrono::year(2026) / 9 / 28);

struct Check {
    int day;
    double pain;
    double function;
};

AssessmentId finished(Store &store, const Person &person, const Answers &answers, Instant at,
                      const Assessment &assessment)
{
    const auto interview = store.beginInterview(person.id, answers.mode, at);
    REQUIRE(interview);
    const auto id = store.finish(*interview, answers, assessment, at);
    REQUIRE(id);
    return *id;
}

/// A re-check of the visit `before`; its own id.
AssessmentId checkedAgain(Store &store, const Person &person, AssessmentId before, Mode mode,
                          const Check &check)
{
    const Content &content = shippedContent();
    const Instant at = firstVisit + days(check.day);
    const auto interview = store.beginInterview(person.id, mode, at, before);
    REQUIRE(interview);
    const auto visits = visitsUpTo(store, before);
    REQUIRE(visits);
    Answers answers = recheckAnswers(content.followUp, visits->back(), at);
    answers.mode = mode;
    answers.values["pain_activity"] = check.pain;
    answers.values["function_now"] = check.function;
    answers.values["pain_sites"] = std::vector<std::string>{"sit_bone"};
    const Rechecked found =
        recheck(content.rulebase, content.followUp, content.catalogue, *visits, answers, at);
    const auto id =
        store.finish(*interview, answers, found.assessment, at, writeFollowUp(found.followUp));
    REQUIRE(id);
    return *id;
}

void course(Store &store, const Person &person, Mode mode)
{
    Answers answers = soreTendon();
    answers.mode = mode;
    answers.values["pain_sites"] = std::vector<std::string>{"sit_bone", "buttock_deep"};
    const Assessment first = assess(shippedContent().rulebase, answers);
    AssessmentId last = finished(store, person, answers, firstVisit, first);
    for (const Check &check : {Check{14, 4, 5}, Check{42, 2, 8}})
        last = checkedAgain(store, person, last, mode, check);
}

} // namespace

Store storedCourse()
{
    auto opened = Store::open(":memory:");
    REQUIRE(opened);
    Store store = std::move(*opened);
    const Rulebase &rules = shippedContent().rulebase;
    Answers answers = soreTendon();
    answers.mode = Mode::Therapist;
    course(store, *store.client("C-014", firstVisit), Mode::Therapist);
    Assessment otherwise = assess(rules, answers);
    otherwise.urgency = Urgency::SelfCare;
    otherwise.condition = "tightness_overload";
    const Instant seen = firstVisit + days(35);
    const auto judged =
        finished(store, *store.client("Annabel Lee-Winterbottom", seen), answers, seen, otherwise);
    REQUIRE(store.judgements().record(judged, {.urgency = Urgency::Urgent,
                                               .condition = "proximal_tendinopathy",
                                               .reason = "Weak on testing, and a limp",
                                               .recorded = seen}));
    answers.values["saddle_numbness"] = true;
    finished(store, *store.client("C-031", seen), answers, seen, assess(rules, answers));
    course(store, *store.self(firstVisit), Mode::Runner);
    const auto left = store.beginInterview(store.client("C-040", seen)->id, Mode::Therapist, seen);
    REQUIRE(left);
    REQUIRE(store.saveInterview(*left, {.answers = soreTendon(), .page = "section-exam"}, seen));
    return store;
}

std::string listOfRuns()
{
    std::string list = "Activity ID,Activity Date,Activity Name,Activity Type,Activity "
                       "Description,Elapsed Time,Distance,Commute,Activity Gear,Filename\n";
    const QDate onset(2026, 9, 28);
    for (int ago = 120; ago >= 0; ago -= 2) {
        const int km = ago == 8 ? 21 : ago == 10 ? 14 : 10;
        list += QStringLiteral("%1,\"%2, 6:00:00 AM\",x,Run,,%3,%4,false,,\n")
                    .arg(ago)
                    .arg(QLocale::c().toString(onset.addDays(-ago), QStringLiteral("MMM d, yyyy")))
                    .arg(km * 360)
                    .arg(km)
                    .toStdString();
    }
    return list;
}

} // namespace triage
