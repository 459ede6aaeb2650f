// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dmn/value.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace triage::dmn {

/// The number of a class of values that no cell tells apart.
using ClassId = std::uint16_t;

/// Sorts all FEEL values into a few classes: every constant that some cell compares with is a class
/// of its own, and so is each stretch of numbers or texts between two of them. What a cell says of
/// one member of a class it says of all.
class ValueClasses {
public:
    static constexpr ClassId null = 0;

    /// Lists and contexts among the constants count as different from everything.
    explicit ValueClasses(const std::vector<Value> &constants = {});

    [[nodiscard]] std::size_t count() const { return m_examples.size(); }

    /// One member of a class.
    [[nodiscard]] const Value &example(ClassId id) const { return m_examples[id]; }

    [[nodiscard]] ClassId of(const Value &value) const;
    [[nodiscard]] ClassId ofText(std::string_view text) const;
    [[nodiscard]] ClassId ofNumber(double number) const
    {
        // Why: most numbers are small and whole; a table finds their class without a search.
        if (number >= 0 && number < static_cast<double>(m_small.size()))
            if (const auto whole = static_cast<std::size_t>(number);
                static_cast<double>(whole) == number)
                return m_small[whole];
        return searchNumber(number);
    }

private:
    friend PrivateFields;
    template<typename Self, typename Visit>
    static void visitFields(Self &self, Visit visit)
    {
        visit(self.m_numbers, self.m_texts, self.m_small, self.m_examples);
    }

    [[nodiscard]] ClassId searchNumber(double number) const;

    std::vector<double> m_numbers;    ///< ascending
    std::vector<std::string> m_texts; ///< ascending
    std::vector<ClassId> m_small;     ///< class of 0, 1, 2 ...
    std::vector<Value> m_examples;
};

} // namespace triage::dmn
