// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/cell_words.h"

#include <array>
#include <utility>
#include <vector>

namespace triage {

namespace {

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view spaces = " \t\r\n";
    const auto first = text.find_first_not_of(spaces);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(spaces) - first + 1);
}

// The parts between commas that stand in no quotes and no brackets.
std::vector<std::string_view> partsOf(std::string_view cell)
{
    std::vector<std::string_view> parts;
    std::size_t begin = 0;
    int depth = 0;
    bool quoted = false;
    for (std::size_t at = 0; at < cell.size(); ++at) {
        const char byte = cell[at];
        if (byte == '"' && (at == 0 || cell[at - 1] != '\\'))
            quoted = !quoted;
        else if (!quoted && (byte == '(' || byte == '['))
            ++depth;
        else if (!quoted && (byte == ')' || byte == ']'))
            --depth;
        else if (!quoted && depth == 0 && byte == ',') {
            parts.push_back(trimmed(cell.substr(begin, at - begin)));
            begin = at + 1;
        }
    }
    parts.push_back(trimmed(cell.substr(begin)));
    return parts;
}

using NameOf = std::function<std::string(std::string_view)>;

std::string literalWords(std::string_view text, const NameOf &nameOf)
{
    text = trimmed(text);
    if (text == "null")
        return "not answered";
    if (text.size() >= 2 && text.front() == '"' && text.back() == '"')
        return nameOf(text.substr(1, text.size() - 2));
    return std::string(text);
}

// Empty where the text is no range. DMN writes an open end as `(`, `)` or as a reversed bracket.
std::string rangeWords(std::string_view text, const NameOf &nameOf)
{
    const auto dots = text.find("..");
    if (dots == std::string_view::npos || text.size() < 2 ||
        std::string_view("[(]").find(text.front()) == std::string_view::npos)
        return {};
    const std::string low = literalWords(text.substr(1, dots - 1), nameOf);
    const std::string high = literalWords(text.substr(dots + 2, text.size() - dots - 3), nameOf);
    if (text.front() == '[' && text.back() == ']')
        return low + " to " + high;
    return (text.front() == '[' ? "at least " : "more than ") + low +
           (text.back() == ']' ? " and at most " : " and less than ") + high;
}

std::string partWords(std::string_view part, const NameOf &nameOf)
{
    constexpr std::array<std::pair<std::string_view, std::string_view>, 4> comparisons = {
        {{"<=", "at most "}, {">=", "at least "}, {"<", "less than "}, {">", "more than "}}};
    for (const auto &[sign, words] : comparisons)
        if (part.starts_with(sign))
            return std::string(words) + literalWords(part.substr(sign.size()), nameOf);
    if (std::string range = rangeWords(part, nameOf); !range.empty())
        return range;
    return literalWords(part, nameOf);
}

std::string negationWords(std::string_view cell, const NameOf &nameOf)
{
    std::string words;
    std::string answered;
    for (const std::string_view part : partsOf(cell)) {
        if (part == "null")
            answered = "answered";
        else
            words += (words.empty() ? "not " : " nor ") + partWords(part, nameOf);
    }
    return answered.empty() || words.empty() ? answered + words : answered + ", and " + words;
}

} // namespace

std::string cellWords(std::string_view cell, const NameOf &nameOf)
{
    cell = trimmed(cell);
    constexpr std::string_view negation = "not(";
    if (cell.starts_with(negation) && cell.back() == ')')
        return negationWords(cell.substr(negation.size(), cell.size() - negation.size() - 1),
                             nameOf);
    std::string words;
    for (const std::string_view part : partsOf(cell))
        words += (words.empty() ? "" : " or ") + partWords(part, nameOf);
    return words;
}

} // namespace triage
