// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/sound_json.h"

#include <simdjson.h>

namespace triage {

namespace {

using nlohmann::json;
using simdjson::dom::element_type;

bool copy(const simdjson::dom::element &element, json &value);

bool copyObject(const simdjson::dom::object &object, json &value)
{
    value = json::object();
    auto &fields = value.get_ref<json::object_t &>();
    for (const auto &[key, field] : object) {
        const auto [place, isNew] = fields.emplace(key, nullptr);
        if (!isNew || !copy(field, place->second))
            return false;
    }
    return true;
}

bool copyArray(const simdjson::dom::array &array, json &value)
{
    value = json::array();
    auto &items = value.get_ref<json::array_t &>();
    items.reserve(array.size());
    for (const auto &item : array)
        if (!copy(item, items.emplace_back()))
            return false;
    return true;
}

/// False where an object has a key twice.
bool copy(const simdjson::dom::element &element, json &value)
{
    switch (element.type()) {
    case element_type::OBJECT:
        return copyObject(element, value);
    case element_type::ARRAY:
        return copyArray(element, value);
    case element_type::STRING:
        value = std::string_view(element);
        return true;
    case element_type::INT64: {
        const auto number = std::int64_t(element);
        // Why: the other parser keeps numbers without a sign as such.
        value = number < 0 ? json(number) : json(static_cast<std::uint64_t>(number));
        return true;
    }
    case element_type::UINT64:
        value = std::uint64_t(element);
        return true;
    case element_type::DOUBLE:
        value = double(element);
        return true;
    case element_type::BOOL:
        value = bool(element);
        return true;
    case element_type::NULL_VALUE:
        value = nullptr;
        return true;
    }
    return false;
}

} // namespace

std::optional<json> readSoundJson(std::string_view text)
{
    simdjson::dom::parser parser;
    simdjson::dom::element root;
    json value;
    if (parser.parse(text.data(), text.size()).get(root) != simdjson::SUCCESS || !copy(root, value))
        return std::nullopt;
    return value;
}

} // namespace triage
