// SPDX-License-Identifier: GPL-3.0-or-later
#include "dmn/value.h"

#include <cstdint>
#include <nlohmann/json.hpp>

namespace triage::dmn {

Value fromJson(const nlohmann::json &json)
{
    if (json.is_boolean())
        return json.get<bool>();
    if (json.is_number())
        return json.get<double>();
    if (json.is_string())
        return json.get<std::string>();
    if (json.is_array()) {
        List list;
        list.reserve(json.size());
        for (const auto &item : json)
            list.push_back(fromJson(item));
        return list;
    }
    if (json.is_object()) {
        Context context;
        for (const auto &[key, item] : json.items())
            context.emplace(key, fromJson(item));
        return context;
    }
    return {};
}

nlohmann::json toJson(const Value &value)
{
    if (const auto *boolean = std::get_if<bool>(&value.data))
        return *boolean;
    if (const auto *number = std::get_if<double>(&value.data)) {
        // Why: a count or a grade reads as 2, not as 2.0.
        const auto whole =
            static_cast<std::int64_t>(*number >= -9e15 && *number <= 9e15 ? *number : 0.5);
        if (static_cast<double>(whole) == *number)
            return whole;
        return *number;
    }
    if (const auto *text = std::get_if<std::string>(&value.data))
        return *text;
    if (const auto *list = std::get_if<List>(&value.data)) {
        auto json = nlohmann::json::array();
        for (const auto &item : *list)
            json.push_back(toJson(item));
        return json;
    }
    if (const auto *context = std::get_if<Context>(&value.data)) {
        auto json = nlohmann::json::object();
        for (const auto &[key, item] : *context)
            json[key] = toJson(item);
        return json;
    }
    return nullptr;
}

} // namespace triage::dmn
