// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/document_html.h"

#include "base/base64.h"
#include "base/markup.h"
#include "report/document_style.h"

#include <fmt/format.h>

namespace triage {

namespace {

std::string inlineLine(const Line &line)
{
    if (line.lead.empty())
        return escapedText(line.text);
    return fmt::format("<strong>{}</strong>{}{}", escapedText(line.lead),
                       line.text.empty() ? "" : " ", escapedText(line.text));
}

/// Writes the blocks of a document one after the other.
class PageWriter {
public:
    PageWriter(const Document &document, std::string &out) : m_document(document), m_out(out) {}

    void write(const std::vector<Block> &blocks)
    {
        for (const Block &block : blocks)
            std::visit([this](const auto &content) { put(content); }, block.content);
    }

    void picture(const std::string &id, double width)
    {
        const auto found = m_document.pictures.find(id);
        if (found == m_document.pictures.end())
            return;
        const DocumentPicture &picture = found->second;
        const std::string alt = escapedAttribute(picture.alt);
        const std::string size = width > 0 ? fmt::format(" style=\"width:{:g}mm\"", width) : "";
        const auto root = picture.bytes.find("<svg");
        if (picture.own && root != std::string::npos)
            m_out += fmt::format("<svg role=\"img\" aria-label=\"{}\"{}{}\n", alt, size,
                                 std::string_view(picture.bytes).substr(root + 4));
        else
            m_out += fmt::format("<img alt=\"{}\"{} src=\"data:{};base64,{}\">\n", alt, size,
                                 escapedAttribute(picture.type), base64(picture.bytes));
    }

private:
    void put(const Title &title)
    {
        m_out += fmt::format("<h{0}{2}>{1}</h{0}>\n", title.level, escapedText(title.text),
                             takePageBreak());
    }

    void put(const Passage &passage)
    {
        m_out += fmt::format("<p{}>{}</p>\n", passage.quiet ? " class=\"quiet\"" : "",
                             inlineLine(passage.line));
    }

    void put(const Listing &listing)
    {
        const char *tag = listing.mark == Listing::Mark::Number ? "ol" : "ul";
        m_out += fmt::format("<{}{}>\n", tag,
                             listing.mark == Listing::Mark::Box ? " class=\"boxes\"" : "");
        // Why: a box stands beside its words, which must be one thing to stand beside.
        const bool boxes = listing.mark == Listing::Mark::Box;
        for (const Line &line : listing.lines)
            m_out += fmt::format("<li>{}{}{}</li>\n", boxes ? "<span>" : "", inlineLine(line),
                                 boxes ? "</span>" : "");
        m_out += fmt::format("</{}>\n", tag);
    }

    void put(const Grid &grid)
    {
        m_out += fmt::format("<div class=\"table\"><table aria-label=\"{}\">\n<colgroup>",
                             escapedAttribute(grid.name));
        for (const int share : grid.shares)
            m_out += fmt::format("<col style=\"width:{}%\">", share);
        m_out += "</colgroup>\n";
        if (!grid.heads.empty()) {
            m_out += "<thead><tr>";
            for (const std::string &head : grid.heads)
                m_out += fmt::format("<th scope=\"col\">{}</th>", escapedText(head));
            m_out += "</tr></thead>\n";
        }
        m_out += "<tbody>\n";
        for (const auto &row : grid.rows) {
            m_out += "<tr>";
            for (std::size_t i = 0; i < row.size(); ++i)
                m_out += i == 0 ? fmt::format("<th scope=\"row\">{}</th>", escapedText(row[i]))
                                : fmt::format("<td>{}</td>", escapedText(row[i]));
            m_out += "</tr>\n";
        }
        m_out += "</tbody>\n</table></div>\n";
    }

    void put(const Notice &notice)
    {
        m_out += fmt::format("<section class=\"notice{}\">\n<h2>{}</h2>\n<div>\n",
                             notice.pressing ? " pressing" : "", escapedText(notice.heading));
        for (const Line &line : notice.lines)
            m_out += fmt::format("<p>{}</p>\n", inlineLine(line));
        m_out += "</div>\n</section>\n";
    }

    void put(const Figure &figure)
    {
        m_out += "<figure>\n";
        picture(figure.picture, figure.width);
        m_out += "</figure>\n";
    }

    void put(const Columns &columns)
    {
        std::string shares;
        for (const int share : columns.shares)
            shares += fmt::format("{}minmax(0,{}fr)", shares.empty() ? "" : " ", share);
        m_out +=
            fmt::format("<div class=\"columns\" style=\"grid-template-columns:{}\">\n", shares);
        for (const auto &column : columns.columns) {
            m_out += "<div>\n";
            write(column);
            m_out += "</div>\n";
        }
        m_out += "</div>\n";
    }

    void put(const PaperScale &scale)
    {
        m_out += "<ul class=\"scale\">";
        for (int number = scale.from; number <= scale.to; ++number)
            m_out += fmt::format("<li>{}</li>", number);
        m_out += "</ul>\n";
    }

    void put(const PaperLine &line)
    {
        m_out += line.unit.empty() ? "<div class=\"line\"></div>\n"
                                   : fmt::format("<p><span class=\"line short\"></span>{}</p>\n",
                                                 escapedText(line.unit));
    }

    void put(const NewPage & /*page*/) { m_newPage = true; }

    std::string takePageBreak()
    {
        const bool wanted = m_newPage;
        m_newPage = false;
        return wanted ? " class=\"new-page\"" : "";
    }

    const Document &m_document;
    std::string &m_out;
    bool m_newPage = false; ///< the next heading begins a page
};

} // namespace

std::string documentHtml(const Document &document)
{
    std::string name = document.title;
    for (const std::string &part : {document.subject, document.date})
        if (!part.empty())
            name += ", " + part;
    std::string html = fmt::format(
        "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
        "style-src 'unsafe-inline'; img-src data:\">\n"
        "<title>{}</title>\n<style>{}</style>\n</head>\n<body{}>\n<main>\n<header>\n<div>\n",
        escapedAttribute(document.language), escapedText(name), documentStyle,
        document.dense ? " class=\"dense\"" : "");
    PageWriter page(document, html);
    if (!document.logo.empty())
        page.picture(document.logo, 0);
    html += fmt::format("<h1>{}</h1>\n<p>{}</p>\n</div>\n<div class=\"who\">\n",
                        escapedText(document.title), escapedText(document.subtitle));
    for (const std::string &part : {document.clinic, document.subject})
        if (!part.empty())
            html += fmt::format("<p><strong>{}</strong></p>\n", escapedText(part));
    const std::string date = escapedText(document.date);
    html += document.day.empty()
                ? fmt::format("<p>{}</p>\n</div>\n</header>\n", date)
                : fmt::format("<p><time datetime=\"{}\">{}</time></p>\n</div>\n</header>\n",
                              escapedAttribute(document.day), date);
    page.write(document.blocks);
    html +=
        fmt::format("<footer>{}</footer>\n</main>\n</body>\n</html>\n", escapedText(document.foot));
    return html;
}

} // namespace triage
