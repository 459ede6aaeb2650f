// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/markup.h"
#include "language/first_letter.h"
#include "report/reference_list.h"
#include "report/rule_book.h"
#include "report/rule_book_style.h"
#include "report/rule_pictures.h"

#include <fmt/format.h>
#include <set>

namespace triage {

namespace {

constexpr const char *howToRead =
    "Every rule stands in a table: if all of its conditions hold, its conclusion counts. A "
    "question that nobody answered is never read as “no”; a rule that wants an unanswered question "
    "says “not answered”. Each rule names its sources; “judgement” marks our own proposals.";

constexpr double figureWidth = 1120; ///< on a screen of 1280 pixels

PictureStyle pictureStyle()
{
    PictureStyle style;
    style.colours = {.surface = "var(--surface)",
                     .text = "var(--text)",
                     .text2 = "var(--text2)",
                     .line = "var(--line)",
                     .control = "var(--control)",
                     .accent = "var(--accent)",
                     .accentSoft = "var(--accent-soft)",
                     .sunken = "var(--sunken)"};
    return style;
}

std::string figure(std::string_view kind, const Picture &picture, std::string_view caption)
{
    return fmt::format("<figure class=\"{}\">\n{}<figcaption>{}</figcaption></figure>\n", kind,
                       pictureSvg(picture, fitted(pictureStyle(), picture, figureWidth)),
                       escapedText(caption));
}

std::string listOf(const std::vector<std::string> &entries)
{
    if (entries.size() == 1)
        return escapedText(entries.front());
    std::string html = "<ul>";
    for (const std::string &entry : entries)
        html += "<li>" + escapedText(entry) + "</li>";
    return html + "</ul>";
}

std::string sourcesOf(const RuleWords &rule, const std::set<std::string> &known)
{
    std::string html;
    for (const std::string &key : rule.sources) {
        if (!html.empty())
            html += ", ";
        html += known.contains(key)
                    ? fmt::format("<a href=\"#ref-{0}\">{0}</a>", escapedAttribute(key))
                    : escapedText(key);
    }
    return html;
}

std::string tableOf(const DecisionWords &decision, const std::set<std::string> &known)
{
    std::string html = "<table><thead><tr><th class=\"row\">No.</th><th class=\"if\">If</th>"
                       "<th class=\"then\">Then</th><th>Because</th>"
                       "<th class=\"source\">Source</th></tr></thead><tbody>\n";
    for (std::size_t row = 0; row < decision.rules.size(); ++row) {
        const RuleWords &rule = decision.rules[row];
        html +=
            fmt::format("<tr id=\"{}-{}\"><td class=\"row\">{}</td><td>{}</td><td>{}</td>"
                        "<td>{}</td><td>{}</td></tr>\n",
                        escapedAttribute(decision.name), row + 1, row + 1,
                        rule.conditions.empty() ? "always" : listOf(rule.conditions),
                        listOf(rule.outcomes), escapedText(rule.reason), sourcesOf(rule, known));
    }
    return html + "</tbody></table>\n";
}

std::string contentsOf(const std::vector<RuleChapter> &chapters, const RuleBookWords &say)
{
    std::string html = "<nav aria-label=\"Contents\"><h2>Contents</h2>\n";
    for (const RuleChapter &chapter : chapters) {
        html += fmt::format("<section><a href=\"#chapter-{}\">{}</a> <span class=\"quiet\">{}"
                            "</span><ul>\n",
                            chapter.id, escapedText(chapter.title), countOf(chapter).words(say));
        for (const RuleTopic &topic : chapter.topics)
            html += fmt::format("<li><a href=\"#topic-{}\">{}</a></li>\n",
                                escapedAttribute(topic.id), escapedText(topic.title));
        html += "</ul></section>\n";
    }
    return html + "<section><a href=\"#references\">References</a></section></nav>\n";
}

/// Writes the chapters.
class BookPage {
public:
    BookPage(const Rulebase &rulebase, const Catalogue &catalogue)
        : m_rulebase(rulebase), m_catalogue(catalogue), m_say(catalogue.language),
          m_chapters(ruleChapters(rulebase, catalogue)),
          m_references(referencesOf(m_chapters, catalogue))
    {
        for (const Reference *reference : m_references)
            m_known.insert(reference->key);
    }

    [[nodiscard]] std::string html() const
    {
        std::string page = fmt::format(
            "<!DOCTYPE html>\n<html lang=\"en-GB\"><head><meta charset=\"utf-8\">\n"
            "<meta name=\"viewport\" content=\"width=device-width\">\n<title>Rule book</title>\n"
            "<style>{}</style></head>\n<body><main>\n<h1>Rule book</h1>\n<p>{}</p>\n<p>{}</p>\n"
            "<p class=\"quiet\">Rules version {}.</p>\n{}{}",
            ruleBookStyle, escapedText(m_catalogue.intendedUse), howToRead,
            escapedText(m_rulebase.version),
            figure("overview", overviewPicture(m_rulebase, m_chapters),
                   "How the questions lead to the result. Thin lines are answers; strong lines are "
                   "what tables conclude. A line is left out where others show the way already."),
            contentsOf(m_chapters, m_say));
        for (const RuleChapter &one : m_chapters)
            page += chapter(one);
        page += "<h2 id=\"references\">References</h2>\n<ul class=\"references\">\n";
        for (const Reference *reference : m_references)
            page += fmt::format("<li id=\"ref-{}\">{}</li>\n", escapedAttribute(reference->key),
                                escapedText(referenceLine(*reference)));
        return page + "</ul>\n</main></body></html>\n";
    }

private:
    [[nodiscard]] std::string chapter(const RuleChapter &chapter) const
    {
        std::string html = fmt::format("<h2 id=\"chapter-{}\">{}</h2>\n<p>{}</p>\n", chapter.id,
                                       escapedText(chapter.title), escapedText(chapter.intro));
        for (const RuleTopic &one : chapter.topics)
            html += topic(chapter, one);
        return html;
    }

    [[nodiscard]] std::string topic(const RuleChapter &chapter, const RuleTopic &topic) const
    {
        const std::string caption =
            "What these tables read" +
            (chapter.step.empty()
                 ? "."
                 : fmt::format(
                       ", and what they come to: {}.",
                       inSentence(chapter.step, m_catalogue.language.head().keepsCapitals)));
        std::string html = fmt::format(
            "<h3 id=\"topic-{}\">{}</h3>\n<p class=\"quiet\">{} in "
            "<code>{}.dmn</code></p>\n{}",
            escapedAttribute(topic.id), escapedText(topic.title), countOf(topic).words(m_say),
            escapedText(topic.id),
            figure("topic", topicPicture(m_rulebase, m_catalogue, m_chapters, topic), caption));
        for (const DecisionWords &decision : topic.decisions) {
            html += fmt::format("<h4 id=\"{}\">{}</h4>\n<p class=\"quiet\">{} Named "
                                "<code>{}</code>.</p>\n",
                                escapedAttribute(decision.name), escapedText(decision.title),
                                escapedText(decision.policy), escapedText(decision.name));
            if (!decision.rules.empty())
                html += tableOf(decision, m_known);
        }
        return html;
    }

    const Rulebase &m_rulebase;
    const Catalogue &m_catalogue;
    RuleBookWords m_say;
    std::vector<RuleChapter> m_chapters;
    std::vector<const Reference *> m_references;
    std::set<std::string> m_known;
};

} // namespace

std::string ruleBookHtml(const Rulebase &rulebase, const Catalogue &catalogue)
{
    return BookPage(rulebase, catalogue).html();
}

} // namespace triage
