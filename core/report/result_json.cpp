// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/result_json.h"

#include "report/json_writer.h"
#include "report/text_page.h"
#include "report/wording.h"

namespace triage {

namespace {

/// Writes an assessment in the order of the contract's keys.
class ResultWriter {
public:
    ResultWriter(const Assessment &assessment, Mode mode, const Catalogue &catalogue,
                 JsonWriter &json)
        : m_assessment(assessment), m_mode(mode), m_catalogue(catalogue), m_json(json)
    {
    }

    void write()
    {
        m_json.object([&] {
            m_json.field("rulebase_version", m_assessment.rulebaseVersion);
            m_json.field("urgency", urgencyCode(m_assessment.urgency));
            writeCare();
            writeList("urgency_reasons", m_assessment.urgencyReasons, &ResultWriter::reason);
            writeList("red_flags", m_assessment.redFlags, &ResultWriter::redFlag);
            m_json.field("unanswered_safety", m_assessment.unansweredSafety);
            writeClassification();
            writeList("differential", m_assessment.differential, &ResultWriter::candidate);
            writeList("reasons", m_assessment.reasons, &ResultWriter::reason);
            m_json.field("ask_next", m_assessment.askNext);
            writePrognosis();
            writeList("treatments", m_assessment.treatments, &ResultWriter::treatment);
            writePlan();
            writeReturnToRun();
            writeLoad();
            writeList("factors", m_assessment.factors, &ResultWriter::factor);
            writeList("providers", m_assessment.providers, &ResultWriter::provider);
            m_json.field("recheck_days", m_assessment.recheckDays);
        });
    }

private:
    /// A list of objects with the fields that `fields` writes for each entry.
    template<typename Entry>
    void writeList(const char *name, const std::vector<Entry> &entries,
                   void (ResultWriter::*fields)(const Entry &))
    {
        m_json.key(name);
        m_json.list(entries,
                    [&](const Entry &entry) { m_json.object([&] { (this->*fields)(entry); }); });
    }

    void reason(const Reason &reason)
    {
        m_json.field("rule", reason.rule);
        if (!reason.condition.empty())
            m_json.field("for", reason.condition);
        if (reason.weight)
            m_json.field("weight", *reason.weight);
        m_json.field("text", reason.text);
        m_json.field("source", reason.source);
    }

    void writeCare()
    {
        m_json.key("care");
        const auto text = careText(m_catalogue, m_assessment.urgency);
        if (!text) {
            m_json.value(nullptr);
            return;
        }
        m_json.object([&] {
            m_json.field("heading",
                         m_mode == Mode::Runner ? text->heading : text->therapistHeading);
            m_json.field("when", text->when);
            m_json.field("body", text->body);
            m_json.field("do_not_wait", text->doNotWait);
            m_json.field("source", text->source);
        });
    }

    void redFlag(const RedFlag &flag)
    {
        m_json.field("code", flag.code);
        m_json.field("text", flagText(m_catalogue, flag, m_mode));
        m_json.field("urgency", urgencyCode(flag.urgency));
        m_json.field("rule", flag.reason.rule);
        m_json.field("source", flag.reason.source);
    }

    void writeClassification()
    {
        m_json.key("classification");
        m_json.object([&] {
            m_json.field("code", m_assessment.condition);
            m_json.field("title", conditionTitle(m_catalogue, m_assessment.condition,
                                                 m_assessment.grade, m_mode));
            m_json.field("grade", m_assessment.grade);
            m_json.field("confidence", m_assessment.confidence);
        });
    }

    void candidate(const Candidate &candidate)
    {
        m_json.field("code", candidate.condition);
        m_json.field("title", conditionTitle(m_catalogue, candidate.condition, {}, m_mode));
        m_json.field("support", candidate.support);
    }

    void writePrognosis()
    {
        m_json.key("prognosis");
        const Prognosis *text = findText(m_catalogue.prognoses, m_assessment.prognosis);
        if (!text) {
            m_json.value(nullptr);
            return;
        }
        m_json.object([&] {
            m_json.field("low_days", text->lowDays);
            m_json.field("high_days", text->highDays);
            m_json.field("text", text->text);
            m_json.field("source", text->source);
        });
    }

    void treatment(const TreatmentAdvice &advice)
    {
        const TreatmentText *text = findText(m_catalogue.treatments, advice.treatment);
        m_json.field("code", advice.treatment);
        m_json.field("title", treatmentTitle(m_catalogue, advice.treatment));
        m_json.field("verdict", advice.verdict);
        m_json.field("evidence", advice.evidence);
        m_json.field("text",
                     treatmentText(m_catalogue, advice.treatment, m_assessment.condition, m_mode));
        m_json.field("cautions", treatmentCautions(m_catalogue, advice));
        m_json.field("reason", advice.reason.text);
        m_json.field("rule", advice.reason.rule);
        m_json.field("source", joinSources(advice.reason.source, text ? text->source : ""));
    }

    void exercise(const StageExercise &exercise)
    {
        m_json.field("code", exercise.code);
        m_json.field("title", exercise.title);
        m_json.field("dose", exercise.dose);
        m_json.field("how", exercise.how);
    }

    void stage(const PlanStage &stage)
    {
        m_json.field("code", stage.code);
        m_json.field("title", stage.title);
        m_json.field("goal", stage.goal);
        m_json.field("days", stage.days);
        m_json.field("enter", stage.enter);
        m_json.field("leave", stage.leave);
        writeList("exercises", exercisesOf(m_catalogue, stage), &ResultWriter::exercise);
        m_json.field("running", stage.running);
        m_json.field("avoid", stage.avoid);
        m_json.field("source", stage.source);
    }

    void writePlan()
    {
        m_json.key("plan");
        const auto &choice = m_assessment.plan;
        const Plan *plan = choice ? findText(m_catalogue.plans, choice->plan) : nullptr;
        if (!plan) {
            m_json.value(nullptr);
            return;
        }
        m_json.object([&] {
            m_json.field("code", plan->code);
            m_json.field("title", plan->title);
            m_json.field("intro", plan->intro);
            m_json.field("current_stage", choice->stage);
            m_json.field("reason", choice->reason.text);
            m_json.key("pain_guide");
            m_json.object([&] {
                m_json.field("green", plan->painGuide.green);
                m_json.field("amber", plan->painGuide.amber);
                m_json.field("red", plan->painGuide.red);
                m_json.field("source", plan->painGuide.source);
            });
            writeList("stages", plan->stages, &ResultWriter::stage);
            m_json.field("source", joinSources(choice->reason.source, plan->source));
        });
    }

    void runStep(const RunStep &step)
    {
        m_json.field("session", step.session);
        m_json.field("total", step.total);
        m_json.field("effort", step.effort);
    }

    void writeReturnToRun()
    {
        m_json.key("return_to_run");
        if (!m_assessment.returnToRun) {
            m_json.value(nullptr);
            return;
        }
        const RunProgramme &programme = m_catalogue.returnToRun;
        m_json.object([&] {
            m_json.field("before", programme.before);
            m_json.field("rules", programme.rules);
            writeList("steps", programme.steps, &ResultWriter::runStep);
            m_json.field("source", programme.source);
        });
    }

    [[nodiscard]] const std::string &loadText(const LoadFinding &finding) const
    {
        const LoadText *text = findText(m_catalogue.load, finding.code);
        return text ? text->text : finding.reason.text;
    }

    void loadFinding(const LoadFinding &finding)
    {
        const LoadText *text = findText(m_catalogue.load, finding.code);
        m_json.field("code", finding.code);
        m_json.field("title", text ? text->title : finding.code);
        m_json.field("text", loadText(finding));
        m_json.field("hazard_ratio", text ? text->hazardRatio : std::nullopt);
        if (text) {
            m_json.field("hazard_low", text->hazardLow);
            m_json.field("hazard_high", text->hazardHigh);
        }
        m_json.field("source", text ? joinSources(finding.reason.source, text->source)
                                    : finding.reason.source);
    }

    void writeLoad()
    {
        m_json.key("load");
        if (!m_assessment.runRatio && m_assessment.load.empty()) {
            m_json.value(nullptr);
            return;
        }
        std::vector<std::string> texts;
        for (const LoadFinding &finding : m_assessment.load)
            texts.push_back(loadText(finding));
        m_json.object([&] {
            m_json.field("run_ratio", m_assessment.runRatio);
            writeList("findings", m_assessment.load, &ResultWriter::loadFinding);
            m_json.field("text", joinWords(texts, " "));
        });
    }

    void factor(const FactorFinding &factor)
    {
        const FactorText *text = findText(m_catalogue.factors, factor.code);
        m_json.field("code", factor.code);
        m_json.field("title", text ? text->title : factor.code);
        m_json.field("evidence", text ? text->evidence : "");
        m_json.field("text", text ? text->text : "");
        m_json.field("try_this", text ? text->tryThis : "");
        m_json.field("reason", factor.reason.text);
        m_json.field("rule", factor.reason.rule);
        m_json.field("source", joinSources(factor.reason.source, text ? text->source : ""));
    }

    void provider(const std::string &code)
    {
        const ProviderText *text = findText(m_catalogue.providers, code);
        m_json.field("code", code);
        m_json.field("title", text ? text->title : code);
        m_json.field("text", text ? text->text : "");
        m_json.field("source", text ? text->source : "");
    }

    const Assessment &m_assessment;
    Mode m_mode;
    const Catalogue &m_catalogue;
    JsonWriter &m_json;
};

std::string written(const Assessment &assessment, Mode mode, const Catalogue &catalogue,
                    JsonWriter::Layout layout)
{
    std::string text;
    JsonWriter json(text, layout);
    ResultWriter(assessment, mode, catalogue, json).write();
    return text;
}

} // namespace

std::string resultJson(const Assessment &assessment, Mode mode, const Catalogue &catalogue)
{
    return written(assessment, mode, catalogue, JsonWriter::Layout::Indented);
}

std::string resultLine(const Assessment &assessment, Mode mode, const Catalogue &catalogue)
{
    return written(assessment, mode, catalogue, JsonWriter::Layout::Line);
}

} // namespace triage
