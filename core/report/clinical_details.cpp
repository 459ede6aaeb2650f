// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/clinical_details.h"

#include "interview/interview.h"
#include "report/change_words.h"
#include "report/course_parts.h"
#include "report/reference_list.h"
#include "report/text_page.h"
#include "report/wording.h"

#include <algorithm>

namespace triage {

namespace {

/// Each section with what was answered in it; what was asked and left out stands in one line.
void addAnswers(const ReportParts &parts, const Questionnaire &questionnaire, Document &document)
{
    const ReportWords &say = parts.words();
    const Answers &answers = parts.record().answers;
    addBlock(document, Title{2, say.allAnswers});
    for (const Section &section : questionnaire.sections) {
        Grid grid{section.therapistTitle, {say.question, say.answer}, {}, {45, 55}};
        std::string open;
        for (const Page &page : section.pages)
            for (const Question &question : page.questions) {
                if (parts.isAnswered(question.id))
                    grid.rows.push_back({question.therapistText, parts.answer(question.id)});
                else if (question.safety && applies(question, answers))
                    open += (open.empty() ? "" : "; ") + question.label;
            }
        if (grid.rows.empty() && open.empty())
            continue;
        addBlock(document, Title{3, section.therapistTitle});
        if (!grid.rows.empty())
            addBlock(document, std::move(grid));
        if (!open.empty())
            addBlock(document, Passage{{say.notAnswered, open}, true});
    }
}

/// "+1.5"
std::string weightText(double weight, const Translation &language)
{
    return (weight > 0 ? "+" : "") + language.number(weight);
}

/// What only a re-check asks.
void addRecheckAnswers(const ReportParts &parts, const Questionnaire &questionnaire,
                       Document &document)
{
    if (!parts.followUp() || !parts.record().course)
        return;
    const ReportWords &say = parts.words();
    Grid grid{say.visits.recheckAnswers, {say.question, say.answer}, {}, {45, 55}};
    for (const Question *question : allQuestions(parts.followUp()->questionnaire))
        if (parts.isAnswered(question->id) && !findQuestion(questionnaire, question->id))
            grid.rows.push_back({question->therapistText, parts.answer(question->id)});
    if (grid.rows.empty())
        return;
    addBlock(document, Title{3, say.visits.recheckAnswers});
    addBlock(document, std::move(grid));
}

void addReasonTable(const ReportParts &parts, const std::string &name,
                    const std::vector<Reason> &reasons, Document &document)
{
    if (reasons.empty())
        return;
    const ReportWords &say = parts.words();
    Grid grid{name, {say.reason, say.weight, say.rule, say.source}, {}, {40, 9, 31, 20}};
    for (const Reason &reason : reasons)
        grid.rows.push_back({capitalised(reason.text),
                             reason.weight ? weightText(*reason.weight, parts.language()) : "",
                             reason.rule, reason.source});
    addBlock(document, Title{2, name});
    addBlock(document, std::move(grid));
}

void addReasons(const ReportParts &parts, const Questionnaire &questionnaire, Document &document)
{
    const ReportWords &say = parts.words();
    addReasonTable(parts, say.because, parts.assessment().urgencyReasons, document);
    addReasonTable(parts, say.reasonsFor, parts.reasons(1), document);
    addReasonTable(parts, say.reasonsAgainst, parts.reasons(-1), document);
    addBlock(document, Passage{{"", say.weightNote}, true});
    if (parts.record().ways.empty())
        return;
    addBlock(document, Title{2, say.wouldChange});
    Listing ways;
    for (const WouldChange &way : parts.record().ways)
        ways.lines.push_back({"", changeWords(way, parts.assessment(), Mode::Therapist,
                                              parts.catalogue(), questionnaire)});
    addBlock(document, std::move(ways));
}

void addLoadAndFactors(const ReportParts &parts, Document &document)
{
    const ReportWords &say = parts.words();
    Listing load;
    for (const LoadFinding &finding : parts.assessment().load)
        if (const LoadText *text = findText(parts.catalogue().load, finding.code))
            load.lines.push_back({parts.lead(text->title), text->text + " [" + text->source + "]"});
    if (!load.lines.empty()) {
        addBlock(document, Title{2, say.load});
        addBlock(document, std::move(load));
    }
    Listing factors;
    for (const FactorFinding &finding : parts.assessment().factors)
        if (const FactorText *text = findText(parts.catalogue().factors, finding.code))
            factors.lines.push_back(
                {parts.lead(text->title),
                 sentence(finding.reason.text) + " " + text->tryThis + " [" + text->source + "]"});
    if (!factors.lines.empty()) {
        addBlock(document, Title{2, say.factors});
        addBlock(document, std::move(factors));
    }
}

std::string verdictWord(const std::string &verdict, const ReportWords &words)
{
    return verdict == "recommended"       ? words.recommended
           : verdict == "consider"        ? words.consider
           : verdict == "not_recommended" ? words.notRecommended
           : verdict == "avoid"           ? words.avoid
                                          : verdict;
}

std::string evidenceWord(const std::string &evidence, const ReportWords &words)
{
    return evidence == "strong"        ? words.strong
           : evidence == "moderate"    ? words.moderate
           : evidence == "limited"     ? words.limited
           : evidence == "conflicting" ? words.conflicting
           : evidence == "against"     ? words.against
                                       : words.noEvidence;
}

void addTreatments(const ReportParts &parts, Document &document)
{
    const ReportWords &say = parts.words();
    Grid grid{say.treatments,
              {say.treatment, say.verdict, say.evidence, say.reason, say.source},
              {},
              {22, 16, 14, 30, 18}};
    for (const char *verdict : {"recommended", "consider", "not_recommended", "avoid"})
        for (const TreatmentAdvice &advice : parts.assessment().treatments) {
            if (advice.verdict != verdict)
                continue;
            std::string why = capitalised(advice.reason.text) + ".";
            for (const Reason &caution : advice.cautions)
                why += " " + say.takeCare + " " + caution.text + ".";
            grid.rows.push_back({treatmentTitle(parts.catalogue(), advice.treatment),
                                 verdictWord(advice.verdict, say),
                                 evidenceWord(advice.evidence, say), why, advice.reason.source});
        }
    if (grid.rows.empty())
        return;
    addBlock(document, Title{2, say.treatments});
    addBlock(document, std::move(grid));
}

void addPlan(const ReportParts &parts, Document &document)
{
    const Plan *plan = parts.plan();
    if (!plan)
        return;
    addBlock(document, Title{2, plan->title});
    addBlock(document, Passage{{"", plan->intro}, false});
    parts.addPainGuide(*plan, document);
    const std::size_t now = parts.stage(*plan);
    for (std::size_t i = 0; i < plan->stages.size(); ++i) {
        const PlanStage &stage = plan->stages[i];
        addBlock(document,
                 Title{3, i == now ? fillPlaces(parts.words().here, {stage.title}) : stage.title});
        parts.addStage(stage, i == now, false, document);
    }
}

void addSafetyNet(const ReportParts &parts, Document &document)
{
    Grid grid = parts.safetyNet();
    if (grid.rows.empty())
        return;
    addBlock(document, Title{2, parts.words().safetyNet});
    addBlock(document, std::move(grid));
}

void addProviders(const ReportParts &parts, Document &document)
{
    Listing list;
    for (const std::string &code : parts.assessment().providers)
        if (const ProviderText *text = findText(parts.catalogue().providers, code))
            list.lines.push_back({parts.lead(text->title), text->text});
    if (list.lines.empty())
        return;
    addBlock(document, Title{2, parts.words().providers});
    addBlock(document, std::move(list));
}

void addFoot(const ReportParts &parts, Document &document)
{
    const ReportWords &say = parts.words();
    Listing list;
    for (const Reference *reference : referencesOf(parts.assessment(), parts.catalogue()))
        list.lines.push_back({"", referenceLine(*reference)});
    if (!list.lines.empty()) {
        addBlock(document, Title{2, say.sources});
        addBlock(document, std::move(list));
    }
    addBlock(document, Title{2, say.about});
    addBlock(document, Passage{{"", parts.catalogue().intendedUse}, false});
    addBlock(
        document,
        Passage{{"", fillPlaces(say.rulesVersion, {parts.assessment().rulebaseVersion})}, true});
}

} // namespace

void addDetails(const ReportParts &parts, const Questionnaire &questionnaire, Document &document)
{
    addCourseDetails(parts, document);
    addAnswers(parts, questionnaire, document);
    addRecheckAnswers(parts, questionnaire, document);
    addReasons(parts, questionnaire, document);
    if (!parts.emergency()) {
        parts.addCourse(document);
        addLoadAndFactors(parts, document);
        addTreatments(parts, document);
        addPlan(parts, document);
    }
    addSafetyNet(parts, document);
    addProviders(parts, document);
    addFoot(parts, document);
}

} // namespace triage
