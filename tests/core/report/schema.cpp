// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema.h"

#include <algorithm>
#include <fstream>

namespace triage::test {

namespace {

using Json = nlohmann::json;

bool isOfType(const Json &value, const std::string &type)
{
    if (type == "integer")
        return value.is_number_integer();
    if (type == "number")
        return value.is_number();
    if (type == "string")
        return value.is_string();
    if (type == "boolean")
        return value.is_boolean();
    if (type == "array")
        return value.is_array();
    return type == "object" ? value.is_object() : value.is_null();
}

class Checker {
public:
    explicit Checker(const Json &root) : m_root(root) {}

    void check(const Json &schema, const Json &value, const std::string &place)
    {
        if (schema.contains("$ref")) {
            const auto pointer = schema["$ref"].get<std::string>().substr(1);
            check(m_root.at(Json::json_pointer(pointer)), value, place);
            return;
        }
        if (schema.contains("type"))
            checkType(schema["type"], value, place);
        const Json allowed = schema.value("enum", Json::array());
        if (!allowed.empty() && std::find(allowed.begin(), allowed.end(), value) == allowed.end())
            found.push_back(place + ": " + value.dump() + " is not allowed");
        if (value.is_number() &&
            (value < schema.value("minimum", value) || value > schema.value("maximum", value)))
            found.push_back(place + ": " + value.dump() + " is out of range");
        if (value.is_object())
            checkMembers(schema, value, place);
        if (value.is_array() && schema.contains("items"))
            for (std::size_t i = 0; i < value.size(); ++i)
                check(schema["items"], value[i], place + "/" + std::to_string(i));
    }

    std::vector<std::string> found;

private:
    void checkType(const Json &type, const Json &value, const std::string &place)
    {
        const auto fits = [&](const Json &name) { return isOfType(value, name); };
        if (type.is_array() ? std::none_of(type.begin(), type.end(), fits) : !fits(type))
            found.push_back(place + ": " + value.dump() + " is not of type " + type.dump());
    }

    void checkMembers(const Json &schema, const Json &value, const std::string &place)
    {
        const Json required = schema.value("required", Json::array());
        for (const Json &key : required)
            if (!value.contains(key.get<std::string>()))
                found.push_back(place + ": " + key.dump() + " is missing");
        const Json members = schema.value("properties", Json::object());
        for (const auto &[key, member] : members.items())
            if (value.contains(key))
                check(member, value[key], place + "/" + key);
    }

    const Json &m_root;
};

} // namespace

std::vector<std::string> breaches(const Json &schema, const Json &value)
{
    Checker checker(schema);
    checker.check(schema, value, "");
    return checker.found;
}

Json resultSchema()
{
    std::ifstream in(TRIAGE_TESTS "/core/report/result.schema.json");
    return Json::parse(in);
}

} // namespace triage::test
