// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/comparison_report.h"

#include "interview/answers_json.h"
#include "interview/interview.h"
#include "report/wording.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <set>

namespace triage {

namespace {

using Json = nlohmann::ordered_json;

Json resultJson(const Assessment &result)
{
    Json flags = Json::array();
    for (const RedFlag &flag : result.redFlags)
        flags.push_back(flag.code);
    Json treatments = Json::object();
    for (const TreatmentAdvice &advice : result.treatments)
        treatments[advice.treatment] = advice.verdict;
    Json json = {{"rulebase_version", result.rulebaseVersion},
                 {"urgency", std::string(urgencyCode(result.urgency))},
                 {"red_flags", std::move(flags)},
                 {"classification", result.condition},
                 {"treatments", std::move(treatments)},
                 {"providers", result.providers},
                 {"recheck_days", result.recheckDays},
                 {"fired_rules", result.firedRules}};
    if (result.grade)
        json["grade"] = *result.grade;
    if (result.plan)
        json["plan"] = result.plan->plan + "/" + result.plan->stage;
    if (!result.prognosis.empty())
        json["prognosis"] = result.prognosis;
    return json;
}

/// Codes as words where the catalogue has some.
std::string inWords(const Catalogue &catalogue, const std::string &kind, const std::string &code)
{
    if (kind == "conclusion" || kind == "support")
        return conditionTitle(catalogue, code, {}, Mode::Therapist);
    if (kind == "treatment" || kind == "caution")
        return treatmentTitle(catalogue, code);
    if (kind == "red flag") {
        RedFlag flag;
        flag.code = code;
        return flagText(catalogue, flag, Mode::Therapist);
    }
    return code;
}

/// "urgency: urgent becomes routine".
std::string heading(const Difference &difference, const Catalogue &catalogue)
{
    const bool isConclusion = difference.kind == "conclusion";
    const auto word = [&](const std::string &value) {
        return isConclusion ? inWords(catalogue, difference.kind, value) : value;
    };
    const std::string about =
        difference.about.empty()
            ? ""
            : fmt::format(" \"{}\" ({})", inWords(catalogue, difference.kind, difference.about),
                          difference.about);
    return fmt::format("{}{}: {} becomes {}", difference.kind, about, word(difference.before),
                       word(difference.after));
}

std::string answersText(const Answers &answers, const Questionnaire &questionnaire)
{
    std::string text = fmt::format("    mode: {}\n", modeCode(answers.mode));
    for (const Question *question : allQuestions(questionnaire))
        if (const AnswerValue *value = answerTo(answers, question->id))
            text += fmt::format("    {}: {}\n",
                                question->label.empty() ? question->text : question->label,
                                answerText(*question, value, answers.mode));
    return text;
}

/// The rules that only one of the results rests on.
std::string rulesOnlyIn(const Assessment &result, const Assessment &other)
{
    const std::set<std::string> others(other.firedRules.begin(), other.firedRules.end());
    std::vector<std::string> own;
    for (const std::string &rule : result.firedRules)
        if (!others.contains(rule))
            own.push_back(rule);
    return own.empty() ? "" : fmt::format("; only here: {}", fmt::join(own, ", "));
}

std::string resultLine(const char *when, const Assessment &result, const Assessment &other,
                       const Catalogue &catalogue)
{
    std::string reasons;
    for (const Reason &reason : result.urgencyReasons)
        reasons += fmt::format("{}{} [{}]", reasons.empty() ? "" : "; ", reason.text, reason.rule);
    return fmt::format("  {}: {}, {}{}\n    because {}\n", when, urgencyCode(result.urgency),
                       conditionTitle(catalogue, result.condition, result.grade, Mode::Therapist),
                       rulesOnlyIn(result, other), reasons.empty() ? "no rule fired" : reasons);
}

std::string listLine(const char *what, const std::vector<std::string> &names)
{
    return names.empty() ? "" : fmt::format("{}: {}\n", what, fmt::join(names, ", "));
}

} // namespace

Json comparisonJson(const Comparison &comparison)
{
    Json differences = Json::array();
    for (const Difference &difference : comparison.differences) {
        Json json = {{"kind", difference.kind}};
        if (!difference.about.empty())
            json["about"] = difference.about;
        json["before"] = difference.before;
        json["after"] = difference.after;
        json["answers"] = Json::parse(writeAnswers(difference.answers));
        json["result_before"] = resultJson(difference.resultBefore);
        json["result_after"] = resultJson(difference.resultAfter);
        differences.push_back(std::move(json));
    }
    return {{"same", comparison.same()},
            {"questions_removed", comparison.questionsRemoved},
            {"questions_added", comparison.questionsAdded},
            {"questions_changed", comparison.questionsChanged},
            {"formulas_changed", comparison.formulasChanged},
            {"only_suspected", comparison.onlySuspected},
            {"differences", std::move(differences)}};
}

std::string comparisonText(const Comparison &comparison, const Rulebase &after,
                           const Catalogue &catalogue)
{
    if (comparison.same())
        return "nothing changes, for any way to answer\n";
    std::string text = listLine("questions that are no longer asked", comparison.questionsRemoved) +
                       listLine("new questions", comparison.questionsAdded) +
                       listLine("questions asked otherwise", comparison.questionsChanged) +
                       listLine("computed otherwise", comparison.formulasChanged);
    std::size_t number = 0;
    for (const Difference &difference : comparison.differences)
        text += fmt::format(
            "\n{}. {}\n  for example with these answers:\n{}{}{}", ++number,
            heading(difference, catalogue), answersText(difference.answers, after.questionnaire),
            resultLine("before", difference.resultBefore, difference.resultAfter, catalogue),
            resultLine("after", difference.resultAfter, difference.resultBefore, catalogue));
    text += listLine("\nrules differ, but no answers were found for which the result does",
                     comparison.onlySuspected);
    return text + fmt::format("\n{} differences\n", comparison.differences.size());
}

} // namespace triage
