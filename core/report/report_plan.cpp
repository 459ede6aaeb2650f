// SPDX-License-Identifier: GPL-3.0-or-later
// What a report says of the time ahead: plan, course, safety net.
#include "report/picture_title.h"
#include "report/report_parts.h"
#include "report/text_page.h"
#include "report/wording.h"

#include <algorithm>

namespace triage {

namespace {

constexpr double drawingWidth = 34; ///< millimetres

/// "numbness: call 112 now" gives the sign and what to do.
std::pair<std::string, std::string> signAndAction(const std::string &text)
{
    const auto at = text.rfind(": ");
    return at == std::string::npos ? std::pair(text, std::string())
                                   : std::pair(text.substr(0, at), text.substr(at + 2));
}

} // namespace

const Plan *ReportParts::plan() const
{
    const auto &choice = assessment().plan;
    return choice && !pressing() ? findText(catalogue().plans, choice->plan) : nullptr;
}

std::size_t ReportParts::stage(const Plan &plan) const
{
    const std::string &code = m_record.stage.empty() ? assessment().plan->stage : m_record.stage;
    const auto found = std::find_if(plan.stages.begin(), plan.stages.end(),
                                    [&](const PlanStage &each) { return each.code == code; });
    return found == plan.stages.end()
               ? 0
               : static_cast<std::size_t>(std::distance(plan.stages.begin(), found));
}

void ReportParts::addStage(const PlanStage &stage, bool drawings, bool boxes,
                           Document &document) const
{
    const ReportWords &say = words();
    const auto put = [&](const std::string &lead, const std::string &text) {
        if (!text.empty())
            addBlock(document, Passage{{lead, text}, false});
    };
    put(say.goal, stage.goal);
    put(say.usualTime, stage.days);
    Listing plain;
    for (const StageExercise &exercise : exercisesOf(catalogue(), stage)) {
        const Exercise *text = findText(catalogue().exercises, exercise.code);
        const std::string svg =
            drawings && text && !text->picture.empty() ? m_content.pictures(text->picture) : "";
        if (svg.empty()) {
            plain.lines.push_back({lead(exercise.title), exercise.dose});
            continue;
        }
        document.pictures[text->picture] = {
            .type = "image/svg+xml",
            .bytes = withPictureTitle(svg, language().of(pictureTitle(svg))),
            .alt = exercise.title,
            .own = true};
        Columns row{{22, 78}, {{{Figure{text->picture, drawingWidth}}}, {}}};
        auto &beside = row.columns.back();
        beside.push_back({Title{4, exercise.title}});
        beside.push_back({Passage{{say.dose, exercise.dose}, false}});
        beside.push_back({Passage{{"", exercise.how}, false}});
        if (!text->cue.empty())
            beside.push_back({Passage{{say.cue, text->cue}, false}});
        addBlock(document, std::move(row));
    }
    if (!plain.lines.empty())
        addBlock(document, std::move(plain));
    put(say.running, stage.running);
    put(say.avoidDoing, stage.avoid);
    if (boxes || stage.leave.empty())
        return;
    addBlock(document, Passage{{say.moveOn, ""}, false});
    Listing criteria;
    for (const std::string &criterion : stage.leave)
        criteria.lines.push_back({"", criterion});
    addBlock(document, std::move(criteria));
}

void ReportParts::addPainGuide(const Plan &plan, Document &document) const
{
    addBlock(document, Listing{Listing::Mark::Bullet,
                               {{words().green, plan.painGuide.green},
                                {words().amber, plan.painGuide.amber},
                                {words().red, plan.painGuide.red}}});
}

Grid ReportParts::safetyNet() const
{
    const ReportWords &say = words();
    Grid grid{say.safetyNet, {say.ifThis, say.byWhen, say.thenDo}, {}, {50, 20, 30}};
    const UrgencyText text = care();
    for (const std::string &each : text.doNotWait) {
        const auto [sign, action] = signAndAction(each);
        grid.rows.push_back({sign, say.anyTime, action});
    }
    if (pressing())
        return grid;
    // The rules on the course say the same at a re-check.
    grid.rows.push_back({say.lessDoing, say.anyTime, say.thenDays});
    const bool selfCare = assessment().urgency == Urgency::SelfCare;
    const std::string &then = selfCare ? say.thenBook : say.thenSay;
    grid.rows.push_back({say.gettingWorse, say.anyTime, then});
    if (!assessment().recheckDays.empty())
        grid.rows.push_back(
            {say.notBetter,
             date(m_record.day + std::chrono::days(assessment().recheckDays.front())), then});
    return grid;
}

std::string ReportParts::checkDates() const
{
    const auto &days = assessment().recheckDays;
    std::vector<std::string> dates;
    for (const int day : days)
        dates.push_back(date(m_record.day + std::chrono::days(day)));
    return listed(dates);
}

void ReportParts::addCourse(Document &document) const
{
    const Prognosis *text = findText(catalogue().prognoses, assessment().prognosis);
    if (!text)
        return;
    addBlock(document, Title{2, words().course});
    addBlock(document, Passage{{"", text->text}, false});
    if (m_reader == Mode::Therapist && !text->clinical.empty())
        addBlock(document, Passage{{"", text->clinical}, true});
}

} // namespace triage
