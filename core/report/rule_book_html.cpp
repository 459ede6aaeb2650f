// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reference_list.h"
#include "report/rule_book.h"
#include "report/rule_words.h"

#include <fmt/format.h>
#include <set>

namespace triage {

namespace {

constexpr std::string_view style = R"(
body { font: 16px/1.45 sans-serif; color: #18242e; background: #fff; max-width: 70em;
       margin: 2em auto; padding: 0 1.5em; }
table { border-collapse: collapse; width: 100%; margin: .5em 0 2em; }
th, td { border: 1px solid #d2dadf; padding: .4em .6em; text-align: left; vertical-align: top; }
th { background: #e9edf0; }
td.row { text-align: right; white-space: nowrap; }
ul { margin: 0; padding-left: 1.1em; }
a { color: #0b6670; }
@media print { body { font-size: 10pt; margin: 0; max-width: none; }
               h2 { break-before: page; } h3 { break-after: avoid; }
               tr { break-inside: avoid; } thead { display: table-header-group; }
               nav { display: none; } a { color: inherit; } }
)";

std::string escaped(std::string_view text)
{
    std::string result;
    for (const char byte : text)
        switch (byte) {
        case '&':
            result += "&amp;";
            break;
        case '<':
            result += "&lt;";
            break;
        case '>':
            result += "&gt;";
            break;
        case '"':
            result += "&quot;";
            break;
        default:
            result += byte;
        }
    return result;
}

std::string listOf(const std::vector<std::string> &entries)
{
    if (entries.size() == 1)
        return escaped(entries.front());
    std::string html = "<ul>";
    for (const std::string &entry : entries)
        html += "<li>" + escaped(entry) + "</li>";
    return html + "</ul>";
}

std::string sourcesOf(const RuleWords &rule, const std::set<std::string> &known)
{
    std::string html;
    for (const std::string &key : rule.sources) {
        if (!html.empty())
            html += ", ";
        html += known.contains(key) ? fmt::format("<a href=\"#ref-{0}\">{0}</a>", escaped(key))
                                    : escaped(key);
    }
    return html;
}

std::string tableOf(const DecisionWords &decision, const std::set<std::string> &known)
{
    std::string html = "<table><thead><tr><th>Row</th><th>If</th><th>Then</th><th>Because</th>"
                       "<th>Source</th></tr></thead><tbody>\n";
    for (std::size_t row = 0; row < decision.rules.size(); ++row) {
        const RuleWords &rule = decision.rules[row];
        html += fmt::format("<tr id=\"{}-{}\"><td class=\"row\">{}</td><td>{}</td><td>{}</td>"
                            "<td>{}</td><td>{}</td></tr>\n",
                            escaped(decision.name), row + 1, row + 1,
                            rule.conditions.empty() ? "always" : listOf(rule.conditions),
                            listOf(rule.outcomes), escaped(rule.reason), sourcesOf(rule, known));
    }
    return html + "</tbody></table>\n";
}

std::string contentsOf(const std::vector<RuleChapter> &chapters)
{
    std::string html = "<nav><h2>Contents</h2><ul>\n";
    for (const RuleChapter &chapter : chapters) {
        html += fmt::format("<li>{}<ul>", escaped(chapter.title));
        for (const DecisionWords &decision : chapter.decisions)
            html += fmt::format("<li><a href=\"#{}\">{}</a></li>", escaped(decision.name),
                                escaped(decision.title));
        html += "</ul></li>\n";
    }
    return html + "<li><a href=\"#references\">References</a></li></ul></nav>\n";
}

} // namespace

std::string ruleBookHtml(const Rulebase &rulebase, const Catalogue &catalogue)
{
    const auto chapters = ruleChapters(rulebase, catalogue);
    const auto references = referencesOf(chapters, catalogue);
    std::set<std::string> known;
    for (const Reference *reference : references)
        known.insert(reference->key);

    std::string html = fmt::format(
        "<!DOCTYPE html>\n<html lang=\"en-GB\"><head><meta charset=\"utf-8\">"
        "<title>Rule book</title><style>{}</style></head><body>\n<h1>Rule book</h1>\n"
        "<p>{}</p>\n<p>Rules version {}.</p>\n{}",
        style, escaped(catalogue.intendedUse), escaped(rulebase.version), contentsOf(chapters));
    for (const RuleChapter &chapter : chapters) {
        html +=
            fmt::format("<h2>{}</h2>\n<p>{}</p>\n", escaped(chapter.title), escaped(chapter.intro));
        for (const DecisionWords &decision : chapter.decisions) {
            html += fmt::format("<h3 id=\"{0}\">{1}</h3>\n<p>{2} Named <code>{0}</code> in "
                                "<code>{3}</code>.</p>\n",
                                escaped(decision.name), escaped(decision.title),
                                escaped(decision.policy), escaped(decision.file));
            if (!decision.rules.empty())
                html += tableOf(decision, known);
        }
    }
    html += "<h2 id=\"references\">References</h2>\n<ul>\n";
    for (const Reference *reference : references)
        html += fmt::format("<li id=\"ref-{}\">{}</li>\n", escaped(reference->key),
                            escaped(referenceLine(*reference)));
    return html + "</ul>\n</body></html>\n";
}

} // namespace triage
