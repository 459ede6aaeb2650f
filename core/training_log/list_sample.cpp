// SPDX-License-Identifier: GPL-3.0-or-later
#include "training_log/list_sample.h"

#include "training_log/trimmed.h"
#include "training_log/written_quantity.h"

#include <algorithm>
#include <utility>

namespace triage {

namespace {

constexpr std::size_t rowsBeforeHeader = 10;
constexpr std::size_t mostRows = 2000;
constexpr std::size_t rowsKept = 20;
constexpr std::size_t mostColumns = 100;
constexpr std::size_t longestCell = 100;
constexpr std::size_t mostWords = 12;

bool isDate(std::string_view cell)
{
    return std::any_of(dayOrders.begin(), dayOrders.end(),
                       [&](DayOrder order) { return readDate(cell, order).has_value(); });
}

bool isNumber(std::string_view cell)
{
    return readLength(cell, LengthUnit::Metre, DecimalSign::Point) ||
           readDuration(cell, TimeUnit::Second, DecimalSign::Point);
}

std::size_t filledIn(const CsvCells &cells)
{
    return static_cast<std::size_t>(std::count_if(
        cells.begin(), cells.end(), [](const auto &cell) { return !trimmed(cell).empty(); }));
}

void count(ColumnFacts &facts, std::string_view cell)
{
    if (cell.empty() || cell == "-" || cell == "--")
        return;
    ++facts.filled;
    if (cell.find_first_of("0123456789") == std::string_view::npos)
        return;
    if (isDate(cell)) {
        ++facts.dates;
        if (!dependsOnOrder(cell))
            return;
        ++facts.dependent;
        facts.dotted += cell.find('.') != std::string_view::npos ? 1 : 0;
        for (const DayOrder order : dayOrders)
            facts.byOrder[static_cast<std::size_t>(order)] += readDate(cell, order) ? 1 : 0;
        return;
    }
    if (!isNumber(cell))
        return;
    if (cell.find(':') != std::string_view::npos)
        ++facts.clocks;
    else
        ++facts.numbers;
    const std::string_view digits = cell.substr(0, cell.find_last_of("0123456789") + 1);
    if (const auto sign = decimalSignOf(digits))
        ++facts.bySign[static_cast<std::size_t>(*sign)];
}

} // namespace

CsvCells cutCells(const CsvCells &cells)
{
    CsvCells cut;
    for (std::size_t i = 0; i < cells.size() && i < mostColumns; ++i)
        cut.emplace_back(trimmed(std::string_view(cells[i]).substr(0, longestCell)));
    while (!cut.empty() && cut.back().empty())
        cut.pop_back();
    return cut;
}

bool holdsDate(const CsvCells &cells)
{
    return filledIn(cells) >= 2 && std::any_of(cells.begin(), cells.end(), isDate);
}

void ListSampler::setHeader(const CsvCells &header)
{
    m_sample.header = cutCells(header);
    m_sample.columns.resize(m_sample.header.size());
    m_below = true;
}

bool ListSampler::row(const CsvCells &cells)
{
    ++m_seen;
    if (!m_below && holdsDate(cells)) {
        m_sample.headed = !m_candidate.empty();
        for (std::size_t i = 1; !m_sample.headed && i <= cells.size(); ++i)
            m_candidate.push_back(std::to_string(i));
        setHeader(m_candidate);
    }
    if (m_below) {
        look(cells);
        return m_seen < mostRows;
    }
    const std::size_t filled = filledIn(cells);
    // Why: a line of units below the header is shorter than it, a title above it too.
    if (filled > m_candidateFilled && std::none_of(cells.begin(), cells.end(), isNumber)) {
        m_candidate = cells;
        m_candidateFilled = filled;
    }
    return m_seen < rowsBeforeHeader;
}

void ListSampler::look(const CsvCells &cells)
{
    for (std::size_t i = 0; i < cells.size() && i < m_sample.columns.size(); ++i)
        count(m_sample.columns[i], trimmed(cells[i]));
    if (m_sample.rows.size() < rowsKept)
        m_sample.rows.push_back(cutCells(cells));
}

std::optional<ListSample> ListSampler::finish()
{
    if (!m_below)
        setHeader(m_candidate);
    if (m_sample.header.empty())
        return std::nullopt;
    return std::move(m_sample);
}

std::vector<std::string> wordsIn(const ListSample &sample, std::size_t column)
{
    std::vector<std::string> words;
    for (const CsvCells &row : sample.rows)
        if (column < row.size() && !row[column].empty() && words.size() < mostWords &&
            std::find(words.begin(), words.end(), row[column]) == words.end())
            words.push_back(row[column]);
    return words;
}

} // namespace triage
