// SPDX-License-Identifier: GPL-3.0-or-later
#include "interview/questionnaire_reading.h"

#include "interview/nearest.h"

#include <algorithm>
#include <fmt/format.h>

namespace triage {

namespace {

using nlohmann::json;

constexpr std::string_view ownPrefix = "urn:hamstring-triage:";

/// Lines of every `"linkId": "..."` of a text. The parser keeps no positions.
std::map<std::string, std::vector<int>, std::less<>> linkIdLines(std::string_view text)
{
    constexpr std::string_view key = "\"linkId\"";
    std::map<std::string, std::vector<int>, std::less<>> lines;
    int line = 1;
    std::size_t counted = 0;
    for (std::size_t at = text.find(key); at != std::string_view::npos; at = text.find(key, at)) {
        line += static_cast<int>(std::count(text.begin() + counted, text.begin() + at, '\n'));
        counted = at;
        at += key.size();
        const std::size_t open = text.find_first_not_of(" \t\r\n:", at);
        if (open == std::string_view::npos || text[open] != '"')
            continue;
        const std::size_t close = text.find('"', open + 1);
        if (close != std::string_view::npos)
            lines[std::string(text.substr(open + 1, close - open - 1))].push_back(line);
    }
    return lines;
}

} // namespace

QuestionnaireReading::QuestionnaireReading(std::string_view text, std::string file)
    : m_file(std::move(file)), m_lines(linkIdLines(text))
{
}

void QuestionnaireReading::refuse(const std::string &linkId, std::string what, std::string remedy)
{
    if (m_problem)
        return;
    const int line = lineOf(linkId);
    std::string where = line == 0 ? m_file : fmt::format("{}:{}", m_file, line);
    if (!linkId.empty())
        where += ": " + linkId;
    m_problem = Error{std::move(where), std::move(what), std::move(remedy)};
}

void QuestionnaireReading::use(const std::string &linkId)
{
    if (linkId.empty())
        refuse(linkId, "an item has no linkId", "give every item a linkId of its own");
    else if (++m_used[linkId] > 1)
        refuse(linkId, "this linkId is used twice", "give every item a linkId of its own");
}

int QuestionnaireReading::lineOf(const std::string &linkId) const
{
    const auto lines = m_lines.find(linkId);
    if (lines == m_lines.end())
        return 0;
    const auto used = m_used.find(linkId);
    const std::size_t which = used == m_used.end() ? 1 : used->second;
    return lines->second[std::min(which, lines->second.size()) - 1];
}

std::string textIn(const json &object, const char *name)
{
    const auto found = object.find(name);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

const json &listIn(const json &object, const char *name)
{
    static const json empty = json::array();
    const auto found = object.find(name);
    return found != object.end() && found->is_array() ? *found : empty;
}

bool isTrue(const json &object, const char *name)
{
    const auto found = object.find(name);
    return found != object.end() && *found == true;
}

const json *extension(const json &element, std::string_view url)
{
    for (const json &candidate : listIn(element, "extension"))
        if (const auto found = candidate.find("url"); found != candidate.end() &&
                                                      found->is_string() &&
                                                      found->get_ref<const std::string &>() == url)
            return &candidate;
    return nullptr;
}

std::string ownText(const json &element, std::string_view name)
{
    const json *found = extension(element, fmt::format("{}{}", ownPrefix, name));
    if (found == nullptr)
        return {};
    const std::string text = textIn(*found, "valueString");
    return text.empty() ? textIn(*found, "valueCode") : text;
}

std::string itemControl(const json &item)
{
    const json *found =
        extension(item, "http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl");
    const json control = found == nullptr ? json() : found->value("valueCodeableConcept", json());
    const json &codings = listIn(control, "coding");
    return codings.empty() ? std::string() : textIn(codings.front(), "code");
}

void checkOwnExtensions(const json &element, const std::string &linkId,
                        QuestionnaireReading &reading)
{
    static const std::vector<std::string_view> known = {
        "mode",    "safety", "layout", "why",     "label",       "skip",  "therapist-text",
        "picture", "hint",   "group",  "settled", "record-only", "source"};
    for (const json &candidate : listIn(element, "extension")) {
        const std::string url = textIn(candidate, "url");
        if (url.rfind(ownPrefix, 0) != 0)
            continue;
        const std::string_view name = std::string_view(url).substr(ownPrefix.size());
        if (std::find(known.begin(), known.end(), name) == known.end())
            reading.refuse(linkId, fmt::format("unknown extension \"{}\"", url),
                           "nearest: " + nearest(name, known));
    }
}

} // namespace triage
