// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage/ask_next.h"

#include "interview/interview.h"
#include "triage/findings.h"
#include "triage/rule_inputs.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>
#include <set>

namespace triage {

namespace {

constexpr std::size_t mostQuestions = 8;
constexpr std::size_t leadingConditions = 3;

using Scores = std::map<std::string_view, double, std::less<>>;
using Worth = std::function<double(const dmn::Value &)>;

/// Open questions by the source that reads them; nothing where a source reads no open question.
std::vector<const Question *> openSources(const Rulebase &rulebase, const Answers &answers)
{
    const auto &sources = rulebase.graph.program().sources;
    std::vector<const Question *> open(sources.size());
    for (std::size_t id = 0; id < sources.size(); ++id) {
        const Question *question = findQuestion(rulebase.questionnaire, baseName(sources[id].text));
        if (question != nullptr && applies(*question, answers) &&
            answerTo(answers, question->id) == nullptr)
            open[id] = question;
    }
    return open;
}

/// Gives each open question of a row its share of what the row would move, where only open
/// questions keep the row from firing.
void scoreRows(const dmn::TableMasks &table, const std::vector<const Question *> &open,
               const dmn::Run &run, const Worth &worth, Scores &scores)
{
    for (std::size_t row = 0; row < table.rowValues.size(); ++row) {
        std::set<std::string_view> missing;
        bool reachable = true;
        for (const dmn::MaskColumn &column : table.columns) {
            if (table.holds(column, run.classOf(column.source), row))
                continue;
            const Question *question = open[column.source];
            reachable = question != nullptr;
            if (!reachable)
                break;
            missing.insert(question->id);
        }
        if (!reachable)
            continue;
        for (const std::string_view question : missing)
            scores[question] += worth(*table.rowValues[row]) / static_cast<double>(missing.size());
    }
}

} // namespace

std::vector<std::string> askNext(const Rulebase &rulebase, const Answers &answers,
                                 const dmn::Run &run, const Assessment &result)
{
    const auto leading = [&](std::string_view condition) {
        const std::size_t count = std::min(leadingConditions, result.differential.size());
        return std::any_of(result.differential.begin(), result.differential.begin() + count,
                           [&](const Candidate &c) { return c.condition == condition; });
    };
    const Worth urgencyGain = [&](const dmn::Value &row) {
        const auto urgency = urgencyFromCode(Finding{&row, {}}.text("urgency"));
        return std::max(0, static_cast<int>(result.urgency) - static_cast<int>(*urgency));
    };
    const Worth weight = [&](const dmn::Value &row) {
        const Finding finding{&row, {}};
        return leading(finding.text("condition")) ? std::abs(finding.number("weight")) : 0;
    };

    Scores scores;
    const auto open = openSources(rulebase, answers);
    const auto score = [&](const std::vector<std::string> &tables, const Worth &worth) {
        for (const std::string &name : tables)
            scoreRows(*rulebase.graph.program().tables[*rulebase.graph.slot(name)], open, run,
                      worth, scores);
    };
    score(rulebase.roles.redFlags, urgencyGain);
    score(rulebase.roles.patterns, urgencyGain);
    score(rulebase.roles.evidence, weight);

    std::vector<std::string> questions;
    for (const Question *question : allQuestions(rulebase.questionnaire))
        if (const auto found = scores.find(question->id);
            found != scores.end() && found->second > 0)
            questions.push_back(question->id);
    std::stable_sort(questions.begin(), questions.end(),
                     [&](const std::string &a, const std::string &b) {
                         return scores.find(a)->second > scores.find(b)->second;
                     });
    if (questions.size() > mostQuestions)
        questions.resize(mostQuestions);
    return questions;
}

} // namespace triage
