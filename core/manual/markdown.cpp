// SPDX-License-Identifier: GPL-3.0-or-later
#include "manual/markdown.h"

#include <algorithm>
#include <cctype>

namespace triage::markdown {

namespace {

constexpr std::string_view codeFence = "```";

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\r'))
        text.remove_suffix(1);
    return text;
}

std::vector<std::string_view> linesOf(std::string_view text)
{
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        lines.push_back(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return lines;
}

std::string idOf(const Spans &spans)
{
    std::string id;
    for (const char letter : plainText(spans)) {
        const auto byte = static_cast<unsigned char>(letter);
        if (std::isalnum(byte) != 0)
            id += static_cast<char>(std::tolower(byte));
        else if (letter == ' ' || letter == '-')
            id += '-';
    }
    return id;
}

/// How many letters of a line are the mark of a list item: 2 for "- ", 3 for "1. "; 0 for none.
std::size_t itemMark(std::string_view line)
{
    if (line.starts_with("- "))
        return 2;
    std::size_t digits = 0;
    while (digits < line.size() && std::isdigit(static_cast<unsigned char>(line[digits])) != 0)
        ++digits;
    return digits > 0 && line.substr(digits).starts_with(". ") ? digits + 2 : 0;
}

std::vector<Spans> cellsOf(std::string_view row)
{
    std::vector<Spans> cells;
    row = trimmed(row);
    row.remove_prefix(1);
    while (!row.empty()) {
        const std::size_t end = row.find('|');
        cells.push_back(readSpans(trimmed(row.substr(0, end))));
        row.remove_prefix(end == std::string_view::npos ? row.size() : end + 1);
    }
    return cells;
}

/// Reads a text block by block.
class Reader {
public:
    explicit Reader(std::string_view text) : m_lines(linesOf(text)) {}

    std::vector<Block> read()
    {
        while (m_at < m_lines.size()) {
            const std::string_view line = m_lines[m_at];
            if (trimmed(line).empty())
                ++m_at;
            else if (line.starts_with(codeFence))
                readCode();
            else if (line.starts_with("#"))
                readHeading();
            else if (line.starts_with("|"))
                readTable();
            else if (line.starts_with("!["))
                readPicture();
            else if (itemMark(line) > 0)
                readList();
            else
                readParagraph(line.starts_with("> "));
        }
        return std::move(m_blocks);
    }

private:
    [[nodiscard]] bool more() const
    {
        return m_at < m_lines.size() && !trimmed(m_lines[m_at]).empty();
    }

    /// True for a line that goes on with what the one before began.
    [[nodiscard]] bool goesOn() const
    {
        const std::string_view line = more() ? m_lines[m_at] : std::string_view();
        return !line.empty() && !line.starts_with(codeFence) && !line.starts_with("#") &&
               !line.starts_with("|") && !line.starts_with("![") && itemMark(line) == 0;
    }

    void readCode()
    {
        Code code;
        for (++m_at; m_at < m_lines.size() && !m_lines[m_at].starts_with(codeFence); ++m_at)
            code.text += std::string(m_lines[m_at]) + '\n';
        ++m_at;
        m_blocks.emplace_back(std::move(code));
    }

    void readHeading()
    {
        const std::string_view line = m_lines[m_at++];
        const std::size_t level = line.find_first_not_of('#');
        Heading heading{static_cast<int>(std::min(level, line.size())),
                        {},
                        readSpans(trimmed(line.substr(std::min(level, line.size()))))};
        heading.id = idOf(heading.spans);
        m_blocks.emplace_back(std::move(heading));
    }

    void readTable()
    {
        Table table{cellsOf(m_lines[m_at++]), {}};
        if (more() && m_lines[m_at].starts_with("|-"))
            ++m_at;
        while (more() && m_lines[m_at].starts_with("|"))
            table.rows.push_back(cellsOf(m_lines[m_at++]));
        m_blocks.emplace_back(std::move(table));
    }

    void readPicture()
    {
        const Spans spans = readSpans(trimmed(m_lines[m_at++]).substr(1));
        if (spans.size() == 1 && spans[0].kind == Span::Kind::Link)
            m_blocks.emplace_back(Picture{spans[0].target, spans[0].text});
        else
            m_blocks.emplace_back(Paragraph{spans});
    }

    void readList()
    {
        List list{std::isdigit(static_cast<unsigned char>(m_lines[m_at][0])) != 0, {}};
        while (more() && itemMark(m_lines[m_at]) > 0) {
            std::string item(m_lines[m_at].substr(itemMark(m_lines[m_at])));
            for (++m_at; goesOn(); ++m_at)
                item += ' ' + std::string(trimmed(m_lines[m_at]));
            list.items.push_back(readSpans(item));
        }
        m_blocks.emplace_back(std::move(list));
    }

    void readParagraph(bool quote)
    {
        std::string text;
        do {
            std::string_view line = m_lines[m_at++];
            if (quote && line.starts_with(">"))
                line.remove_prefix(1);
            text += (text.empty() ? "" : " ") + std::string(trimmed(line));
        } while (goesOn());
        m_blocks.emplace_back(Paragraph{readSpans(text), quote});
    }

    std::vector<std::string_view> m_lines;
    std::size_t m_at = 0;
    std::vector<Block> m_blocks;
};

} // namespace

std::vector<Block> read(std::string_view text)
{
    return Reader(text).read();
}

} // namespace triage::markdown
