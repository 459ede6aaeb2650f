// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reference_list.h"
#include "report/rule_book.h"
#include "report/rule_words.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace triage {

namespace {

std::string escaped(const std::string &text)
{
    std::string result;
    for (const char byte : text) {
        if (std::string_view("\\`*_[]<>|#").find(byte) != std::string_view::npos)
            result += '\\';
        result += byte;
    }
    return result;
}

std::vector<std::string> escaped(std::vector<std::string> texts)
{
    for (std::string &text : texts)
        text = escaped(text);
    return texts;
}

std::string ruleLine(std::size_t number, const RuleWords &rule)
{
    std::string line = fmt::format("{}. ", number);
    line += rule.conditions.empty()
                ? "**Always**"
                : fmt::format("**If** {}", fmt::join(escaped(rule.conditions), " **and** "));
    line += fmt::format(" **then** {}", fmt::join(escaped(rule.outcomes), "; "));
    if (!rule.reason.empty())
        line += fmt::format(", *because* {}", escaped(rule.reason));
    if (!rule.sources.empty())
        line += fmt::format(" \\[{}\\]", fmt::join(escaped(rule.sources), "; "));
    return line + "\n";
}

std::string tableText(const DecisionWords &decision)
{
    std::string text = fmt::format("\n#### {}\n\n{} Named `{}` in `{}`.\n", escaped(decision.title),
                                   escaped(decision.policy), decision.name, decision.file);
    if (!decision.rules.empty())
        text += '\n';
    for (std::size_t row = 0; row < decision.rules.size(); ++row)
        text += ruleLine(row + 1, decision.rules[row]);
    return text;
}

} // namespace

std::string ruleBookMarkdown(const Rulebase &rulebase, const Catalogue &catalogue)
{
    const auto chapters = ruleChapters(rulebase, catalogue);
    std::string book = fmt::format("# Rule book\n\n{}\n\nRules version {}.\n",
                                   escaped(catalogue.intendedUse), rulebase.version);
    for (const RuleChapter &chapter : chapters) {
        book += fmt::format("\n## {}\n", escaped(chapter.title));
        if (!chapter.intro.empty())
            book += fmt::format("\n{}\n", escaped(chapter.intro));
        for (const RuleTopic &topic : chapter.topics) {
            book += fmt::format("\n### {}\n", escaped(topic.title));
            for (const DecisionWords &decision : topic.decisions)
                book += tableText(decision);
        }
    }
    book += "\n## References\n\n";
    for (const Reference *reference : referencesOf(chapters, catalogue))
        book += fmt::format("- {}\n", escaped(referenceLine(*reference)));
    return book;
}

} // namespace triage
