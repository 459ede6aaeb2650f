// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/translation.h"

#include <algorithm>
#include <fmt/format.h>

namespace triage {

Translation::Translation(LanguageHead head, TextMap texts)
    : m_words(std::make_shared<const Words>(Words{std::move(head), std::move(texts)}))
{
}

const LanguageHead &Translation::head() const
{
    static const LanguageHead english;
    return m_words ? m_words->head : english;
}

const TextMap &Translation::texts() const
{
    static const TextMap none;
    return m_words ? m_words->texts : none;
}

std::string Translation::of(std::string_view english) const
{
    const auto found = texts().find(english);
    return found == texts().end() ? std::string(english) : found->second;
}

std::string Translation::with(std::string_view english, const std::vector<std::string> &parts) const
{
    const std::string pattern = of(english);
    std::string filled;
    std::size_t next = 0;
    for (std::size_t at = 0; at < pattern.size(); ++at) {
        const std::size_t end = pattern[at] == '{' ? pattern.find('}', at) : std::string::npos;
        const std::string_view inner = end == std::string::npos
                                           ? std::string_view()
                                           : std::string_view(pattern).substr(at + 1, end - at - 1);
        const bool place =
            end != std::string::npos &&
            (inner.empty() || (inner.size() == 1 && inner[0] >= '0' && inner[0] <= '9'));
        if (!place) {
            filled += pattern[at];
            continue;
        }
        const std::size_t which = inner.empty() ? next++ : static_cast<std::size_t>(inner[0] - '0');
        if (which < parts.size())
            filled += parts[which];
        at = end;
    }
    return filled;
}

std::string Translation::number(double number) const
{
    std::string text = fmt::format("{}", number);
    std::replace(text.begin(), text.end(), '.', head().decimalMark);
    return text;
}

bool Translation::operator==(const Translation &other) const
{
    return m_words == other.m_words || (head() == other.head() && texts() == other.texts());
}

} // namespace triage
