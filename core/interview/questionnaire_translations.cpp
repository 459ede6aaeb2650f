// SPDX-License-Identifier: GPL-3.0-or-later
#include "interview/questionnaire_translations.h"

#include "base/fingerprint.h"
#include "interview/json_text.h"
#include "interview/questionnaire_reading.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <optional>
#include <vector>

namespace triage {

namespace {

using nlohmann::json;

constexpr std::string_view translationUrl = "http://hl7.org/fhir/StructureDefinition/translation";

/// Beside the translations of a text: of which English one they are.
constexpr std::string_view sourceUrl = "urn:hamstring-triage:translated-from";

/// Few digits that tell one English text from another.
std::string markOf(std::string_view english)
{
    constexpr std::size_t digits = 8;
    Fingerprint mark;
    mark.add(english);
    return mark.text().substr(0, digits);
}

/// Fields that hold a text for people; "valueString" only in extensions of these names.
constexpr std::array<std::string_view, 3> textFields = {"text", "display", "title"};
constexpr std::array<std::string_view, 6> textExtensions = {"urn:hamstring-triage:therapist-text",
                                                            "urn:hamstring-triage:label",
                                                            "urn:hamstring-triage:hint",
                                                            "urn:hamstring-triage:group",
                                                            "urn:hamstring-triage:why",
                                                            "urn:hamstring-triage:skip"};

template<typename List>
bool isAmong(const List &list, std::string_view name)
{
    return std::find(list.begin(), list.end(), name) != list.end();
}

/// The part of an extension with this address, as text.
std::string partText(const json &element, std::string_view url, const char *value)
{
    const json *part = extension(element, url);
    return part == nullptr ? std::string() : textIn(*part, value);
}

class Collector {
public:
    explicit Collector(const std::string &file) : m_file(file) {}

    void walk(const json &value)
    {
        if (value.is_object())
            for (const auto &[name, inner] : value.items()) {
                if (name.starts_with('_') && inner.is_object())
                    take(textIn(value, name.c_str() + 1), inner);
                else
                    walk(inner);
            }
        else if (value.is_array())
            for (const json &inner : value)
                walk(inner);
    }

    TextsByLanguage languages;
    std::optional<Error> problem;

private:
    void take(const std::string &english, const json &element)
    {
        const json *source = extension(element, sourceUrl);
        if (source == nullptr || textIn(*source, "valueString") != markOf(english))
            return;
        for (const json &one : listIn(element, "extension")) {
            if (textIn(one, "url") != translationUrl)
                continue;
            const std::string language = partText(one, "lang", "valueCode");
            const std::string text = partText(one, "content", "valueString");
            if (english.empty() || language.empty() || text.empty())
                refuse(fmt::format("the translation of \"{}\" lacks its lang or content", english));
            const auto [at, isNew] = languages[language].emplace(english, text);
            if (!isNew && at->second != text)
                refuse(
                    fmt::format("\"{}\" is translated in two ways in \"{}\"", english, language));
        }
    }
    void refuse(std::string what)
    {
        if (!problem)
            problem = Error{m_file, std::move(what), "mend it, or remove it and take it anew"};
    }

    const std::string &m_file;
};

/// Copies JSON as it is laid out, and puts translations beside its texts.
class Writer {
public:
    Writer(std::string_view text, const TextsByLanguage &languages)
        : m_text(text), m_languages(languages)
    {
    }

    std::string write()
    {
        while (m_at < m_text.size())
            value(nullptr);
        return m_out;
    }

private:
    /// One member of an object that is being copied.
    struct Member {
        std::string name;
        std::string string; ///< its value where that is a string
    };

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }

    void space()
    {
        while (!atEnd() && std::string_view(" \t\r\n").find(m_text[m_at]) != std::string_view::npos)
            m_out += m_text[m_at++];
    }

    /// Copies a string with its quotes; gives what it says.
    std::string string()
    {
        const std::size_t begin = m_at++;
        while (!atEnd() && m_text[m_at] != '"')
            m_at += m_text[m_at] == '\\' ? 2 : 1;
        ++m_at;
        const std::string_view raw = m_text.substr(begin, m_at - begin);
        m_out += raw;
        return json::parse(raw).get<std::string>();
    }

    void list()
    {
        m_out += m_text[m_at++];
        for (space(); !atEnd() && m_text[m_at] != ']'; space()) {
            if (m_text[m_at] == ',')
                m_out += m_text[m_at++];
            else
                value(nullptr);
        }
        m_out += m_text[m_at++];
    }

    void object()
    {
        std::string url;
        m_out += m_text[m_at++];
        for (space(); !atEnd() && m_text[m_at] != '}'; space()) {
            const std::size_t before = m_out.size();
            if (m_text[m_at] == ',')
                m_out += m_text[m_at++];
            space();
            const std::string name = string();
            space();
            m_out += m_text[m_at++]; // the colon
            space();
            Member member{name, {}};
            value(&member);
            if (name == "url")
                url = member.string;
            if (name.starts_with('_'))
                m_out.resize(before); // it is written anew
            else if (isAmong(textFields, name) ||
                     (name == "valueString" && isAmong(textExtensions, url)))
                translations(member);
        }
        m_out += m_text[m_at++];
    }

    void value(Member *member)
    {
        space();
        if (atEnd())
            return;
        if (m_text[m_at] == '{') {
            object();
        } else if (m_text[m_at] == '[') {
            list();
        } else if (m_text[m_at] == '"') {
            const std::string said = string();
            if (member != nullptr)
                member->string = said;
        } else {
            while (!atEnd() &&
                   std::string_view(",]} \n").find(m_text[m_at]) == std::string_view::npos)
                m_out += m_text[m_at++];
        }
    }

    void translations(const Member &member)
    {
        std::string all;
        for (const auto &[language, texts] : m_languages) {
            const auto found = texts.find(member.string);
            if (found == texts.end())
                continue;
            all += fmt::format(
                R"({}{{"url": "{}", "extension": [{{"url": "lang", "valueCode": "{}"}}, )"
                R"({{"url": "content", "valueString": {}}}]}})",
                all.empty() ? "" : ", ", translationUrl, language, json(found->second).dump());
        }
        if (!all.empty())
            m_out += fmt::format(
                R"(, "_{}": {{"extension": [{}, {{"url": "{}", "valueString": "{}"}}]}})",
                member.name, all, sourceUrl, markOf(member.string));
    }

    std::string_view m_text;
    const TextsByLanguage &m_languages;
    std::size_t m_at = 0;
    std::string m_out;
};

} // namespace

Result<TextsByLanguage> questionnaireTranslations(std::string_view text, const std::string &file)
{
    const Result<json> parsed = parseJson(text, file);
    if (!parsed)
        return tl::unexpected(parsed.error());
    Collector collector(file);
    collector.walk(*parsed);
    if (collector.problem)
        return tl::unexpected(*collector.problem);
    return std::move(collector.languages);
}

std::string withTranslations(std::string_view text, const TextsByLanguage &languages)
{
    return Writer(text, languages).write();
}

} // namespace triage
