// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/rule_words.h"

#include "language/fill_places.h"
#include "report/cell_words.h"
#include "report/reference_list.h"
#include "report/rule_names.h"
#include "report/wording.h"

#include <algorithm>
#include <filesystem>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <map>
#include <set>

namespace triage {

namespace {

std::string policyWords(const dmn::DecisionTable &table, const RuleBookWords &say)
{
    using dmn::Aggregation;
    using dmn::HitPolicy;
    switch (table.hitPolicy) {
    case HitPolicy::Unique:
        return say.unique;
    case HitPolicy::Any:
        return say.any;
    case HitPolicy::Priority:
        return say.priority;
    case HitPolicy::First:
        return say.first;
    case HitPolicy::RuleOrder:
    case HitPolicy::OutputOrder:
        return say.ordered;
    case HitPolicy::Collect:
        break;
    }
    switch (table.aggregation) {
    case Aggregation::Sum:
        return say.sum;
    case Aggregation::Min:
        return say.smallest;
    case Aggregation::Max:
        return say.largest;
    case Aggregation::Count:
        return say.count;
    default:
        return say.collect;
    }
}

std::string annotation(const dmn::DecisionTable &table, const dmn::Row &row, std::string_view name)
{
    for (std::size_t i = 0; i < table.annotationNames.size() && i < row.annotations.size(); ++i)
        if (table.annotationNames[i] == name)
            return row.annotations[i];
    return {};
}

RuleWords ruleWords(const RuleNames &names, const std::string &decision,
                    const dmn::DecisionTable &table, const dmn::Row &row)
{
    RuleWords words;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        if (row.cells[i].any())
            continue;
        const std::string &input = table.inputs[i].text;
        const auto nameOf = [&](std::string_view code) { return names.code(input, code); };
        words.conditions.push_back(
            fillPlaces(names.words().pair,
                       {names.input(input), cellWords(row.cellTexts[i], nameOf, names.words())}));
    }
    for (std::size_t i = 0; i < row.outputs.size(); ++i) {
        const std::string &column =
            table.outputs[i].name.empty() ? decision : table.outputs[i].name;
        words.outcomes.push_back(fillPlaces(
            names.words().pair,
            {names.title(column), names.outcome(column, dmn::evaluate(row.outputs[i], {}))}));
    }
    words.reason = names.words().say(annotation(table, row, "reason"));
    words.sources = sourceKeys(annotation(table, row, "source"));
    return words;
}

DecisionWords decisionWords(const RuleNames &names, const dmn::Decision &decision)
{
    DecisionWords words{.name = decision.name,
                        .title = names.heading(decision),
                        .policy = {},
                        .file = decision.file,
                        .reads = decision.requires_,
                        .rules = {}};
    const dmn::DecisionTable *table = decision.table();
    if (!table) {
        std::vector<std::string> inputs;
        for (const std::string &name : decision.requires_)
            inputs.push_back(names.input(name));
        words.policy =
            fillPlaces(names.words().calculatedFrom, {fmt::format("{}", fmt::join(inputs, "; "))});
        return words;
    }
    words.policy = policyWords(*table, names.words());
    for (const dmn::Row &row : table->rows)
        words.rules.push_back(ruleWords(names, decision.name, *table, row));
    return words;
}

struct Purpose {
    const char *id;
    const char *title;
    const char *intro;
    const char *step;
    std::vector<std::string> Roles::*decisions;
};

constexpr Purpose purposes[] = {
    {"danger", "Danger signs", "The most urgent row that holds decides how soon to be seen.",
     "The most urgent row counts", &Roles::redFlags},
    {"urgency", "How soon to be seen", "Patterns of answers that ask for at least this urgency.",
     "The most urgent row counts", &Roles::patterns},
    {"evidence", "What it may be",
     "Each row that holds adds its weight to a condition. The highest sum comes first. Weights are "
     "judgement and no probabilities.",
     "Weights are added for each condition", &Roles::evidence},
    {"treatments", "Treatments", "What is offered, with the strength of the evidence.",
     "What is offered", &Roles::treatments},
    {"cautions", "When not, or with care", "“Avoid” rules a treatment out.", "What is held back",
     &Roles::cautions},
    {"load", "Training load", "What the training history shows.", "What the load shows",
     &Roles::load},
    {"providers", "Who to see", "Who is offered for what.", "Who is offered", &Roles::providers}};

/// The place among the purposes of the first that a decision of the file serves; their number where
/// it serves none.
std::size_t purposeOf(const Roles &roles, const std::vector<const dmn::Decision *> &decisions)
{
    for (std::size_t i = 0; i < std::size(purposes); ++i) {
        const auto &names = roles.*purposes[i].decisions;
        for (const dmn::Decision *decision : decisions)
            if (std::find(names.begin(), names.end(), decision->name) != names.end())
                return i;
    }
    return std::size(purposes);
}

/// A number and its noun stay on one line.
std::string counted(std::size_t number, const std::string &one, const std::string &several)
{
    std::string words = fillPlaces(number == 1 ? one : several, {fmt::format("{}", number)});
    if (const auto space = words.find(' '); space != std::string::npos)
        words.replace(space, 1, "\u00a0");
    return words;
}

} // namespace

std::string RuleCount::words(const RuleBookWords &say) const
{
    const std::string rest = counted(decisions, say.oneTable, say.tables) + ", " +
                             counted(rules, say.oneRule, say.rules);
    return topics < 2 ? rest : counted(topics, say.oneTopic, say.topics) + ", " + rest;
}

RuleCount countOf(const RuleTopic &topic)
{
    RuleCount count{.topics = 1, .decisions = topic.decisions.size(), .rules = 0};
    for (const DecisionWords &decision : topic.decisions)
        count.rules += decision.rules.size();
    return count;
}

RuleCount countOf(const RuleChapter &chapter)
{
    RuleCount sum;
    for (const RuleTopic &topic : chapter.topics) {
        const RuleCount count = countOf(topic);
        sum.topics += count.topics;
        sum.decisions += count.decisions;
        sum.rules += count.rules;
    }
    return sum;
}

std::vector<RuleChapter> ruleChapters(const Rulebase &rulebase, const Catalogue &catalogue)
{
    return ruleChapters(rulebase, catalogue, RuleBookWords(catalogue.language));
}

std::vector<RuleChapter> ruleChapters(const Rulebase &rulebase, const Catalogue &catalogue,
                                      const RuleBookWords &say)
{
    std::map<std::string, std::vector<const dmn::Decision *>> files;
    for (const dmn::Decision &decision : rulebase.graph.decisions())
        files[decision.file].push_back(&decision);

    std::vector<RuleChapter> chapters;
    for (const Purpose &purpose : purposes)
        chapters.push_back({purpose.id,
                            say.say(purpose.title),
                            say.say(purpose.intro),
                            say.say(purpose.step),
                            {}});
    chapters.push_back({"steps",
                        say.say("Grade, certainty, plan and other steps"),
                        say.say("One value each, or findings that other tables read."),
                        {},
                        {}});
    const RuleNames names(rulebase, catalogue, say);
    for (const auto &[file, decisions] : files) {
        RuleTopic topic{.id = std::filesystem::path(file).stem().string(),
                        .title = say.say(decisions.front()->topic),
                        .decisions = {}};
        for (const dmn::Decision *decision : decisions)
            topic.decisions.push_back(decisionWords(names, *decision));
        chapters[purposeOf(rulebase.roles, decisions)].topics.push_back(std::move(topic));
    }
    std::erase_if(chapters, [](const RuleChapter &chapter) { return chapter.topics.empty(); });
    return chapters;
}

std::vector<const Reference *> referencesOf(const std::vector<RuleChapter> &chapters,
                                            const Catalogue &catalogue)
{
    std::set<std::string> keys;
    for (const RuleChapter &chapter : chapters)
        for (const RuleTopic &topic : chapter.topics)
            for (const DecisionWords &decision : topic.decisions)
                for (const RuleWords &rule : decision.rules)
                    keys.insert(rule.sources.begin(), rule.sources.end());
    std::vector<const Reference *> references;
    for (const std::string &key : keys)
        if (const Reference *reference = findText(catalogue.references, key))
            references.push_back(reference);
    return references;
}

} // namespace triage
