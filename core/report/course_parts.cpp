// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/course_parts.h"

#include "follow_up/measure_changes.h"
#include "language/fill_places.h"
#include "report/course_chart_svg.h"
#include "report/text_page.h"
#include "report/wording.h"

#include <algorithm>
#include <cmath>

namespace triage {

namespace {

constexpr double chartMillimetres = 104;

/// How soon to be seen in two or three words.
std::string careWords(const ReportParts &parts, Urgency urgency)
{
    const auto text = careText(parts.catalogue(), urgency);
    return text ? text->chip : std::string(urgencyCode(urgency));
}

/// How one problem went, for one report.
class CourseTelling {
public:
    explicit CourseTelling(const ReportParts &parts)
        : m_parts(parts), m_course(*parts.record().course), m_rules(*parts.followUp()),
          m_say(parts.words().visits)
    {
    }

    /// True where there is anything to compare.
    static bool fits(const ReportParts &parts)
    {
        return parts.followUp() && parts.record().course && parts.record().course->days.size() > 1;
    }

    [[nodiscard]] std::string firstDay() const { return m_parts.date(m_course.days.front()); }

    [[nodiscard]] std::string overall() const
    {
        const std::string &course = m_course.progress.course;
        return course == "better"  ? m_say.better
               : course == "worse" ? m_say.worse
               : course == "same"  ? m_say.same
               : course == "mixed" ? m_say.mixed
                                   : m_say.unknown;
    }

    [[nodiscard]] std::string overallAtHome() const
    {
        const std::string &course = m_course.progress.course;
        return fillPlaces(course == "better"  ? m_say.homeBetter
                          : course == "worse" ? m_say.homeWorse
                          : course == "same"  ? m_say.homeSame
                          : course == "mixed" ? m_say.homeMixed
                                              : m_say.homeUnknown,
                          {firstDay()});
    }

    /// Measures that were taken twice or more.
    [[nodiscard]] std::vector<const MeasureSeries *> measures() const
    {
        std::vector<const MeasureSeries *> found;
        for (const MeasureSeries &series : m_course.progress.measures)
            if (series.change && findMeasure(m_rules, series.measure))
                found.push_back(&series);
        return found;
    }

    /// "Pain at rest fell from 5 to 2 in 42 days."
    [[nodiscard]] std::string change(const MeasureSeries &series) const
    {
        return changeSentence(m_rules, *series.change);
    }

    [[nodiscard]] std::string verdict(const MeasureSeries &series) const
    {
        const MeasureChange &change = *series.change;
        return change.course == "better"                                ? m_say.betterByMuch
               : change.course == "worse"                               ? m_say.worseByMuch
               : change.course == "same" && change.now != change.before ? m_say.tooSmall
                                                                        : std::string();
    }

    [[nodiscard]] std::string verdictAtHome(const MeasureSeries &series) const
    {
        const MeasureChange &change = *series.change;
        return change.course == "better"                                ? m_say.homeBetterByMuch
               : change.course == "worse"                               ? m_say.homeWorseByMuch
               : change.course == "same" && change.now != change.before ? m_say.homeTooSmall
                                                                        : std::string();
    }

    void addMeasure(const MeasureSeries &series, Document &document) const
    {
        const Measure &measure = *findMeasure(m_rules, series.measure);
        CourseChart chart = chartOf(series.points);
        chart.most = measure.most;
        chart.pain = measure.kind == "pain";
        chart.band = importantBand(measure, *series.change);
        chart.bandText = m_say.bandMatters;
        const std::string said = joinWords(
            {change(series), measure.higherIsBetter ? m_say.higherIsBetter : m_say.lowerIsBetter,
             verdict(series)},
            " ");
        Grid grid{
            measure.title, {m_say.visitHead, m_say.value, m_say.sinceFirst}, {}, {40, 22, 38}};
        for (const MeasurePoint &point : series.points)
            grid.rows.push_back({dayOf(point), number(point.value),
                                 &point == &series.points.front()
                                     ? m_say.start
                                     : sinceFirst(point.value - series.points.front().value)});
        addBlock(document, Title{3, measure.title});
        addBlock(document, Passage{{"", said}, false});
        addChart("course_" + measure.rule + "_" + measure.id, chart, said, std::move(grid),
                 document);
        if (series.change->important)
            addBlock(document,
                     Passage{{"", fillPlaces(m_say.important, {number(*series.change->important),
                                                               series.change->source})},
                             true});
    }

    void addStages(Document &document) const
    {
        const auto &stages = m_course.progress.stages;
        const Plan *plan = stages ? findText(m_parts.catalogue().plans, stages->plan) : nullptr;
        if (!plan || stages->points.size() < 2)
            return;
        CourseChart chart = chartOf(stages->points);
        for (std::size_t i = 0; i < plan->stages.size(); ++i)
            chart.steps.push_back(fillPlaces(m_say.stageNumber, {std::to_string(i + 1)}));
        const std::string title = fillPlaces(m_say.stageOfPlan, {plan->title});
        Grid grid{title, {m_say.visitHead, m_say.stage}, {}, {40, 60}};
        const auto place = [](const MeasurePoint &point) {
            return static_cast<std::size_t>(point.value);
        };
        for (const MeasurePoint &point : stages->points)
            grid.rows.push_back(
                {dayOf(point), fillPlaces(m_say.stageNamed, {std::to_string(place(point) + 1),
                                                             plan->stages[place(point)].title})});
        const std::string said =
            fillPlaces(m_say.stageNow, {std::to_string(place(stages->points.back()) + 1),
                                        std::to_string(place(stages->points.front()) + 1)});
        addBlock(document, Title{3, title});
        addBlock(document, Passage{{"", said}, false});
        addChart("course_stage", chart, said, std::move(grid), document);
    }

    void addEvents(Document &document) const
    {
        Listing list{Listing::Mark::Number, {}};
        for (const ProgressEvent &event : m_course.progress.events)
            list.lines.push_back(
                {m_parts.lead(m_parts.date(m_course.days[event.visit])), told(event)});
        if (list.lines.empty())
            return;
        addBlock(document, Title{3, m_say.events});
        addBlock(document, std::move(list));
    }

    /// What the rules on the course say of the time ahead, or nothing.
    [[nodiscard]] std::string outlook() const
    {
        const std::string *text = findText(m_rules.outlooks, m_course.outlook);
        return text ? *text : std::string();
    }

    [[nodiscard]] std::string visitsLine() const
    {
        return fillPlaces(m_say.visitCount, {std::to_string(m_course.days.size()), firstDay(),
                                             m_parts.date(m_course.days.back())});
    }

private:
    [[nodiscard]] std::string number(double value) const
    {
        return m_parts.catalogue().language.number(std::round(value * 10) / 10);
    }

    [[nodiscard]] std::string dayOf(const MeasurePoint &point) const
    {
        return m_parts.date(m_course.days[point.visit]);
    }

    [[nodiscard]] double daysIn(std::size_t visit) const
    {
        return static_cast<double>((m_course.days[visit] - m_course.days.front()).count());
    }

    [[nodiscard]] std::string sinceFirst(double change) const
    {
        if (change == 0)
            return m_say.noChange;
        return fillPlaces(change > 0 ? m_say.higher : m_say.lower, {number(std::abs(change))});
    }

    [[nodiscard]] CourseChart chartOf(const std::vector<MeasurePoint> &points) const
    {
        CourseChart chart;
        chart.lastDay = daysIn(m_course.days.size() - 1);
        chart.startText = m_say.atStart;
        for (const MeasurePoint &point : points)
            chart.points.push_back({.day = daysIn(point.visit),
                                    .value = point.value,
                                    .when = dayOf(point),
                                    .shown = number(point.value)});
        for (std::size_t i = 0; i < m_course.progress.events.size(); ++i) {
            const double day = daysIn(m_course.progress.events[i].visit);
            const std::string place = std::to_string(i + 1);
            if (!chart.events.empty() && chart.events.back().first == day)
                chart.events.back().second += ", " + place;
            else
                chart.events.emplace_back(day, place);
        }
        return chart;
    }

    void addChart(std::string id, const CourseChart &chart, const std::string &said, Grid grid,
                  Document &document) const
    {
        std::replace(id.begin(), id.end(), '*', '_');
        document.pictures[id] = {.type = "image/svg+xml",
                                 .bytes = courseChartSvg(chart),
                                 .alt = m_say.chart + " " + said,
                                 .own = true};
        Columns row{{58, 42}, {{{Figure{id, chartMillimetres}}}, {}}};
        row.columns.back().push_back({std::move(grid)});
        addBlock(document, std::move(row));
    }

    [[nodiscard]] std::string told(const ProgressEvent &event) const
    {
        const Catalogue &texts = m_parts.catalogue();
        const auto care = [&](const std::string &code) {
            const auto urgency = urgencyFromCode(code);
            return urgency ? careWords(m_parts, *urgency) : code;
        };
        const auto plan = [&](const std::string &code) {
            const Plan *found = findText(texts.plans, code);
            return found ? found->title : m_say.none;
        };
        const auto condition = [&](const std::string &code) {
            return conditionTitle(texts, code, std::nullopt, Mode::Therapist);
        };
        switch (event.kind) {
        case ProgressEvent::Kind::Urgency:
            return fillPlaces(m_say.urgencyChanged, {care(event.now), care(event.before)});
        case ProgressEvent::Kind::Condition:
            return fillPlaces(m_say.conditionChanged,
                              {condition(event.now), condition(event.before)});
        case ProgressEvent::Kind::Plan:
            break;
        }
        return fillPlaces(m_say.planChanged, {plan(event.now), plan(event.before)});
    }

    const ReportParts &m_parts;
    const ReportCourse &m_course;
    const FollowUpRules &m_rules;
    const CourseWords &m_say;
};

} // namespace

std::optional<Line> courseLine(const ReportParts &parts)
{
    if (!CourseTelling::fits(parts))
        return std::nullopt;
    const CourseTelling course(parts);
    const auto measures = course.measures();
    return Line{fillPlaces(parts.words().visits.since, {course.firstDay()}),
                joinWords({course.overall(),
                           measures.empty() ? std::string() : course.change(*measures.front())},
                          " ")};
}

void addCourseDetails(const ReportParts &parts, Document &document)
{
    if (!CourseTelling::fits(parts))
        return;
    const CourseTelling course(parts);
    addBlock(document, Title{2, parts.words().visits.title});
    addBlock(
        document,
        Passage{{"", joinWords({course.overall(), course.visitsLine(), course.outlook()}, " ")},
                false});
    for (const MeasureSeries *series : course.measures())
        course.addMeasure(*series, document);
    course.addStages(document);
    course.addEvents(document);
}

void addCourseAtHome(const ReportParts &parts, Document &document)
{
    if (!CourseTelling::fits(parts))
        return;
    const CourseTelling course(parts);
    addBlock(document, Title{2, parts.words().visits.home});
    addBlock(document, Passage{{"", course.overallAtHome()}, false});
    Listing list;
    for (const MeasureSeries *series : course.measures())
        list.lines.push_back(
            {"", joinWords({course.change(*series), course.verdictAtHome(*series)}, " ")});
    if (const auto &stages = parts.record().course->progress.stages; stages && !parts.pressing())
        if (const Plan *plan = findText(parts.catalogue().plans, stages->plan))
            list.lines.push_back(
                {"", fillPlaces(parts.words().visits.homeStage,
                                {std::to_string(static_cast<int>(stages->points.back().value) + 1),
                                 std::to_string(plan->stages.size())})});
    if (!list.lines.empty())
        addBlock(document, std::move(list));
    if (const std::string outlook = course.outlook(); !outlook.empty())
        addBlock(document, Passage{{"", outlook}, false});
}

void addOwnConclusion(const ReportParts &parts, Document &document)
{
    const auto &own = parts.record().own;
    if (!own)
        return;
    const CourseWords &say = parts.words().visits;
    const Assessment &rules = parts.assessment();
    addBlock(document, Title{2, say.own});
    addBlock(
        document,
        Grid{say.own,
             {"", say.byRules, say.byTherapist},
             {{say.suggests,
               conditionTitle(parts.catalogue(), rules.condition, rules.grade, Mode::Therapist),
               conditionTitle(parts.catalogue(), own->condition, std::nullopt, Mode::Therapist)},
              {say.urgency, careWords(parts, rules.urgency), careWords(parts, own->urgency)}},
             {24, 38, 38}});
    addBlock(document,
             Passage{{fillPlaces(say.ownReason, {parts.date(own->day)}), own->reason}, false});
}

void addOwnConclusionAtHome(const ReportParts &parts, Document &document)
{
    const auto &own = parts.record().own;
    if (!own)
        return;
    const CourseWords &say = parts.words().visits;
    const std::string condition =
        conditionTitle(parts.catalogue(), own->condition, std::nullopt, Mode::Runner);
    addBlock(document,
             Passage{{say.homeOwn,
                      fillPlaces(say.homeOwnText, {condition, careWords(parts, own->urgency)})},
                     false});
}

} // namespace triage
