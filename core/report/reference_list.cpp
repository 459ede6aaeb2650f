// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reference_list.h"

#include "report/text_page.h"
#include "report/wording.h"

#include <algorithm>
#include <set>

namespace triage {

namespace {

class CitedKeys {
public:
    void add(const std::string &source)
    {
        for (std::string &key : sourceKeys(source))
            m_keys.insert(std::move(key));
    }
    void add(const std::vector<Reason> &reasons)
    {
        for (const Reason &reason : reasons)
            add(reason.source);
    }
    [[nodiscard]] const std::set<std::string> &all() const { return m_keys; }

private:
    std::set<std::string> m_keys;
};

void addTexts(CitedKeys &keys, const Assessment &assessment, const Catalogue &catalogue)
{
    if (const auto *text =
            findText(catalogue.urgencies, std::string(urgencyCode(assessment.urgency))))
        keys.add(text->source);
    if (const auto *text = catalogue.condition(assessment.condition))
        keys.add(text->source);
    if (const auto *text = findText(catalogue.prognoses, assessment.prognosis))
        keys.add(text->source);
    for (const TreatmentAdvice &advice : assessment.treatments)
        if (const auto *text = findText(catalogue.treatments, advice.treatment))
            keys.add(text->source);
    for (const LoadFinding &finding : assessment.load)
        if (const auto *text = findText(catalogue.load, finding.code))
            keys.add(text->source);
    for (const FactorFinding &finding : assessment.factors)
        if (const auto *text = findText(catalogue.factors, finding.code))
            keys.add(text->source);
    for (const std::string &provider : assessment.providers)
        if (const auto *text = findText(catalogue.providers, provider))
            keys.add(text->source);
    if (assessment.returnToRun)
        keys.add(catalogue.returnToRun.source);
    const Plan *plan = assessment.plan ? findText(catalogue.plans, assessment.plan->plan) : nullptr;
    if (!plan)
        return;
    keys.add(plan->source);
    keys.add(plan->painGuide.source);
    for (const PlanStage &stage : plan->stages) {
        keys.add(stage.source);
        for (const PlanExercise &entry : stage.exercises)
            if (const auto *text = findText(catalogue.exercises, entry.exercise))
                keys.add(text->source);
    }
}

} // namespace

std::vector<std::string> sourceKeys(const std::string &source)
{
    constexpr std::string_view spaces = " \t";
    std::vector<std::string> keys;
    for (std::size_t begin = 0; begin <= source.size();) {
        const auto end = std::min(source.find(';', begin), source.size());
        std::string key = source.substr(begin, end - begin);
        begin = end + 1;
        key.erase(0, std::min(key.find_first_not_of(spaces), key.size()));
        key.erase(key.find_last_not_of(spaces) + 1);
        if (!key.empty())
            keys.push_back(std::move(key));
    }
    return keys;
}

std::vector<const Reference *> referencesOf(const Assessment &assessment,
                                            const Catalogue &catalogue)
{
    CitedKeys keys;
    keys.add(assessment.urgencyReasons);
    for (const Reason &reason : assessment.reasons)
        if (reason.condition == assessment.condition)
            keys.add(reason.source);
    for (const RedFlag &flag : assessment.redFlags)
        keys.add(flag.reason.source);
    for (const TreatmentAdvice &advice : assessment.treatments) {
        keys.add(advice.reason.source);
        keys.add(advice.cautions);
    }
    for (const LoadFinding &finding : assessment.load)
        keys.add(finding.reason.source);
    for (const FactorFinding &finding : assessment.factors)
        keys.add(finding.reason.source);
    if (assessment.urgency != Urgency::Emergency)
        addTexts(keys, assessment, catalogue);

    std::vector<const Reference *> references;
    for (const std::string &key : keys.all())
        if (const auto *reference = findText(catalogue.references, key))
            references.push_back(reference);
    return references;
}

std::string referenceLine(const Reference &reference)
{
    // Why: many journal lines hold the year already ("Br J Sports Med 2012;46:883").
    const bool yearTold = reference.journal.find(reference.year) != std::string::npos;
    return reference.key + ": " +
           joinWords({reference.authors, reference.title, reference.journal,
                      yearTold ? "" : reference.year, reference.link},
                     ". ");
}

} // namespace triage
