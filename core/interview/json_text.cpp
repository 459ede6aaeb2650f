// SPDX-License-Identifier: GPL-3.0-or-later
#include "interview/json_text.h"

#include "base/sound_json.h"

#include <algorithm>
#include <fmt/format.h>
#include <functional>
#include <optional>
#include <set>
#include <vector>

namespace triage {

namespace {

using nlohmann::json;

std::string lineAndColumn(std::string_view text, std::size_t byte)
{
    const std::string_view before = text.substr(0, std::min(byte == 0 ? 0 : byte - 1, text.size()));
    const auto line = std::count(before.begin(), before.end(), '\n') + 1;
    const std::size_t lineStart = before.rfind('\n') + 1;
    return fmt::format("{}:{}", line, before.size() - lineStart + 1);
}

/// Notes the first key that an object has twice.
class KeyWatch {
public:
    bool operator()(int /*depth*/, json::parse_event_t event, json &parsed)
    {
        if (event == json::parse_event_t::object_start)
            m_objects.emplace_back();
        else if (event == json::parse_event_t::object_end)
            m_objects.pop_back();
        else if (event == json::parse_event_t::key &&
                 !m_objects.back().insert(parsed.get<std::string>()).second && !m_twice)
            m_twice = parsed.get<std::string>();
        return true;
    }

    [[nodiscard]] const std::optional<std::string> &twice() const { return m_twice; }

private:
    std::vector<std::set<std::string>> m_objects;
    std::optional<std::string> m_twice;
};

} // namespace

Result<json> parseJson(std::string_view text, const std::string &file)
{
    if (auto sound = readSoundJson(text))
        return *std::move(sound);
    const std::string remedy = "correct the JSON at this place";
    KeyWatch watch;
    try {
        json parsed = json::parse(text, std::ref(watch));
        if (watch.twice())
            return fail(file, fmt::format("the key {} is given twice", shown(*watch.twice())),
                        "keep one of them");
        return parsed;
    } catch (const json::parse_error &error) {
        return fail(file + ":" + lineAndColumn(text, error.byte), "this is not valid JSON", remedy);
    } catch (const json::exception &) {
        return fail(file, "this JSON holds a number too large to read",
                    "use numbers within the allowed range");
    }
}

std::string shown(const json &value)
{
    constexpr std::size_t longest = 60;
    // Why: writing nested values recurses, and a hostile file may nest without end.
    if (value.is_object() || std::any_of(value.begin(), value.end(),
                                         [](const json &part) { return part.is_structured(); }))
        return value.is_object() ? "{...}" : "[...]";
    std::string text = value.dump(-1, ' ', false, json::error_handler_t::replace);
    if (text.size() <= longest)
        return text;
    std::size_t end = longest;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80)
        --end;
    return text.substr(0, end) + "...";
}

} // namespace triage
