// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dmn/value.h"

#include <string_view>

namespace triage::dmn {

/// Where an expression finds the values of its names.
class Scope {
public:
    Scope() = default;
    Scope(const Scope &) = delete;
    Scope &operator=(const Scope &) = delete;
    virtual ~Scope() = default;

    /// The value of a name; nullptr where it has none, which reads as null.
    [[nodiscard]] virtual const Value *find(std::string_view name) const = 0;
};

/// The entries of a context as names. The context must outlive the scope.
class ContextScope final : public Scope {
public:
    explicit ContextScope(const Context &context) : m_context(context) {}

    [[nodiscard]] const Value *find(std::string_view name) const override
    {
        const auto entry = m_context.find(name);
        return entry == m_context.end() ? nullptr : &entry->second;
    }

private:
    const Context &m_context;
};

} // namespace triage::dmn
