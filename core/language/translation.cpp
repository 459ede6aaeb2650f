// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/translation.h"

#include "language/fill_places.h"

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
    return fillPlaces(of(english), parts);
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
