// SPDX-License-Identifier: GPL-3.0-or-later
#include "advice/content_folder.h"

#include "base/file.h"
#include "base/sound_json.h"

#include <fmt/core.h>

namespace triage {

namespace {

/// Parses JSON; unlike the plain parser it does not let a second field of the same name win.
Result<nlohmann::json> parse(const std::string &text, const std::string &where)
{
    if (auto sound = readSoundJson(text))
        return *std::move(sound);
    std::vector<std::set<std::string>> open;
    std::string twice;
    const auto watch = [&](int, nlohmann::json::parse_event_t event, nlohmann::json &value) {
        if (event == nlohmann::json::parse_event_t::object_start)
            open.emplace_back();
        else if (event == nlohmann::json::parse_event_t::object_end)
            open.pop_back();
        else if (event == nlohmann::json::parse_event_t::key &&
                 !open.back().insert(value.get<std::string>()).second)
            twice = value.get<std::string>();
        return true;
    };
    try {
        nlohmann::json content = nlohmann::json::parse(text, watch);
        if (!twice.empty())
            return fail(where, fmt::format("an entry has the field \"{}\" twice", twice),
                        "remove one of them");
        return content;
    } catch (const nlohmann::json::exception &error) {
        return fail(where, fmt::format("is not JSON: {}", error.what()),
                    "mend the file at that place");
    }
}

} // namespace

nlohmann::json ContentFolder::parsed(const char *name)
{
    const std::filesystem::path path = m_folder / name;
    auto content = readFile(path).and_then(
        [&](const std::string &text) { return parse(text, path.string()); });
    if (content)
        return *std::move(content);
    if (!reading.problem)
        reading.problem = content.error();
    return nlohmann::json::object();
}

} // namespace triage
