// SPDX-License-Identifier: GPL-3.0-or-later
#include "advice/catalogue_texts.h"

#include <initializer_list>

namespace triage {

namespace {

/// Visits the texts of one entry after the other.
class Walk {
public:
    explicit Walk(const TextVisitor &visit) : m_visit(visit) {}

    void texts(std::initializer_list<std::string *> texts) const
    {
        for (std::string *text : texts)
            if (!text->empty())
                m_visit(*text);
    }
    void lines(std::vector<std::string> &lines) const
    {
        for (std::string &line : lines)
            texts({&line});
    }
    void named(std::map<std::string, std::string> &byName) const
    {
        for (auto &[name, text] : byName)
            texts({&text});
    }

    void entry(UrgencyText &urgency) const
    {
        texts({&urgency.heading, &urgency.therapistHeading, &urgency.chip, &urgency.when,
               &urgency.body});
        lines(urgency.doNotWait);
    }
    void entry(FlagText &flag) const
    {
        texts({&flag.text, &flag.therapistText, &flag.why, &flag.say, &flag.concern});
    }
    void entry(ConditionForm &form) const
    {
        texts({&form.title, &form.where, &form.onset, &form.worse, &form.eases, &form.who,
               &form.load, &form.signs});
    }
    void entry(ConditionText &condition) const
    {
        texts({&condition.plainTitle, &condition.title, &condition.plain, &condition.clinical,
               &condition.see.text, &condition.course.text, &condition.notRuledOut});
        lines(condition.speaksFor.lines);
        lines(condition.speaksAgainst.lines);
        for (Lookalike &other : condition.lookalikes)
            texts({&other.tellsApart});
        all(condition.forms);
    }
    void entry(TreatmentText &treatment) const
    {
        texts({&treatment.title, &treatment.text, &treatment.dose, &treatment.clinical});
        named(treatment.textFor);
        lines(treatment.cautions);
    }
    void entry(Exercise &exercise) const
    {
        Prescription &parts = exercise.prescription;
        texts({&exercise.title, &exercise.dose, &exercise.how, &exercise.cue, &parts.sets,
               &parts.repetitions, &parts.hold, &parts.rest, &parts.tempo, &parts.frequency,
               &parts.load});
    }
    void entry(PlanStage &stage) const
    {
        texts({&stage.title, &stage.goal, &stage.days, &stage.running, &stage.avoid});
        lines(stage.enter);
        lines(stage.leave);
        for (PlanExercise &exercise : stage.exercises)
            texts({&exercise.dose});
    }
    void entry(Plan &plan) const
    {
        texts({&plan.title, &plan.intro, &plan.painGuide.green, &plan.painGuide.amber,
               &plan.painGuide.red});
        all(plan.stages);
    }
    void entry(Prognosis &prognosis) const { texts({&prognosis.text, &prognosis.clinical}); }
    void entry(ProviderText &provider) const
    {
        texts({&provider.title, &provider.text, &provider.notFor});
        lines(provider.offers);
        lines(provider.ask);
    }
    void entry(LoadText &load) const { texts({&load.title, &load.text}); }
    void entry(RunProgramme &programme) const
    {
        lines(programme.before);
        lines(programme.rules);
        for (RunStep &step : programme.steps)
            texts({&step.session, &step.total, &step.effort});
    }
    void entry(ReturnToSport &sport) const
    {
        for (SpeedStep &step : sport.speed)
            texts({&step.speed, &step.session, &step.perWeek, &step.gate});
        for (ReturnCriteria &criteria : sport.criteria) {
            texts({&criteria.title, &criteria.clinical});
            lines(criteria.lines);
        }
        for (BuildUpWeek &week : sport.nordic)
            texts({&week.weeks, &week.sets});
        lines(sport.afterwards);
    }
    void entry(SelfTest &test) const
    {
        texts({&test.title, &test.shows, &test.need, &test.stop, &test.clinical});
        lines(test.steps);
        lines(test.reading);
        for (SelfTestAsk &ask : test.asks) {
            texts({&ask.text});
            for (SelfTestOption &option : ask.options)
                texts({&option.text});
        }
    }
    void entry(ChangePhrases &phrases) const
    {
        named(phrases.codes);
        texts({&phrases.added, &phrases.removed, &phrases.value});
    }
    void entry(FactorText &factor) const
    {
        texts({&factor.title, &factor.text, &factor.tryThis, &factor.measure, &factor.clinical});
    }
    void entry(GlossaryTerm &term) const
    {
        texts({&term.term, &term.text});
        lines(term.forms);
    }
    void entry(GuideChapter &chapter) const
    {
        texts({&chapter.title});
        for (GuideSection &section : chapter.sections) {
            texts({&section.title, &section.text, &section.clinical});
            lines(section.lines);
        }
    }
    void entry(EmergencyNumber &number) const
    {
        texts({&number.name, &number.number, &number.advice});
    }
    void entry(IntendedUse &use) const
    {
        lines(use.users);
        lines(use.notFor);
        lines(use.limits);
        texts({&use.device});
    }
    void entry(Hazard &hazard) const
    {
        texts({&hazard.hazard, &hazard.situation, &hazard.harm, &hazard.cause, &hazard.residual});
    }

    template<typename Entry>
    void all(std::vector<Entry> &entries) const
    {
        for (Entry &each : entries)
            entry(each);
    }
    template<typename Entry>
    void all(std::map<std::string, Entry> &entries) const
    {
        for (auto &[code, each] : entries)
            entry(each);
    }

private:
    const TextVisitor &m_visit;
};

} // namespace

void eachText(Catalogue &catalogue, const TextVisitor &visit)
{
    const Walk walk(visit);
    walk.all(catalogue.urgencies);
    walk.all(catalogue.flags);
    walk.all(catalogue.conditions);
    walk.all(catalogue.treatments);
    walk.all(catalogue.exercises);
    walk.all(catalogue.plans);
    walk.all(catalogue.prognoses);
    walk.all(catalogue.providers);
    walk.all(catalogue.load);
    walk.entry(catalogue.returnToRun);
    walk.entry(catalogue.returnToSport);
    walk.all(catalogue.selfTests);
    walk.all(catalogue.changePhrases);
    walk.all(catalogue.factors);
    walk.all(catalogue.glossary);
    walk.all(catalogue.guide);
    walk.all(catalogue.emergencyNumbers);
    walk.texts({&catalogue.intendedUse});
    walk.entry(catalogue.use);
    walk.all(catalogue.hazards);
}

void translate(Catalogue &catalogue, const Translation &language)
{
    catalogue.language = language;
    if (!language.texts().empty())
        eachText(catalogue, [&](std::string &text) { text = language.of(text); });
}

} // namespace triage
