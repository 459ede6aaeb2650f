// SPDX-License-Identifier: GPL-3.0-or-later
#include "../triage/vignette.h"
#include "base/file.h"
#include "catch.h"
#include "follow_up/follow_up_json.h"
#include "follow_up/visits.h"
#include "record/judgements.h"
#include "report/clinical_report.h"
#include "report/course_chart_svg.h"
#include "report/document_html.h"
#include "report/result_sheet.h"
#include "report/stored_record.h"
#include "triage/assess.h"

#include <algorithm>

using namespace triage;

namespace {

const Catalogue &shippedCatalogue()
{
    static const auto catalogue = loadCatalogue(TRIAGE_RESOURCES);
    REQUIRE(catalogue);
    return *catalogue;
}

const FollowUpRules &shippedFollowUp()
{
    static const auto rules = loadFollowUp(TRIAGE_RESOURCES);
    REQUIRE(rules);
    return *rules;
}

ReportContent shippedContent()
{
    return {shippedCatalogue(), shippedRulebase().questionnaire,
            [](const std::string &name) {
                return readFile(std::string(TRIAGE_RESOURCES) + "/pictures/" + name)
                    .value_or(std::string());
            },
            &shippedFollowUp()};
}

const Instant firstVisit = std::chrono::sys_days(std::chrono::year(2026) / 9 / 28);

Answers firstAnswers()
{
    static const auto stories = readVignettes(shippedRulebase().questionnaire);
    const auto found = std::find_if(stories.begin(), stories.end(), [](const Vignette &story) {
        return story.file == "self-tests-calm-tendon.json";
    });
    REQUIRE(found != stories.end());
    Answers answers = found->answers;
    answers.mode = Mode::Therapist;
    answers.values["pain_activity"] = 6.0;
    return answers;
}

struct Look {
    int day;
    double pain;
    double function;
};

/// A client seen first with a pain of 6, then at each of these looks.
Store storeOf(const std::vector<Look> &looks, AssessmentId &last)
{
    auto store = Store::open(":memory:");
    REQUIRE(store);
    const auto person = store->client("C-014", firstVisit);
    REQUIRE(person);
    Answers answers = firstAnswers();
    Assessment assessment = assess(shippedRulebase(), answers);
    std::string followUp;
    std::optional<AssessmentId> before;
    Instant at = firstVisit;
    for (std::size_t i = 0;; ++i) {
        const auto interview = store->beginInterview(person->id, answers.mode, at, before);
        REQUIRE(interview);
        const auto id = store->finish(*interview, answers, assessment, at, followUp);
        REQUIRE(id);
        before = last = *id;
        if (i == looks.size())
            return std::move(*store);
        const auto visits = visitsUpTo(*store, last);
        REQUIRE(visits);
        at = firstVisit + std::chrono::days(looks[i].day);
        answers = recheckAnswers(shippedFollowUp(), visits->back(), at);
        answers.values["pain_activity"] = looks[i].pain;
        answers.values["function_now"] = looks[i].function;
        Rechecked found =
            recheck(shippedRulebase(), shippedFollowUp(), shippedCatalogue(), *visits, answers, at);
        assessment = found.assessment;
        followUp = writeFollowUp(found.followUp);
    }
}

ReportRecord recordOf(Store &store, AssessmentId id)
{
    const auto stored = store.assessment(id);
    REQUIRE(stored);
    auto record =
        storedRecord(store, *stored, shippedFollowUp(), shippedCatalogue(), [](Instant instant) {
            return std::chrono::floor<std::chrono::days>(instant);
        });
    REQUIRE(record);
    return *std::move(record);
}

std::string clinical(const ReportRecord &record)
{
    return documentHtml(clinicalReport(record, shippedContent()));
}

std::string home(const ReportRecord &record)
{
    return documentHtml(handOut(record, shippedContent()));
}

bool has(const std::string &text, const std::string &part)
{
    return text.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("a report of a re-check shows every measure as a chart, a sentence and a table")
{
    AssessmentId last;
    Store store = storeOf({{14, 5, 4}, {42, 2, 8}}, last);
    const ReportRecord record = recordOf(store, last);
    const Document document = clinicalReport(record, shippedContent());
    const std::string html = documentHtml(document);
    CHECK(has(html, "Course since the first visit"));
    CHECK(has(html, "Pain in the worst activity fell from 6 to 2 in 42 days. Lower is better. "
                    "Better by a change that matters."));
    CHECK(has(html, "What you can do rose from 4 to 8 in 28 days."));
    CHECK(has(html, "3 visits, the first on 28 September 2026, the last on 9 November 2026."));
    REQUIRE(document.pictures.contains("course_pain_pain_activity"));
    const DocumentPicture &chart = document.pictures.at("course_pain_pain_activity");
    CHECK(has(chart.alt, "fell from 6 to 2"));
    CHECK(has(chart.bytes, "12 October 2026"));
    CHECK(has(html, "4 lower"));
    // Why: the words of a re-check's own questions are not those of the first interview.
    CHECK(has(html, "<h3>Re-check</h3>"));
    CHECK(html == clinical(recordOf(store, last)));
    CHECK_FALSE(has(html, "{}"));
}

TEST_CASE("page one of a re-check says how it went in a line")
{
    AssessmentId last;
    Store store = storeOf({{42, 2, 8}}, last);
    const std::string html = clinical(recordOf(store, last));
    const auto at = html.find("Since 28 September 2026:");
    REQUIRE(at != std::string::npos);
    CHECK(at < html.find("class=\"new-page\""));
    CHECK(has(html, "Clearly better. Pain in the worst activity fell from 6 to 2 in 42 days."));
}

TEST_CASE("a first visit has no course in its report")
{
    AssessmentId last;
    Store store = storeOf({}, last);
    const ReportRecord record = recordOf(store, last);
    CHECK_FALSE(record.course.has_value());
    CHECK_FALSE(has(clinical(record), "Course since"));
    CHECK_FALSE(has(home(record), "How it has gone"));
}

TEST_CASE("the hand-out says how it has gone in plain words, also where it got worse")
{
    AssessmentId last;
    Store better = storeOf({{42, 2, 8}}, last);
    const std::string good = home(recordOf(better, last));
    CHECK(has(good, "How it has gone so far"));
    CHECK(has(good, "You are clearly better than at your first visit on 28 September 2026."));
    CHECK(has(good, "That is a real change for the better."));
    Store worse = storeOf({{14, 9, 2}}, last);
    const ReportRecord record = recordOf(worse, last);
    const std::string bad = home(record);
    CHECK(has(bad, "You are worse than at your first visit"));
    CHECK(has(bad, "That is a real change for the worse."));
    CHECK_FALSE(has(bad, "{}"));
}

TEST_CASE("the therapist's own conclusion stands beside that of the rules, with its whole reason")
{
    AssessmentId last;
    Store store = storeOf({}, last);
    std::string reason = "Tender over the muscle, not the sit bone; <b>resisted</b> test weak.";
    for (int i = 0; i < 400; ++i)
        reason += " Seen " + std::to_string(i) + " times.";
    REQUIRE(store.judgements().record(last, {.urgency = Urgency::Urgent,
                                             .condition = "strain",
                                             .reason = "An earlier one.",
                                             .recorded = firstVisit}));
    REQUIRE(store.judgements().record(last, {.urgency = Urgency::Urgent,
                                             .condition = "strain",
                                             .reason = reason,
                                             .recorded = firstVisit + std::chrono::hours(30)}));
    const ReportRecord record = recordOf(store, last);
    REQUIRE(record.own.has_value());
    const Document document = clinicalReport(record, shippedContent());
    const std::string html = documentHtml(document);
    CHECK(has(html, "By the rules"));
    CHECK(has(html, "By the therapist"));
    CHECK(has(html, "The therapist's reason, 29 September 2026:") !=
          has(html, "The therapist&apos;s reason, 29 September 2026:"));
    CHECK(has(html, "&lt;b&gt;resisted&lt;/b&gt;"));
    CHECK(has(html, "Seen 399 times."));
    CHECK_FALSE(has(html, "An earlier one."));
    // The conclusion of the rules stays as it was.
    CHECK(record.assessment == store.assessment(last)->assessment);
    CHECK(has(home(record), "Your therapist concluded:"));
    CHECK_FALSE(has(home(record), "Seen 399 times."));
}

TEST_CASE("a chart names the days that have room, and the same chart is the same drawing")
{
    CourseChart chart;
    chart.lastDay = 100;
    chart.pain = true;
    chart.band = std::pair(0.0, 3.0);
    chart.bandText = "a <change> that matters";
    chart.startText = "at the start";
    chart.events = {{50, "1"}};
    for (int i = 0; i <= 100; ++i)
        chart.points.push_back({.day = double(i),
                                .value = i % 10 * 1.0,
                                .when = "day " + std::to_string(i),
                                .shown = std::to_string(i % 10)});
    const std::string svg = courseChartSvg(chart);
    CHECK(svg == courseChartSvg(chart));
    CHECK(has(svg, ">day 0<"));
    CHECK(has(svg, ">day 100<"));
    CHECK_FALSE(has(svg, ">day 1<"));
    CHECK(has(svg, "a &lt;change&gt; that matters"));
    CHECK(std::count(svg.begin(), svg.end(), '\n') < 140);
    CHECK(courseChartSvg({}).empty());
}

TEST_CASE("all results as a table end where the taker says so")
{
    AssessmentId last;
    Store store = storeOf({{14, 5, 4}}, last);
    std::string sheet;
    const Questionnaire &questionnaire = shippedRulebase().questionnaire;
    const auto all = writeResultSheet(store, questionnaire, [&](const std::string &lines) {
        sheet += lines;
        return true;
    });
    REQUIRE(all);
    CHECK(*all);
    CHECK(std::count(sheet.begin(), sheet.end(), '\n') == 3);
    const auto stopped =
        writeResultSheet(store, questionnaire, [](const std::string &) { return false; });
    REQUIRE(stopped);
    CHECK_FALSE(*stopped);
}
