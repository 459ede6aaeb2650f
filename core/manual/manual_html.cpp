// SPDX-License-Identifier: GPL-3.0-or-later
#include "manual/manual_html.h"

#include "base/base64.h"
#include "base/markup.h"
#include "report/rule_book_style.h"

#include <fmt/format.h>
#include <utility>

namespace triage {

namespace {

/// What stands beside the style of the rule book, whose looks the manual shares.
constexpr std::string_view manualStyle = R"(
main { max-width: 60rem; }
nav { columns: 3; }
pre { background: var(--sunken); border: 1px solid var(--border); border-radius: 10px;
  padding: .8rem 1rem; overflow-x: auto; font: .85em/1.4 "DejaVu Sans Mono", monospace; }
blockquote { margin: 1rem 0; padding: .6rem 1.2rem; border-left: 4px solid var(--accent);
  background: var(--accent-soft); border-radius: 4px; }
li { max-width: 75ch; margin: .25rem 0; }
table { table-layout: auto; }
figure { padding: 0; overflow: hidden; }
figure img { display: block; width: 100%; height: auto; }
.skip { position: absolute; left: -100rem; }
.skip:focus { position: static; }
@media (max-width: 60rem) { nav { columns: 1; } main { padding: 1.5rem 1rem; } }
@media print { .skip { display: none; } pre { white-space: pre-wrap; }
  h2 { break-before: page; } h2, h3, h4 { break-after: avoid; } pre, figure { break-inside: avoid; } }
)";

/// How one kind of page writes what differs.
struct Dialect {
    int deeper = 0; ///< how many levels every heading goes down
    bool anchors = false;
    std::function<std::string(const std::string &heading)> id;
    std::function<std::string(const std::string &target)> link;
    std::function<std::string(const markdown::Picture &)> picture;
};

std::string spansHtml(const markdown::Spans &spans, const Dialect &dialect)
{
    std::string html;
    for (const markdown::Span &span : spans) {
        const std::string text = escapedText(span.text);
        switch (span.kind) {
        case markdown::Span::Kind::Plain:
            html += text;
            break;
        case markdown::Span::Kind::Strong:
            html += "<strong>" + text + "</strong>";
            break;
        case markdown::Span::Kind::Emphasis:
            html += "<em>" + text + "</em>";
            break;
        case markdown::Span::Kind::Code:
            html += "<code>" + text + "</code>";
            break;
        case markdown::Span::Kind::Link:
            html += fmt::format("<a href=\"{}\">{}</a>",
                                escapedAttribute(dialect.link(span.target)), text);
            break;
        }
    }
    return html;
}

/// Writes blocks one after the other.
class BlockWriter {
public:
    BlockWriter(const Dialect &dialect, std::string &out) : m_dialect(dialect), m_out(out) {}

    void operator()(const markdown::Heading &heading)
    {
        const int level = heading.level + m_dialect.deeper;
        const std::string id = escapedAttribute(m_dialect.id(heading.id));
        m_out += m_dialect.anchors ? fmt::format("<h{0}><a name=\"{1}\"></a>{2}</h{0}>\n", level,
                                                 id, spansHtml(heading.spans, m_dialect))
                                   : fmt::format("<h{0} id=\"{1}\">{2}</h{0}>\n", level, id,
                                                 spansHtml(heading.spans, m_dialect));
    }

    void operator()(const markdown::Paragraph &paragraph)
    {
        const std::string text = "<p>" + spansHtml(paragraph.spans, m_dialect) + "</p>";
        m_out += paragraph.quote ? "<blockquote>" + text + "</blockquote>\n" : text + "\n";
    }

    void operator()(const markdown::List &list)
    {
        const char *tag = list.numbered ? "ol" : "ul";
        m_out += fmt::format("<{}>\n", tag);
        for (const markdown::Spans &item : list.items)
            m_out += "<li>" + spansHtml(item, m_dialect) + "</li>\n";
        m_out += fmt::format("</{}>\n", tag);
    }

    void operator()(const markdown::Table &table)
    {
        m_out += "<table width=\"100%\" cellspacing=\"0\" cellpadding=\"6\"><thead><tr>";
        for (const markdown::Spans &head : table.heads)
            m_out += "<th scope=\"col\">" + spansHtml(head, m_dialect) + "</th>";
        m_out += "</tr></thead>\n<tbody>\n";
        for (const auto &row : table.rows) {
            m_out += "<tr>";
            for (const markdown::Spans &cell : row)
                m_out += "<td>" + spansHtml(cell, m_dialect) + "</td>";
            m_out += "</tr>\n";
        }
        m_out += "</tbody></table>\n";
    }

    void operator()(const markdown::Code &code)
    {
        m_out += "<pre>" + escapedText(code.text) + "</pre>\n";
    }

    void operator()(const markdown::Picture &picture) { m_out += m_dialect.picture(picture); }

private:
    const Dialect &m_dialect;
    std::string &m_out;
};

std::string blocksHtml(const std::vector<markdown::Block> &blocks, const Dialect &dialect)
{
    std::string html;
    BlockWriter writer(dialect, html);
    for (const markdown::Block &block : blocks)
        std::visit(writer, block);
    return html;
}

/// The id of a heading on the one page that holds all chapters.
std::string idOnPage(const ManualTarget &target)
{
    return target.heading.empty() ? target.chapter : target.chapter + "--" + target.heading;
}

std::string figureHtml(const markdown::Picture &picture, const ManualPictures &pictures)
{
    return fmt::format("<figure><img alt=\"{}\" src=\"data:image/png;base64,{}\"></figure>\n",
                       escapedAttribute(picture.alt), base64(pictures(picture.file)));
}

std::string contentsHtml(const Manual &manual)
{
    std::string html = "<nav aria-label=\"Contents\"><h2>Contents</h2>\n";
    for (const ManualBook &book : manual.books) {
        html += fmt::format("<section><strong>{}</strong><ul>\n", escapedText(book.title));
        for (const ManualChapter &chapter : book.chapters)
            html += fmt::format("<li><a href=\"#{}\">{}</a></li>\n", chapter.id,
                                escapedText(chapter.title));
        html += "</ul></section>\n";
    }
    return html + "</nav>\n";
}

} // namespace

std::string chapterHtml(const ManualChapter &chapter)
{
    const Dialect dialect{.anchors = true,
                          .id = [](const std::string &heading) { return heading; },
                          .link =
                              [&](const std::string &link) {
                                  const ManualTarget target = manualTarget(link, chapter.id);
                                  if (target.chapter.empty())
                                      return link;
                                  return "manual:" + target.chapter +
                                         (target.heading.empty() ? "" : "#" + target.heading);
                              },
                          .picture =
                              [](const markdown::Picture &picture) {
                                  return fmt::format("<p><img alt=\"{}\" src=\"{}\"></p>\n",
                                                     escapedAttribute(picture.alt),
                                                     escapedAttribute(picture.file));
                              }};
    return blocksHtml(chapter.blocks, dialect);
}

std::string manualPage(const Manual &manual, const ManualPictures &pictures)
{
    std::string page = fmt::format(
        "<!DOCTYPE html>\n<html lang=\"en-GB\"><head><meta charset=\"utf-8\">\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
        "'unsafe-inline'; img-src data:\">\n<title>Hamstring Triage: the manual</title>\n"
        "<style>{}{}</style></head>\n<body><a class=\"skip\" href=\"#manual\">Skip the contents</a>"
        "<main>\n<h1>Hamstring Triage: the manual</h1>\n{}<div id=\"manual\">\n",
        ruleBookStyle, manualStyle, contentsHtml(manual));
    for (const ManualBook &book : manual.books) {
        page += fmt::format("<section aria-label=\"{}\">\n", escapedAttribute(book.title));
        for (const ManualChapter &chapter : book.chapters) {
            bool title = true;
            const Dialect dialect{
                .deeper = 1,
                .id =
                    [&](const std::string &heading) {
                        return std::exchange(title, false) ? chapter.id
                                                           : idOnPage({chapter.id, heading});
                    },
                .link =
                    [&](const std::string &link) {
                        const ManualTarget target = manualTarget(link, chapter.id);
                        return target.chapter.empty() ? link : "#" + idOnPage(target);
                    },
                .picture =
                    [&](const markdown::Picture &picture) {
                        return figureHtml(picture, pictures);
                    }};
            page += blocksHtml(chapter.blocks, dialect);
        }
        page += "</section>\n";
    }
    return page + "</div>\n</main></body></html>\n";
}

} // namespace triage
