// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof/compare_rules.h"

#include "proof/aspects.h"
#include "proof/compare_weights.h"
#include "proof/witness_finder.h"

#include <algorithm>
#include <fmt/format.h>

namespace triage {

namespace {

bool samePartition(const Partition &a, const Partition &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const Case &x, const Case &y) {
        return x.value == y.value && x.when == y.when;
    });
}

/// Whether users meet the question otherwise: other kind, answers, numbers or conditions.
bool asksOtherwise(const Question &a, const Question &b)
{
    const auto codes = [](const Question &question) {
        std::vector<std::string> list;
        for (const Option &option : question.options)
            list.push_back(option.code);
        return list;
    };
    return a.kind != b.kind || codes(a) != codes(b) || a.minimum != b.minimum ||
           a.maximum != b.maximum || a.safety != b.safety || a.onlyFor != b.onlyFor ||
           a.enableWhen != b.enableWhen || a.enableAll != b.enableAll;
}

/// Tells two computations apart by what they make of a few numbers.
bool computesOtherwise(const dmn::Decision &a, const dmn::Decision &b)
{
    const auto *first = std::get_if<dmn::Expression>(&*a.logic);
    const auto *second = std::get_if<dmn::Expression>(&*b.logic);
    if (first == nullptr || second == nullptr)
        return first != second;
    if (a.requires_ != b.requires_)
        return true;
    for (const double start : {2.0, 7.0, 31.0}) {
        dmn::Context numbers;
        double number = start;
        for (const std::string &name : a.requires_)
            numbers.emplace(name, number = number * 1.7 + 3);
        if (dmn::evaluate(*first, numbers) != dmn::evaluate(*second, numbers))
            return true;
    }
    return false;
}

class Comparer {
public:
    Comparer(const Rulebase &before, const Rulebase &after)
        : m_before(before), m_after(after), m_space(before, after, m_formula),
          m_rulesBefore(before, m_space, m_formula), m_rulesAfter(after, m_space, m_formula),
          m_finder(m_rulesBefore)
    {
    }

    Comparison compare()
    {
        compareQuestions();
        compareFormulas();
        for (const Aspect &aspect : aspectsOf(m_rulesBefore, m_rulesAfter))
            if (!samePartition(aspect.before, aspect.after))
                compareAspect(aspect);
        compareWeights();
        return std::move(m_result);
    }

private:
    void compareQuestions()
    {
        for (const Question *question : allQuestions(m_before.questionnaire)) {
            const Question *other = findQuestion(m_after.questionnaire, question->id);
            if (other == nullptr)
                m_result.questionsRemoved.push_back(question->id);
            else if (asksOtherwise(*question, *other))
                m_result.questionsChanged.push_back(question->id);
        }
        for (const Question *question : allQuestions(m_after.questionnaire))
            if (findQuestion(m_before.questionnaire, question->id) == nullptr)
                m_result.questionsAdded.push_back(question->id);
    }

    void compareFormulas()
    {
        for (const dmn::Decision &decision : m_before.graph.decisions()) {
            const dmn::Decision *other = m_after.graph.find(decision.name);
            if (other != nullptr && decision.table() == nullptr && other->table() == nullptr &&
                computesOtherwise(decision, *other))
                m_result.formulasChanged.push_back(decision.name);
        }
    }

    /// Keeps the difference unless one like it is known.
    void keep(const Aspect &aspect, const Answers &answers, const Assessment &before)
    {
        Assessment after = assess(m_after, answers);
        Difference found{aspect.kind, aspect.about, aspect.read(before), aspect.read(after),
                         answers,     before,       std::move(after)};
        const auto alike = [&](const Difference &known) {
            return known.kind == found.kind && known.about == found.about &&
                   known.before == found.before && known.after == found.after;
        };
        if (std::none_of(m_result.differences.begin(), m_result.differences.end(), alike))
            m_result.differences.push_back(std::move(found));
    }

    /// Leaves out of answers found by trying what the difference does without.
    Answers fewest(const Aspect &aspect, const Answers &answers)
    {
        const std::string before = aspect.read(assess(m_before, answers));
        const std::string after = aspect.read(assess(m_after, answers));
        return fewestAnswers(answers, [&](const Answers &fewer) {
            return aspect.read(assess(m_before, fewer)) == before &&
                   aspect.read(assess(m_after, fewer)) == after;
        });
    }

    /// Seeks answers for every pair of values that the two sets can come to together.
    void compareAspect(const Aspect &aspect)
    {
        const std::size_t known = m_result.differences.size();
        bool possible = false;
        for (const Case &before : aspect.before)
            for (const Case &after : aspect.after) {
                const std::vector<Lit> wanted = {before.when, after.when};
                if (before.value == after.value || !m_formula.possible(wanted))
                    continue;
                possible = true;
                Assessment result;
                const auto answers =
                    m_finder.find(wanted, [&](const Answers &tried, const Assessment &first) {
                        result = first;
                        return aspect.read(first) != aspect.read(assess(m_after, tried));
                    });
                if (answers)
                    keep(aspect, *answers, result);
            }
        if (possible && m_result.differences.size() == known)
            m_result.onlySuspected.push_back(
                fmt::format("{}{}{}", aspect.kind, aspect.about.empty() ? "" : " ", aspect.about));
    }

    void compareWeights()
    {
        const std::vector<ChangedWeight> changed = changedWeights(m_rulesBefore, m_rulesAfter);
        const Aspect conclusion{
            "conclusion", {}, {}, {}, [](const Assessment &result) { return result.condition; }};
        for (const ChangedWeight &rule : changed) {
            const Aspect support{"support", rule.condition, {}, {}, [&](const Assessment &result) {
                                     for (const Candidate &candidate : result.differential)
                                         if (candidate.condition == rule.condition)
                                             return fmt::format("{}", candidate.support);
                                     return std::string("none");
                                 }};
            const std::size_t known = m_result.differences.size();
            bool supportKnown = std::any_of(
                m_result.differences.begin(), m_result.differences.end(), [&](const Difference &d) {
                    return d.kind == support.kind && d.about == support.about;
                });
            tryNearTies(m_rulesBefore, rule, [&](const Answers &answers) {
                const Assessment before = assess(m_before, answers);
                const Assessment after = assess(m_after, answers);
                if (!supportKnown && support.read(before) != support.read(after)) {
                    const Answers fewer = fewest(support, answers);
                    keep(support, fewer, assess(m_before, fewer));
                    supportKnown = true;
                }
                if (before.condition == after.condition)
                    return false;
                const Answers fewer = fewest(conclusion, answers);
                keep(conclusion, fewer, assess(m_before, fewer));
                return true;
            });
            if (m_result.differences.size() == known && !supportKnown)
                m_result.onlySuspected.push_back("support for " + rule.condition);
        }
    }

    const Rulebase &m_before;
    const Rulebase &m_after;
    Formula m_formula;
    AnswerSpace m_space;
    RuleSpace m_rulesBefore;
    RuleSpace m_rulesAfter;
    WitnessFinder m_finder;
    Comparison m_result;
};

} // namespace

Comparison compareRules(const Rulebase &before, const Rulebase &after)
{
    return Comparer(before, after).compare();
}

} // namespace triage
