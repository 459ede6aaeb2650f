// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fields.h"

#include <map>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <variant>
#include <vector>

namespace triage::dmn {

struct Value;
using List = std::vector<Value>;
using Context = std::map<std::string, Value, std::less<>>;

/// A FEEL value: null, boolean, number, string, list or context.
struct Value {
    std::variant<std::monostate, bool, double, std::string, List, Context> data;

    Value() = default;
    Value(bool value) : data(value) {}
    Value(double value) : data(value) {}
    Value(int value) : data(static_cast<double>(value)) {}
    Value(const char *value) : data(std::string(value)) {}
    Value(std::string value) : data(std::move(value)) {}
    Value(List value) : data(std::move(value)) {}
    Value(Context value) : data(std::move(value)) {}

    [[nodiscard]] bool isNull() const { return std::holds_alternative<std::monostate>(data); }
    bool operator==(const Value &) const = default;

private:
    friend PrivateFields;
    template<typename Self, typename Visit>
    static void visitFields(Self &self, Visit visit)
    {
        visit(self.data);
    }
};

/// JSON to FEEL and back: null for null, arrays as lists, objects as contexts.
[[nodiscard]] Value fromJson(const nlohmann::json &json);
[[nodiscard]] nlohmann::json toJson(const Value &value);

} // namespace triage::dmn
