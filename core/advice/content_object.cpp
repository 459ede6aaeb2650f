// SPDX-License-Identifier: GPL-3.0-or-later
#include "advice/content_object.h"

#include <cmath>
#include <fmt/core.h>
#include <limits>

namespace triage {

ContentObject::ContentObject(const nlohmann::json &value, std::string where,
                             ContentReading &reading)
    : m_value(value), m_where(std::move(where)), m_reading(reading)
{
    if (!m_value.is_object())
        refuse("", fmt::format("holds {}, not an object", m_value.type_name()),
               "write {\"field\": value, ...} here");
}

void ContentObject::label(const std::string &code)
{
    m_where += " \"" + code + "\"";
}

void ContentObject::refuse(const std::string &name, std::string what, std::string remedy)
{
    if (!m_reading.problem)
        m_reading.problem = Error{name.empty() ? m_where : m_where + "/" + name, std::move(what),
                                  std::move(remedy)};
}

const nlohmann::json *ContentObject::findOptional(const char *name)
{
    m_asked.insert(name);
    if (!m_value.is_object())
        return nullptr;
    const auto found = m_value.find(name);
    return found == m_value.end() ? nullptr : &*found;
}

const nlohmann::json *ContentObject::find(const char *name)
{
    const nlohmann::json *field = findOptional(name);
    if (field == nullptr)
        refuse(name, "is missing", fmt::format("add the field \"{}\"", name));
    return field;
}

bool ContentObject::expectList(const nlohmann::json &field, const char *name)
{
    if (!field.is_array())
        refuse(name, fmt::format("holds {}, not a list", field.type_name()), "write a list [...]");
    return field.is_array();
}

std::string ContentObject::words(const char *name)
{
    if (find(name) == nullptr)
        return {};
    std::string text = optionalWords(name);
    if (text.empty())
        refuse(name, "is empty", "write its text");
    return text;
}

std::string ContentObject::optionalWords(const char *name)
{
    const nlohmann::json *field = findOptional(name);
    if (field == nullptr)
        return {};
    if (!field->is_string()) {
        refuse(name, fmt::format("holds {}, not text", field->type_name()), "write text in quotes");
        return {};
    }
    return field->get<std::string>();
}

std::vector<std::string> ContentObject::list(const char *name)
{
    std::vector<std::string> texts;
    const nlohmann::json *field = findOptional(name);
    if (field == nullptr || !expectList(*field, name))
        return texts;
    for (const nlohmann::json &item : *field) {
        if (!item.is_string() || item.get<std::string>().empty()) {
            refuse(fmt::format("{}/{}", name, texts.size()),
                   fmt::format("holds {}, not text", item.is_string() ? "\"\"" : item.type_name()),
                   "write text in quotes");
            return texts;
        }
        texts.push_back(item.get<std::string>());
    }
    return texts;
}

std::map<std::string, std::string> ContentObject::wordsByName(const char *name)
{
    std::map<std::string, std::string> texts;
    const nlohmann::json *field = findOptional(name);
    if (field == nullptr)
        return texts;
    if (!field->is_object())
        refuse(name, fmt::format("holds {}, not an object", field->type_name()),
               "write {\"name\": \"text\"}");
    for (const auto &[key, text] : field->items()) {
        if (!text.is_string() || text.get<std::string>().empty())
            refuse(fmt::format("{}/{}", name, key), "holds no text", "write text in quotes");
        else
            texts.emplace(key, text.get<std::string>());
    }
    return texts;
}

std::map<std::string, std::string> ContentObject::wordsByCondition(const char *name)
{
    const auto texts = wordsByName(name);
    for (const auto &[condition, text] : texts)
        if (!m_reading.conditions.contains(condition))
            refuse(fmt::format("{}/{}", name, condition),
                   fmt::format("\"{}\" is not a condition", condition),
                   "use a code of conditions.json");
    return texts;
}

int ContentObject::wholeNumber(const char *name)
{
    const nlohmann::json *field = find(name);
    if (field == nullptr)
        return 0;
    const double number = field->is_number() ? field->get<double>() : -1;
    if (number < 0 || number > std::numeric_limits<int>::max() || number != std::floor(number)) {
        refuse(name, fmt::format("holds {}, not a whole number", field->dump()),
               "write a whole number, 0 or more");
        return 0;
    }
    return static_cast<int>(number);
}

std::optional<double> ContentObject::optionalNumber(const char *name)
{
    const nlohmann::json *field = findOptional(name);
    if (field == nullptr || field->is_null())
        return std::nullopt;
    if (!field->is_number()) {
        refuse(name, fmt::format("holds {}, not a number", field->type_name()), "write a number");
        return std::nullopt;
    }
    return field->get<double>();
}

std::string ContentObject::sources(const char *name)
{
    std::string text = words(name);
    for (std::size_t start = 0; start < text.size();) {
        const std::size_t end = std::min(text.find("; ", start), text.size());
        const std::string key = text.substr(start, end - start);
        if (!m_reading.sources.contains(key))
            refuse(
                name, fmt::format("the source \"{}\" is not known", key),
                "add it to evidence/references.json, or mend its spelling; part keys with \"; \"");
        start = end + 2;
    }
    return text;
}

std::string ContentObject::exercise(const char *name)
{
    std::string code = words(name);
    if (!code.empty() && !m_reading.exercises.contains(code))
        refuse(name, fmt::format("the exercise \"{}\" is not known", code),
               "use a code of exercises.json, or add the exercise there");
    return code;
}

void ContentObject::refuseOtherFields()
{
    if (!m_value.is_object())
        return;
    for (const auto &[name, value] : m_value.items())
        if (!m_asked.contains(name))
            refuse(name, "is not a field of this kind of entry", "remove it, or mend its spelling");
}

} // namespace triage
