// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/rule_search.h"

#include <algorithm>
#include <optional>
#include <sstream>

namespace triage {

namespace {

std::string lowered(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(), [](char byte) {
        return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte;
    });
    return text;
}

std::vector<std::string> wordsOf(std::string_view query)
{
    std::vector<std::string> words;
    std::istringstream parts{lowered(std::string(query))};
    for (std::string word; parts >> word;)
        words.push_back(word);
    return words;
}

/// All that a rule says, to be searched.
std::string saidBy(const RuleWords &rule, const std::string &titles)
{
    std::string text = titles + '\n' + rule.reason;
    for (const auto *parts : {&rule.conditions, &rule.outcomes, &rule.sources})
        for (const std::string &part : *parts)
            text += '\n' + part;
    return lowered(std::move(text));
}

bool holdsAll(const std::string &text, const std::vector<std::string> &words)
{
    return std::all_of(words.begin(), words.end(), [&](const std::string &word) {
        return text.find(word) != std::string::npos;
    });
}

/// The decision with the rules found. One that is calculated has no rules and is found by its
/// title.
std::optional<DecisionWords> found(DecisionWords decision, const std::string &topic,
                                   const std::vector<std::string> &words)
{
    const std::string titles = topic + '\n' + decision.title + '\n' + decision.name;
    if (decision.rules.empty())
        return holdsAll(lowered(titles), words) ? std::optional(std::move(decision)) : std::nullopt;
    std::erase_if(decision.rules,
                  [&](const RuleWords &rule) { return !holdsAll(saidBy(rule, titles), words); });
    return decision.rules.empty() ? std::nullopt : std::optional(std::move(decision));
}

} // namespace

std::vector<RuleChapter> findRules(const std::vector<RuleChapter> &chapters, std::string_view query)
{
    const auto words = wordsOf(query);
    if (words.empty())
        return chapters;
    std::vector<RuleChapter> kept;
    for (const RuleChapter &chapter : chapters) {
        RuleChapter some = chapter;
        for (RuleTopic &topic : some.topics) {
            std::vector<DecisionWords> decisions;
            for (DecisionWords &decision : topic.decisions)
                if (auto part = found(std::move(decision), topic.title, words))
                    decisions.push_back(std::move(*part));
            topic.decisions = std::move(decisions);
        }
        std::erase_if(some.topics, [](const RuleTopic &topic) { return topic.decisions.empty(); });
        if (!some.topics.empty())
            kept.push_back(std::move(some));
    }
    return kept;
}

} // namespace triage
