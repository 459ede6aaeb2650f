// SPDX-License-Identifier: GPL-3.0-or-later
#include "lint/located_json.h"

#include <algorithm>

namespace triage {

namespace {

using Json = LocatedJson::Json;

/// The lines of all texts that are values, in the order written.
std::vector<int> linesOfTexts(std::string_view json)
{
    std::vector<int> lines;
    int line = 1;
    for (std::size_t at = 0; at < json.size(); ++at) {
        if (json[at] == '\n')
            ++line;
        if (json[at] != '"')
            continue;
        std::size_t close = at + 1;
        while (close < json.size() && json[close] != '"')
            close += json[close] == '\\' ? 2 : 1;
        const std::size_t next = json.find_first_not_of(" \t\r\n", close + 1);
        if (next == std::string_view::npos || json[next] != ':')
            lines.push_back(line);
        at = close;
    }
    return lines;
}

void addTexts(const Json &value, std::vector<const Json *> &texts)
{
    if (value.is_string())
        texts.push_back(&value);
    else if (value.is_structured())
        for (const Json &inner : value)
            addTexts(inner, texts);
}

void visitFields(const Json &value, std::string_view name,
                 const std::function<void(const Json &)> &visit)
{
    if (value.is_object()) {
        for (const auto &[key, inner] : value.items())
            if (key == name && inner.is_string())
                visit(inner);
    }
    if (value.is_structured())
        for (const Json &inner : value)
            visitFields(inner, name, visit);
}

} // namespace

Result<LocatedJson> LocatedJson::parse(std::string_view text, std::string file)
{
    LocatedJson json;
    json.m_file = std::move(file);
    auto root = Json::parse(text, nullptr, false);
    if (root.is_discarded())
        return fail(json.m_file, "is not JSON", "mend the file");
    json.m_root = std::make_shared<const Json>(std::move(root));
    std::vector<const Json *> texts;
    addTexts(*json.m_root, texts);
    const std::vector<int> lines = linesOfTexts(text);
    for (std::size_t i = 0; i < std::min(texts.size(), lines.size()); ++i)
        json.m_lines.emplace(texts[i], lines[i]);
    return json;
}

int LocatedJson::line(const Json &text) const
{
    const auto found = m_lines.find(&text);
    return found == m_lines.end() ? 0 : found->second;
}

LocatedJson::Located LocatedJson::field(const Json &object, const char *name) const
{
    const auto found = object.find(name);
    if (found == object.end() || !found->is_string())
        return {};
    return {found->get<std::string>(), line(*found)};
}

void LocatedJson::eachField(std::string_view name,
                            const std::function<void(const Located &)> &visit) const
{
    visitFields(*m_root, name, [&](const Json &text) {
        visit({text.get<std::string>(), line(text)});
    });
}

} // namespace triage
