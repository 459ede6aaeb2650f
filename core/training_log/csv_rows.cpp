// SPDX-License-Identifier: GPL-3.0-or-later
#include "training_log/csv_rows.h"

#include <algorithm>
#include <array>
#include <csv.h>

namespace triage {

namespace {

constexpr std::size_t longestKept = 4096;
constexpr std::size_t longestCell = 8'000'000;
constexpr std::size_t mostCells = 1000;

struct Rows {
    const std::function<bool(const CsvCells &)> *row;
    CsvCells cells;
    std::size_t count = 0;
    std::size_t longRows = 0;
    bool wanted = true;

    void endCell(std::string_view text)
    {
        if (count == cells.size() && count < mostCells)
            cells.emplace_back();
        if (count < mostCells)
            cells[count].assign(text.substr(0, longestKept));
        ++count;
    }

    void endRow()
    {
        if (count > mostCells) {
            ++longRows;
        } else if (wanted) {
            cells.resize(count);
            wanted = (*row)(cells);
        }
        count = 0;
    }
};

void onCell(void *text, std::size_t size, void *rows)
{
    static_cast<Rows *>(rows)->endCell({static_cast<const char *>(text), size});
}

void onRow(int, void *rows)
{
    static_cast<Rows *>(rows)->endRow();
}

struct Parser {
    csv_parser parser{};
    Parser() { csv_init(&parser, 0); }
    Parser(const Parser &) = delete;
    Parser &operator=(const Parser &) = delete;
    ~Parser() { csv_free(&parser); }
};

} // namespace

Result<CsvEnd> readCsvRows(ByteSource &text, char delimiter,
                           const std::function<bool(const CsvCells &)> &row)
{
    Parser csv;
    csv_set_delim(&csv.parser, static_cast<unsigned char>(delimiter));
    csv_set_blk_size(&csv.parser, 64 * 1024);
    Rows rows{.row = &row, .cells = {}};
    std::array<char, 32 * 1024> piece{};
    while (rows.wanted) {
        const auto size = text.read(piece);
        if (!size)
            return tl::unexpected<Error>(size.error());
        if (*size == 0)
            break;
        csv_parse(&csv.parser, piece.data(), *size, onCell, onRow, &rows);
        // Why: a quote that never closes makes one cell of all that follows.
        if (csv.parser.entry_pos > longestCell)
            return fail("", "has a cell of more than 8 MB: a quote is never closed",
                        "export it again");
    }
    // Why: strict only now, so that a stray quote inside a cell is no error.
    csv_set_opts(&csv.parser, CSV_STRICT | CSV_STRICT_FINI);
    const bool whole = csv_fini(&csv.parser, onCell, onRow, &rows) == 0;
    return CsvEnd{.openQuote = !whole, .longRows = rows.longRows};
}

} // namespace triage
