// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/cell_words.h"

#include "language/fill_places.h"

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

/// What a cell is put into words with.
struct Speaker {
    const NameOf &nameOf;
    const RuleBookWords &words;
};

std::string literalWords(std::string_view text, const Speaker &speak)
{
    text = trimmed(text);
    if (text == "null")
        return speak.words.notAnswered;
    if (text.size() >= 2 && text.front() == '"' && text.back() == '"')
        return speak.nameOf(text.substr(1, text.size() - 2));
    return std::string(text);
}

// Empty where the text is no range. DMN writes an open end as `(`, `)` or as a reversed bracket.
std::string rangeWords(std::string_view text, const Speaker &speak)
{
    const auto dots = text.find("..");
    if (dots == std::string_view::npos || text.size() < 2 ||
        std::string_view("[(]").find(text.front()) == std::string_view::npos)
        return {};
    const std::string low = literalWords(text.substr(1, dots - 1), speak);
    const std::string high = literalWords(text.substr(dots + 2, text.size() - dots - 3), speak);
    const bool withLow = text.front() == '[';
    const bool withHigh = text.back() == ']';
    const RuleBookWords &say = speak.words;
    return fillPlaces(withLow ? (withHigh ? say.fromTo : say.atLeastLess)
                              : (withHigh ? say.moreAtMost : say.moreLess),
                      {low, high});
}

std::string partWords(std::string_view part, const Speaker &speak)
{
    const RuleBookWords &say = speak.words;
    const std::array<std::pair<std::string_view, const std::string *>, 4> comparisons = {
        {{"<=", &say.atMost}, {">=", &say.atLeast}, {"<", &say.lessThan}, {">", &say.moreThan}}};
    for (const auto &[sign, words] : comparisons)
        if (part.starts_with(sign))
            return fillPlaces(*words, {literalWords(part.substr(sign.size()), speak)});
    if (std::string range = rangeWords(part, speak); !range.empty())
        return range;
    return literalWords(part, speak);
}

std::string negationWords(std::string_view cell, const Speaker &speak)
{
    const RuleBookWords &say = speak.words;
    std::string words;
    bool answered = false;
    for (const std::string_view part : partsOf(cell)) {
        if (part == "null")
            answered = true;
        else
            words = words.empty() ? fillPlaces(say.notThis, {partWords(part, speak)})
                                  : fillPlaces(say.nor, {words, partWords(part, speak)});
    }
    if (!answered)
        return words;
    return words.empty() ? say.answered : fillPlaces(say.answeredAnd, {words});
}

} // namespace

std::string cellWords(std::string_view cell, const NameOf &nameOf, const RuleBookWords &say)
{
    const Speaker speak{nameOf, say};
    cell = trimmed(cell);
    constexpr std::string_view negation = "not(";
    if (cell.starts_with(negation) && cell.back() == ')')
        return negationWords(cell.substr(negation.size(), cell.size() - negation.size() - 1),
                             speak);
    std::string words;
    for (const std::string_view part : partsOf(cell))
        words = words.empty() ? partWords(part, speak)
                              : fillPlaces(say.either, {words, partWords(part, speak)});
    return words;
}

} // namespace triage
