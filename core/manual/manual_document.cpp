// SPDX-License-Identifier: GPL-3.0-or-later
#include "manual/manual_document.h"

#include <sstream>

namespace triage {

namespace {

constexpr double columnWidth = 176; ///< of A4 between its margins, in millimetres

/// Strong words at the beginning lead the line; all else is in one look.
Line lineOf(const markdown::Spans &spans)
{
    Line line;
    for (std::size_t i = 0; i < spans.size(); ++i) {
        const markdown::Span &span = spans[i];
        if (i == 0 && span.kind == markdown::Span::Kind::Strong)
            line.lead = span.text;
        else
            line.text += span.text;
        if (span.kind == markdown::Span::Kind::Link && manualTarget(span.target).chapter.empty())
            line.text += " (" + span.target + ")";
    }
    return line;
}

std::vector<std::string> cellsIn(const std::vector<markdown::Spans> &row)
{
    std::vector<std::string> cells;
    for (const markdown::Spans &cell : row)
        cells.push_back(plainText(cell));
    return cells;
}

/// Puts the blocks of a chapter into a document.
class PaperWriter {
public:
    PaperWriter(Document &document, const ManualPictures &pictures)
        : m_document(document), m_pictures(pictures)
    {
    }

    void operator()(const markdown::Heading &heading)
    {
        if (heading.level == 1)
            m_document.title = plainText(heading.spans);
        else
            add(Title{heading.level, plainText(heading.spans)});
    }
    void operator()(const markdown::Paragraph &paragraph) { add(Passage{lineOf(paragraph.spans)}); }
    void operator()(const markdown::List &list)
    {
        Listing listing{list.numbered ? Listing::Mark::Number : Listing::Mark::Bullet, {}};
        for (const markdown::Spans &item : list.items)
            listing.lines.push_back(lineOf(item));
        add(std::move(listing));
    }
    void operator()(const markdown::Table &table)
    {
        Grid grid{
            .name = m_document.title, .heads = cellsIn(table.heads), .rows = {}, .shares = {}};
        for (const auto &row : table.rows)
            grid.rows.push_back(cellsIn(row));
        grid.shares.assign(grid.heads.size(), static_cast<int>(100 / grid.heads.size()));
        add(std::move(grid));
    }
    void operator()(const markdown::Code &code)
    {
        std::istringstream lines(code.text);
        for (std::string line; std::getline(lines, line);)
            add(Passage{{{}, line}, true});
    }
    void operator()(const markdown::Picture &picture)
    {
        std::string bytes = m_pictures(picture.file);
        if (bytes.empty())
            return;
        m_document.pictures[picture.file] = {
            .type = "image/png", .bytes = std::move(bytes), .alt = picture.alt, .own = false};
        add(Figure{picture.file, columnWidth});
    }

private:
    template<typename Part>
    void add(Part part)
    {
        m_document.blocks.push_back({std::move(part)});
    }

    Document &m_document;
    const ManualPictures &m_pictures;
};

} // namespace

Document chapterDocument(const ManualChapter &chapter, const ManualPictures &pictures)
{
    Document document;
    document.subtitle = "From the manual of Hamstring Triage";
    document.foot = "It suggests and explains; it does not make a diagnosis.";
    document.pageOf = "Page {} of {}";
    PaperWriter writer(document, pictures);
    for (const markdown::Block &block : chapter.blocks)
        std::visit(writer, block);
    return document;
}

} // namespace triage
