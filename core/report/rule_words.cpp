// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/rule_words.h"

#include "report/cell_words.h"
#include "report/reference_list.h"
#include "report/rule_names.h"
#include "report/wording.h"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <set>

namespace triage {

namespace {

std::string policyWords(const dmn::DecisionTable &table)
{
    using dmn::Aggregation;
    using dmn::HitPolicy;
    switch (table.hitPolicy) {
    case HitPolicy::Unique:
        return "At most one row holds; that row counts.";
    case HitPolicy::Any:
        return "Rows that hold together conclude the same.";
    case HitPolicy::Priority:
        return "Of the rows that hold, the most important conclusion counts.";
    case HitPolicy::First:
        return "The first row that holds counts.";
    case HitPolicy::RuleOrder:
    case HitPolicy::OutputOrder:
        return "Every row that holds counts, in order.";
    case HitPolicy::Collect:
        break;
    }
    switch (table.aggregation) {
    case Aggregation::Sum:
        return "The figures of all rows that hold are added.";
    case Aggregation::Min:
        return "The smallest figure of the rows that hold counts.";
    case Aggregation::Max:
        return "The largest figure of the rows that hold counts.";
    case Aggregation::Count:
        return "The rows that hold are counted.";
    default:
        return "Every row that holds counts.";
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
            fmt::format("{}: {}", names.input(input), cellWords(row.cellTexts[i], nameOf)));
    }
    for (std::size_t i = 0; i < row.outputs.size(); ++i) {
        const std::string &column =
            table.outputs[i].name.empty() ? decision : table.outputs[i].name;
        words.outcomes.push_back(fmt::format(
            "{}: {}", readable(column), names.outcome(column, dmn::evaluate(row.outputs[i], {}))));
    }
    words.reason = annotation(table, row, "reason");
    words.sources = sourceKeys(annotation(table, row, "source"));
    return words;
}

DecisionWords decisionWords(const RuleNames &names, const dmn::Decision &decision)
{
    DecisionWords words{.name = decision.name,
                        .title = readable(decision.name),
                        .policy = {},
                        .file = decision.file,
                        .rules = {}};
    const dmn::DecisionTable *table = decision.table();
    if (!table) {
        std::vector<std::string> inputs;
        for (const std::string &name : decision.requires_)
            inputs.push_back(names.input(name));
        words.policy = fmt::format("Calculated from: {}.", fmt::join(inputs, "; "));
        return words;
    }
    words.policy = policyWords(*table);
    for (const dmn::Row &row : table->rows)
        words.rules.push_back(ruleWords(names, decision.name, *table, row));
    return words;
}

} // namespace

std::vector<RuleChapter> ruleChapters(const Rulebase &rulebase, const Catalogue &catalogue)
{
    const RuleNames names(rulebase, catalogue);
    std::set<std::string> written;
    std::vector<RuleChapter> chapters;
    const auto add = [&](const std::string &title, const std::string &intro,
                         const std::vector<std::string> &decisions) {
        RuleChapter chapter{.title = title, .intro = intro, .decisions = {}};
        for (const std::string &name : decisions)
            if (const dmn::Decision *decision = rulebase.graph.find(name);
                decision && written.insert(name).second)
                chapter.decisions.push_back(decisionWords(names, *decision));
        if (!chapter.decisions.empty())
            chapters.push_back(std::move(chapter));
    };
    const Roles &roles = rulebase.roles;
    add("Danger signs", "The most urgent row that holds decides how soon to be seen.",
        roles.redFlags);
    add("How soon to be seen", "Patterns of answers that ask for at least this urgency.",
        roles.patterns);
    add("What it may be",
        "Each row that holds adds its weight to a condition. The highest sum comes first. Weights "
        "are judgement and no probabilities.",
        roles.evidence);
    add("Treatments", "What is offered, with the strength of the evidence.", roles.treatments);
    add("When not, or with care", "\"Avoid\" rules a treatment out.", roles.cautions);
    add("Training load", "", roles.load);
    add("Who to see", "", roles.providers);
    std::vector<std::string> rest;
    for (const dmn::Decision &decision : rulebase.graph.decisions())
        rest.push_back(decision.name);
    add("Grade, certainty, plan and other steps", "", rest);
    return chapters;
}

std::vector<const Reference *> referencesOf(const std::vector<RuleChapter> &chapters,
                                            const Catalogue &catalogue)
{
    std::set<std::string> keys;
    for (const RuleChapter &chapter : chapters)
        for (const DecisionWords &decision : chapter.decisions)
            for (const RuleWords &rule : decision.rules)
                keys.insert(rule.sources.begin(), rule.sources.end());
    std::vector<const Reference *> references;
    for (const std::string &key : keys)
        if (const Reference *reference = findText(catalogue.references, key))
            references.push_back(reference);
    return references;
}

} // namespace triage
