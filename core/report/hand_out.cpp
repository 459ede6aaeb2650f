// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/clinical_report.h"

#include "language/phrases.h"
#include "report/course_parts.h"
#include "report/report_parts.h"
#include "report/text_page.h"
#include "report/wording.h"

#include <algorithm>

namespace triage {

namespace {

constexpr std::size_t reasonsAtHome = 6;
constexpr std::size_t questionsToAsk = 3;

void addWhatToDo(const ReportParts &parts, Document &document)
{
    const ReportWords &say = parts.words();
    const UrgencyText care = parts.care();
    Notice notice{care.heading, {}, parts.emergency()};
    for (const std::string &text : {care.when, care.body})
        if (!text.empty())
            notice.lines.push_back({"", text});
    if (const std::string phone = parts.phoneWords(); !phone.empty())
        notice.lines.push_back({say.onThePhone, parts.language().with(phrase::quoted, {phone})});
    addBlock(document, std::move(notice));
    addOwnConclusionAtHome(parts, document);
    if (!parts.pressing())
        return;
    Listing because;
    for (const std::string &sign : parts.signs())
        because.lines.push_back({"", sign});
    if (because.lines.empty())
        for (const Reason &reason : parts.assessment().urgencyReasons)
            because.lines.push_back({"", capitalised(reason.text)});
    if (because.lines.empty())
        return;
    addBlock(document, Title{2, say.because});
    addBlock(document, std::move(because));
}

void addNumbers(const ReportParts &parts, Document &document)
{
    if (parts.record().number)
        return;
    const ReportWords &say = parts.words();
    Grid grid{say.numbers, {say.country, say.number}, {}, {60, 40}};
    for (const EmergencyNumber &number : parts.catalogue().emergencyNumbers)
        if (number.region != anyRegion)
            grid.rows.push_back({number.name, number.number});
    if (grid.rows.empty())
        return;
    addBlock(document, Title{2, say.numbers});
    addBlock(document, std::move(grid));
}

void addMaybe(const ReportParts &parts, Document &document)
{
    const ReportWords &say = parts.words();
    const Assessment &assessment = parts.assessment();
    const ConditionText *text = parts.catalogue().condition(assessment.condition);
    Columns row{{56, 44}, {{}, {}}};
    auto &left = row.columns.front();
    left.push_back({Title{2, say.maybe}});
    left.push_back({Passage{
        {conditionTitle(parts.catalogue(), assessment.condition, assessment.grade, Mode::Runner),
         ""},
        false}});
    if (text) {
        left.push_back({Passage{{"", text->plain}, false}});
        if (text->title != text->plainTitle)
            left.push_back({Passage{{"", fillPlaces(say.medicalName, {text->title})}, true}});
    }
    if (const auto reasons = parts.reasons(1); !reasons.empty()) {
        left.push_back({Title{3, say.youSaid}});
        Listing list;
        for (std::size_t i = 0; i < std::min(reasons.size(), reasonsAtHome); ++i)
            list.lines.push_back({"", reasons[i].text});
        left.push_back({std::move(list)});
    }
    row.columns.back().push_back({Title{2, say.where}});
    row.columns.back().push_back(parts.bodyChart(document));
    addBlock(document, std::move(row));
}

void addPlanNow(const ReportParts &parts, Document &document)
{
    const Plan *plan = parts.plan();
    if (!plan)
        return;
    const ReportWords &say = parts.words();
    const std::size_t now = parts.stage(*plan);
    const PlanStage &stage = plan->stages[now];
    addBlock(document, Title{2, parts.lead(say.yourPlan) + " " + stage.title});
    parts.addStage(stage, true, true, document);
    addBlock(document, Title{2, say.painGuide});
    parts.addPainGuide(*plan, document);
    if (stage.leave.empty() || now + 1 == plan->stages.size())
        return;
    addBlock(document, Title{2, fillPlaces(say.nextSteps, {plan->stages[now + 1].title})});
    Listing criteria{Listing::Mark::Box, {}};
    for (const std::string &criterion : stage.leave)
        criteria.lines.push_back({"", criterion});
    addBlock(document, std::move(criteria));
}

void addHelps(const ReportParts &parts, Document &document)
{
    const ReportWords &say = parts.words();
    Listing list;
    for (const auto &[verdict, word] :
         {std::pair("recommended", say.recommended), std::pair("avoid", say.avoid)})
        for (const TreatmentAdvice &advice : parts.assessment().treatments)
            if (advice.verdict == verdict)
                list.lines.push_back(
                    {parts.lead(treatmentTitle(parts.catalogue(), advice.treatment)),
                     fillPlaces(say.helpsBecause, {word, advice.reason.text})});
    if (list.lines.empty())
        return;
    addBlock(document, Title{2, say.helps});
    addBlock(document, std::move(list));
}

void addGetHelp(const ReportParts &parts, Document &document)
{
    Grid grid = parts.safetyNet();
    if (grid.rows.empty())
        return;
    addBlock(document, Title{2, parts.words().getHelp});
    addBlock(document, std::move(grid));
}

void addWhoToSee(const ReportParts &parts, Document &document)
{
    const ReportWords &say = parts.words();
    Listing list;
    for (const std::string &code : parts.assessment().providers)
        if (const ProviderText *text = findText(parts.catalogue().providers, code)) {
            std::string words = text->text;
            std::string asks;
            for (std::size_t i = 0; i < std::min(text->ask.size(), questionsToAsk); ++i)
                asks += (asks.empty() ? "" : " ") +
                        parts.language().with(phrase::quoted, {text->ask[i]});
            if (!asks.empty())
                words += " " + fillPlaces(say.ask, {asks});
            list.lines.push_back({parts.lead(text->title), words});
        }
    if (list.lines.empty())
        return;
    addBlock(document, Title{2, say.providers});
    addBlock(document, std::move(list));
}

} // namespace

Document handOut(const ReportRecord &record, const ReportContent &content)
{
    const ReportParts parts(record, content, Mode::Runner);
    const ReportWords &say = parts.words();
    Document document = parts.begin(say.handOutTitle, say.handOutNote, say.handOutFoot);
    addWhatToDo(parts, document);
    if (parts.emergency()) {
        addNumbers(parts, document);
        return document;
    }
    addMaybe(parts, document);
    addCourseAtHome(parts, document);
    if (!parts.pressing())
        parts.addCourse(document);
    addGetHelp(parts, document);
    if (const std::string dates = parts.checkDates(); !dates.empty() && !parts.pressing()) {
        addBlock(document, Title{2, say.datesTitle});
        addBlock(document, Passage{{"", fillPlaces(say.checks, {dates})}, false});
    }
    addPlanNow(parts, document);
    if (!parts.pressing())
        addHelps(parts, document);
    addWhoToSee(parts, document);
    addBlock(document, Passage{{"", content.catalogue.intendedUse}, true});
    return document;
}

} // namespace triage
