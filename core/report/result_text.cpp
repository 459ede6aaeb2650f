// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/result_text.h"

#include "report/change_words.h"
#include "report/reference_list.h"
#include "report/text_page.h"
#include "report/wording.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace triage {

namespace {

struct Subject {
    const Assessment &assessment;
    Mode mode;
    const Catalogue &catalogue;
    const Questionnaire &questionnaire;
    const std::vector<WouldChange> &ways;
};

constexpr std::size_t shownCandidates = 4; // the leading one and the next likeliest

void writeReasons(TextPage &page, const std::vector<Reason> &reasons)
{
    std::vector<std::string> said;
    for (const Reason &reason : reasons) {
        if (std::find(said.begin(), said.end(), reason.text) != said.end())
            continue;
        said.push_back(reason.text);
        page.bullet(fmt::format("{} [{}]", reason.text, reason.source));
    }
}

void writeCare(TextPage &page, const Subject &result)
{
    const Assessment &assessment = result.assessment;
    const auto text = careText(result.catalogue, assessment.urgency);
    if (!text) {
        page.title(urgencyCode(assessment.urgency));
        return;
    }
    page.title(result.mode == Mode::Runner ? text->heading : text->therapistHeading);
    page.paragraph(text->when);
    page.paragraph(text->body);
    if (!assessment.urgencyReasons.empty()) {
        page.heading("Because");
        writeReasons(page, assessment.urgencyReasons);
    }
    if (!text->doNotWait.empty()) {
        page.heading("Do not wait if");
        for (const std::string &sign : text->doNotWait)
            page.bullet(sign);
    }
}

void writeFlags(TextPage &page, const Subject &result)
{
    if (result.assessment.redFlags.empty())
        return;
    page.heading("Signs that need care");
    // Signs that mean the same are named together, and why they matter is said once.
    std::vector<std::pair<std::string, std::vector<std::string>>> groups;
    for (const RedFlag &flag : result.assessment.redFlags) {
        const FlagText *text = findText(result.catalogue.flags, flag.code);
        const std::string why = text ? text->why : std::string();
        auto group = std::find_if(groups.begin(), groups.end(),
                                  [&why](const auto &each) { return each.first == why; });
        if (group == groups.end())
            group = groups.insert(group, {why, {}});
        const std::string sign = capitalised(flagText(result.catalogue, flag, result.mode));
        if (std::find(group->second.begin(), group->second.end(), sign) == group->second.end())
            group->second.push_back(sign);
    }
    for (const auto &[why, signs] : groups) {
        for (const std::string &sign : signs)
            page.bullet(sign);
        if (!why.empty())
            page.paragraph(sentence(why), 4);
    }
}

/// Each emergency number with the countries where it holds, in the order of the catalogue.
std::vector<std::pair<std::string, std::string>> countriesByNumber(const Catalogue &catalogue)
{
    std::vector<std::pair<std::string, std::string>> groups;
    for (const EmergencyNumber &number : catalogue.emergencyNumbers) {
        if (number.region == anyRegion)
            continue;
        const auto same = std::find_if(groups.begin(), groups.end(), [&](const auto &group) {
            return group.first == number.number;
        });
        if (same == groups.end())
            groups.emplace_back(number.number, number.name);
        else
            same->second += ", " + number.name;
    }
    return groups;
}

void writePhone(TextPage &page, const Subject &result)
{
    page.heading("Who to call");
    for (const auto &[number, countries] : countriesByNumber(result.catalogue))
        page.bullet(fmt::format("{}: {}", number, countries));
    for (const RedFlag &flag : result.assessment.redFlags) {
        const FlagText *text = findText(result.catalogue.flags, flag.code);
        if (text && !text->say.empty())
            page.paragraph(fmt::format(
                "On the phone you can say: \"I have {}.{}\"", text->say,
                text->concern.empty() ? "" : fmt::format(" I may have {}.", text->concern)));
    }
}

void writeClassification(TextPage &page, const Subject &result)
{
    const Assessment &assessment = result.assessment;
    const ConditionText *text = result.catalogue.condition(assessment.condition);
    page.heading(result.mode == Mode::Runner ? "What your answers suggest"
                                             : "What the findings suggest");
    page.paragraph(sentence(
        conditionTitle(result.catalogue, assessment.condition, assessment.grade, result.mode)));
    if (text && result.mode == Mode::Runner && text->title != text->plainTitle)
        page.paragraph(fmt::format("The medical name is: {}.", text->title));
    page.paragraph(
        fmt::format("How sure: {}. This is a suggestion, not a diagnosis.", assessment.confidence));
    if (text)
        page.paragraph(result.mode == Mode::Runner ? text->plain : text->clinical);

    std::vector<Reason> forIt, against;
    for (const Reason &reason : assessment.reasons)
        if (reason.condition == assessment.condition && reason.weight)
            (*reason.weight > 0 ? forIt : against).push_back(reason);
    if (!forIt.empty())
        page.heading("What points to it");
    writeReasons(page, forIt);
    if (!against.empty())
        page.heading("What points away from it");
    writeReasons(page, against);

    if (assessment.differential.size() < 2)
        return;
    page.heading("What else it may be");
    for (std::size_t i = 1; i < std::min(assessment.differential.size(), shownCandidates); ++i) {
        const Candidate &other = assessment.differential[i];
        page.bullet(fmt::format("{} (support {:g} against {:g})",
                                conditionTitle(result.catalogue, other.condition, {}, result.mode),
                                other.support, assessment.differential.front().support));
    }
    page.paragraph("Support is a weight of evidence, not a probability.");
}

void writeQuestions(TextPage &page, const Subject &result, std::string_view heading,
                    const std::vector<std::string> &ids)
{
    if (ids.empty())
        return;
    page.heading(heading);
    for (const std::string &id : ids) {
        const Question *question = findQuestion(result.questionnaire, id);
        page.bullet(question ? question->label : id);
    }
}

void writeGaps(TextPage &page, const Subject &result)
{
    writeQuestions(page, result, "Safety questions that were not answered",
                   result.assessment.unansweredSafety);
    if (!result.assessment.unansweredSafety.empty())
        page.paragraph("What these questions ask about could not be ruled out.");
    writeQuestions(page, result, "Answers that could change this", result.assessment.askNext);
}

void writeChanges(TextPage &page, const Subject &result)
{
    if (result.ways.empty())
        return;
    page.heading("What would change this");
    for (const WouldChange &way : result.ways)
        page.bullet(changeWords(way, result.assessment, result.mode, result.catalogue,
                                result.questionnaire));
}

void writeCourse(TextPage &page, const Subject &result)
{
    if (const Prognosis *text = findText(result.catalogue.prognoses, result.assessment.prognosis)) {
        page.heading("How long it may take");
        page.paragraph(fmt::format("{} [{}]", text->text, text->source));
    }
    if (result.assessment.load.empty())
        return;
    page.heading("Your training load");
    for (const LoadFinding &finding : result.assessment.load)
        if (const LoadText *text = findText(result.catalogue.load, finding.code))
            page.bullet(fmt::format("{}: {} [{}]", text->title, text->text, text->source));
}

void writeFactors(TextPage &page, const Subject &result)
{
    if (result.assessment.factors.empty())
        return;
    page.heading("What may have contributed");
    for (const FactorFinding &factor : result.assessment.factors)
        if (const FactorText *text = findText(result.catalogue.factors, factor.code)) {
            page.bullet(fmt::format("{} (evidence: {}), because {} [{}]", text->title,
                                    text->evidence, factor.reason.text,
                                    joinSources(factor.reason.source, text->source)));
            page.paragraph(text->text, 4);
            page.paragraph("What you can try: " + text->tryThis, 4);
        }
}

void writeTreatments(TextPage &page, const Subject &result)
{
    constexpr std::array<std::pair<std::string_view, std::string_view>, 4> verdicts = {
        {{"recommended", "Treatments that are recommended"},
         {"consider", "Treatments to consider"},
         {"not_recommended", "Treatments that are not recommended"},
         {"avoid", "Treatments to avoid"}}};
    for (const auto &[verdict, heading] : verdicts) {
        bool first = true;
        for (const TreatmentAdvice &advice : result.assessment.treatments) {
            if (advice.verdict != verdict)
                continue;
            if (first)
                page.heading(heading);
            first = false;
            page.bullet(fmt::format("{} (evidence: {}), because {} [{}]",
                                    treatmentTitle(result.catalogue, advice.treatment),
                                    advice.evidence, advice.reason.text, advice.reason.source));
            if (verdict == "not_recommended")
                continue;
            page.paragraph(treatmentText(result.catalogue, advice.treatment,
                                         result.assessment.condition, result.mode),
                           4);
            for (const std::string &caution : treatmentCautions(result.catalogue, advice))
                page.paragraph("Take care: " + sentence(caution), 4);
        }
    }
}

void writeStage(TextPage &page, const Subject &result, const PlanStage &stage, bool current)
{
    page.heading(stage.title + (current ? " (you are here)" : ""));
    page.paragraph(stage.goal);
    if (!stage.days.empty())
        page.paragraph("Usual time: " + stage.days);
    for (const StageExercise &exercise : exercisesOf(result.catalogue, stage)) {
        page.bullet(fmt::format("{}: {}", exercise.title, exercise.dose));
        page.paragraph(exercise.how, 4);
    }
    if (!stage.running.empty())
        page.paragraph("Running: " + stage.running);
    if (!stage.avoid.empty())
        page.paragraph("Avoid: " + stage.avoid);
    if (!stage.leave.empty())
        page.paragraph("Move on when:");
    for (const std::string &criterion : stage.leave)
        page.bullet(criterion);
}

void writePlan(TextPage &page, const Subject &result)
{
    const auto &choice = result.assessment.plan;
    const Plan *plan = choice ? findText(result.catalogue.plans, choice->plan) : nullptr;
    if (plan) {
        page.heading(plan->title);
        page.paragraph(plan->intro);
        page.bullet("Green: " + plan->painGuide.green);
        page.bullet("Amber: " + plan->painGuide.amber);
        page.bullet("Red: " + plan->painGuide.red);
        for (const PlanStage &stage : plan->stages)
            writeStage(page, result, stage, stage.code == choice->stage);
    }
    if (!result.assessment.returnToRun)
        return;
    const RunProgramme &programme = result.catalogue.returnToRun;
    page.heading("Back to running");
    page.paragraph("Before you begin:");
    for (const std::string &condition : programme.before)
        page.bullet(condition);
    page.paragraph("While you do it:");
    for (const std::string &rule : programme.rules)
        page.bullet(rule);
    for (const RunStep &step : programme.steps)
        page.bullet(joinWords({step.session, step.total, step.effort}, ", "));
}

void writeNextSteps(TextPage &page, const Subject &result)
{
    const Assessment &assessment = result.assessment;
    if (!assessment.providers.empty())
        page.heading("Who to see");
    for (const std::string &code : assessment.providers)
        if (const ProviderText *text = findText(result.catalogue.providers, code))
            page.bullet(fmt::format("{}: {}", text->title, text->text));
    if (assessment.recheckDays.empty())
        return;
    std::string days;
    for (std::size_t i = 0; i < assessment.recheckDays.size(); ++i)
        days += fmt::format("{}{}",
                            i == 0                                   ? ""
                            : i + 1 == assessment.recheckDays.size() ? " and "
                                                                     : ", ",
                            assessment.recheckDays[i]);
    page.heading("Check again");
    page.paragraph(fmt::format("Answer the questions again after {} days.", days));
}

void writeFoot(TextPage &page, const Subject &result)
{
    const auto references = referencesOf(result.assessment, result.catalogue);
    if (!references.empty())
        page.heading("Sources");
    for (const Reference *reference : references)
        page.bullet(referenceLine(*reference));
    page.heading("About this result");
    page.paragraph(result.catalogue.intendedUse);
    page.paragraph("Rules version " + result.assessment.rulebaseVersion);
}

} // namespace

std::string resultText(const Assessment &assessment, Mode mode, const Catalogue &catalogue,
                       const Questionnaire &questionnaire, const std::vector<WouldChange> &ways)
{
    const Subject result{assessment, mode, catalogue, questionnaire, ways};
    TextPage page;
    writeCare(page, result);
    writeFlags(page, result);
    if (assessment.urgency == Urgency::Emergency) {
        writePhone(page, result);
    } else {
        writeClassification(page, result);
        writeGaps(page, result);
        writeChanges(page, result);
        writeCourse(page, result);
        writeFactors(page, result);
        writeTreatments(page, result);
        writePlan(page, result);
        writeNextSteps(page, result);
    }
    writeFoot(page, result);
    return page.text();
}

} // namespace triage
