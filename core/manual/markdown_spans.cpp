// SPDX-License-Identifier: GPL-3.0-or-later
#include "manual/markdown.h"

#include <optional>
#include <utility>

namespace triage::markdown {

namespace {

struct Mark {
    std::string_view fence;
    Span::Kind kind;
};
// Why: "**" comes before "*", which it begins with.
constexpr Mark marks[] = {
    {"`", Span::Kind::Code}, {"**", Span::Kind::Strong}, {"*", Span::Kind::Emphasis}};

struct Found {
    Span span;
    std::size_t length = 0; ///< of the text that it stands for
};

std::optional<Found> markedAt(std::string_view rest)
{
    for (const auto &[fence, kind] : marks) {
        if (!rest.starts_with(fence))
            continue;
        const std::size_t end = rest.find(fence, fence.size());
        if (end != std::string_view::npos && end > fence.size())
            return Found{{kind, std::string(rest.substr(fence.size(), end - fence.size()))},
                         end + fence.size()};
    }
    return std::nullopt;
}

std::optional<Found> linkAt(std::string_view rest)
{
    const std::size_t middle = rest.starts_with("[") ? rest.find("](") : std::string_view::npos;
    const std::size_t end = middle == std::string_view::npos ? middle : rest.find(')', middle);
    if (end == std::string_view::npos)
        return std::nullopt;
    return Found{{Span::Kind::Link, std::string(rest.substr(1, middle - 1)),
                  std::string(rest.substr(middle + 2, end - middle - 2))},
                 end + 1};
}

} // namespace

Spans readSpans(std::string_view text)
{
    Spans spans;
    std::string plain;
    const auto endPlain = [&] {
        if (!plain.empty())
            spans.push_back({Span::Kind::Plain, std::exchange(plain, {})});
    };
    for (std::size_t at = 0; at < text.size();) {
        auto found = markedAt(text.substr(at));
        if (!found)
            found = linkAt(text.substr(at));
        if (!found) {
            plain += text[at++];
            continue;
        }
        endPlain();
        spans.push_back(std::move(found->span));
        at += found->length;
    }
    endPlain();
    return spans;
}

std::string plainText(const Spans &spans)
{
    std::string text;
    for (const Span &span : spans)
        text += span.text;
    return text;
}

std::vector<Spans> spansOf(const Block &block)
{
    if (const auto *heading = std::get_if<Heading>(&block))
        return {heading->spans};
    if (const auto *paragraph = std::get_if<Paragraph>(&block))
        return {paragraph->spans};
    if (const auto *list = std::get_if<List>(&block))
        return list->items;
    std::vector<Spans> cells;
    if (const auto *table = std::get_if<Table>(&block)) {
        cells = table->heads;
        for (const auto &row : table->rows)
            cells.insert(cells.end(), row.begin(), row.end());
    }
    return cells;
}

} // namespace triage::markdown
