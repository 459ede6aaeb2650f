// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/translated_error.h"

#include "language/error_texts.h"
#include "language/fill_places.h"

#include <optional>

namespace triage {

namespace {

constexpr std::string_view place = "{}";

/// What fills the places of a pattern in a text, or nothing where the text is no such one.
std::optional<std::vector<std::string>> partsOf(std::string_view text, std::string_view pattern)
{
    std::vector<std::string> parts;
    std::size_t open = pattern.find(place);
    if (!text.starts_with(pattern.substr(0, open)))
        return std::nullopt;
    if (open == std::string_view::npos)
        return text == pattern ? std::optional(parts) : std::nullopt;
    text.remove_prefix(open);
    while (open != std::string_view::npos) {
        pattern.remove_prefix(open + place.size());
        open = pattern.find(place);
        const std::string_view words = pattern.substr(0, open);
        // Why: what is filled in last may hold the words that follow it, and goes on to the end.
        const bool last = open == std::string_view::npos;
        const std::size_t end = words.empty() ? text.size()
                                : last        ? text.rfind(words)
                                              : text.find(words, 1);
        if (end == std::string_view::npos || end == 0 ||
            (last && end + words.size() != text.size()))
            return std::nullopt;
        parts.emplace_back(text.substr(0, end));
        text.remove_prefix(end + words.size());
    }
    return parts;
}

/// How many letters of a pattern are its own: the more, the better it fits.
std::size_t ownLetters(std::string_view pattern)
{
    std::size_t places = 0;
    for (std::size_t at = pattern.find(place); at != std::string_view::npos;
         at = pattern.find(place, at + 1))
        ++places;
    return pattern.size() - places * place.size();
}

} // namespace

std::string translatedErrorText(std::string_view english, const Translation &language)
{
    std::string_view best;
    std::vector<std::string> filled;
    for (const std::string_view pattern : errorTexts)
        if (best.empty() || ownLetters(pattern) > ownLetters(best))
            if (auto parts = partsOf(english, pattern)) {
                best = pattern;
                filled = *std::move(parts);
            }
    if (best.empty())
        return std::string(english);
    for (std::string &part : filled)
        part = translatedErrorText(part, language);
    return fillPlaces(language.of(best), filled);
}

Error translated(const Error &error, const Translation &language)
{
    return {.where = translatedErrorText(error.where, language),
            .what = translatedErrorText(error.what, language),
            .remedy = translatedErrorText(error.remedy, language)};
}

} // namespace triage
