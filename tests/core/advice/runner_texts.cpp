// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner_texts.h"

#include "base/file.h"
#include "catch.h"
#include "content_copy.h"
#include "interview/questionnaire.h"
#include "rule_scan.h"

using namespace triage;

namespace {

class Collection {
public:
    void add(const std::string &place, const std::string &text)
    {
        if (!text.empty())
            m_texts.push_back({place, text});
    }

    void add(const std::string &place, const std::vector<std::string> &lines)
    {
        for (const std::string &line : lines)
            add(place, line);
    }

    std::vector<RunnerText> m_texts;
};

void addCare(Collection &texts, const Catalogue &catalogue)
{
    for (const auto &[code, urgency] : catalogue.urgencies) {
        const std::string place = "urgency/" + code;
        texts.add(place, {urgency.heading, urgency.when, urgency.body});
        texts.add(place, urgency.doNotWait);
    }
    for (const auto &[code, flag] : catalogue.flags)
        texts.add("flags/" + code, {flag.text, flag.why});
}

void addConditions(Collection &texts, const Catalogue &catalogue)
{
    for (const ConditionText &condition : catalogue.conditions) {
        const std::string place = "conditions/" + condition.code;
        texts.add(place, {condition.plainTitle, condition.plain, condition.see.text,
                          condition.course.text, condition.notRuledOut});
        texts.add(place, condition.speaksFor.lines);
        texts.add(place, condition.speaksAgainst.lines);
        for (const Lookalike &other : condition.lookalikes)
            texts.add(place, other.tellsApart);
    }
}

void addTreatments(Collection &texts, const Catalogue &catalogue)
{
    for (const auto &[code, treatment] : catalogue.treatments) {
        const std::string place = "treatments/" + code;
        texts.add(place, {treatment.title, treatment.text, treatment.dose});
        texts.add(place, treatment.cautions);
        for (const auto &[condition, text] : treatment.textFor)
            texts.add(place, text);
    }
    for (const auto &[code, provider] : catalogue.providers) {
        const std::string place = "providers/" + code;
        texts.add(place, {provider.title, provider.text, provider.notFor});
        texts.add(place, provider.offers);
        texts.add(place, provider.ask);
    }
}

void addPlans(Collection &texts, const Catalogue &catalogue)
{
    for (const auto &[code, exercise] : catalogue.exercises)
        texts.add("exercises/" + code, {exercise.title, exercise.dose, exercise.how, exercise.cue});
    for (const auto &[code, plan] : catalogue.plans) {
        const PainGuide &guide = plan.painGuide;
        texts.add("plans/" + code, {plan.title, plan.intro, guide.green, guide.amber, guide.red});
        for (const PlanStage &stage : plan.stages) {
            const std::string place = "plans/" + code + "/" + stage.code;
            texts.add(place, {stage.title, stage.goal, stage.days, stage.running, stage.avoid});
            texts.add(place, stage.enter);
            texts.add(place, stage.leave);
        }
    }
    texts.add("return_to_run", catalogue.returnToRun.before);
    texts.add("return_to_run", catalogue.returnToRun.rules);
    texts.add("return_to_sport", catalogue.returnToSport.afterwards);
    for (const ReturnCriteria &criteria : catalogue.returnToSport.criteria)
        texts.add("return_to_sport/" + criteria.code, criteria.lines);
}

void addSelfTests(Collection &texts, const Catalogue &catalogue)
{
    for (const auto &[code, test] : catalogue.selfTests) {
        const std::string place = "self_tests/" + code;
        texts.add(place, {test.title, test.shows, test.need, test.stop});
        texts.add(place, test.steps);
        texts.add(place, test.reading);
        for (const SelfTestAsk &ask : test.asks) {
            texts.add(place, ask.text);
            for (const SelfTestOption &option : ask.options)
                texts.add(place, option.text);
        }
    }
}

void addPhrases(Collection &texts, const Catalogue &catalogue)
{
    for (const auto &[question, phrases] : catalogue.changePhrases) {
        const std::string place = "what_if/" + question;
        texts.add(place, {phrases.added, phrases.removed, phrases.value});
        for (const auto &[code, phrase] : phrases.codes)
            texts.add(place, phrase);
    }
}

void addBackground(Collection &texts, const Catalogue &catalogue)
{
    for (const auto &[code, prognosis] : catalogue.prognoses)
        texts.add("prognosis/" + code, prognosis.text);
    for (const auto &[code, load] : catalogue.load)
        texts.add("load/" + code, {load.title, load.text});
    for (const auto &[code, factor] : catalogue.factors)
        texts.add("factors/" + code, {factor.title, factor.text, factor.tryThis});
    for (const GlossaryTerm &term : catalogue.glossary)
        texts.add("glossary/" + term.term, term.text);
    for (const GuideChapter &chapter : catalogue.guide)
        for (const GuideSection &section : chapter.sections)
            if (!chapter.therapistsOnly) {
                const std::string place = "guide/" + chapter.code + "/" + section.code;
                texts.add(place, {section.title, section.text});
                texts.add(place, section.lines);
            }
    texts.add("intended_use", {catalogue.intendedUse, catalogue.use.device});
    texts.add("intended_use", catalogue.use.users);
    texts.add("intended_use", catalogue.use.notFor);
    texts.add("intended_use", catalogue.use.limits);
}

} // namespace

std::vector<RunnerText> advisedTexts()
{
    Collection texts;
    const Catalogue &catalogue = shippedCatalogue();
    addCare(texts, catalogue);
    addConditions(texts, catalogue);
    addTreatments(texts, catalogue);
    addPlans(texts, catalogue);
    addSelfTests(texts, catalogue);
    addPhrases(texts, catalogue);
    addBackground(texts, catalogue);
    return texts.m_texts;
}

std::vector<RunnerText> askedTexts()
{
    const std::string file = std::string(TRIAGE_RESOURCES) + "/questionnaire/questionnaire.json";
    const auto json = readFile(file);
    REQUIRE(json);
    const auto questionnaire = readQuestionnaire(*json, "questionnaire.json");
    REQUIRE(questionnaire);
    Collection texts;
    for (const Section &section : questionnaire->sections)
        for (const Page &page : section.pages) {
            if (page.onlyFor == Mode::Therapist)
                continue;
            texts.add("question/" + page.id, {page.title, page.hint, page.why});
            for (const Question &question : page.questions) {
                if (question.onlyFor == Mode::Therapist)
                    continue;
                const std::string place = "question/" + question.id;
                texts.add(place, {question.text, question.hint, question.why, question.skipText});
                for (const Option &option : question.options)
                    texts.add(place, {option.text, option.hint});
            }
        }
    return texts.m_texts;
}

std::vector<RunnerText> reasonTexts()
{
    Collection texts;
    for (const ScannedRow &row : scanRules())
        texts.add(row.place, row.reason);
    return texts.m_texts;
}
