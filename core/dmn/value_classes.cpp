// SPDX-License-Identifier: GPL-3.0-or-later
#include "dmn/value_classes.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace triage::dmn {

namespace {

constexpr ClassId falseClass = 1;
constexpr ClassId trueClass = 2;
constexpr ClassId structureClass = 3; ///< lists and contexts
constexpr ClassId firstNumberClass = 4;
constexpr double mostSmall = 255;

template<typename T>
std::vector<T> sortedOnce(std::vector<T> items)
{
    std::sort(items.begin(), items.end());
    items.erase(std::unique(items.begin(), items.end()), items.end());
    return items;
}

/// Of n sorted constants: 2i + 1 is the i-th itself, 2i what lies before it, 2n what lies behind.
template<typename T, typename Sought>
std::size_t stretchOf(const std::vector<T> &constants, const Sought &sought)
{
    const auto found = std::lower_bound(constants.begin(), constants.end(), sought);
    const auto place = static_cast<std::size_t>(found - constants.begin());
    return 2 * place + (found != constants.end() && *found == sought ? 1 : 0);
}

/// A number below the i-th constant and above the one before.
double between(const std::vector<double> &numbers, std::size_t i)
{
    constexpr double least = std::numeric_limits<double>::lowest();
    if (numbers.empty())
        return 0;
    if (i == 0)
        return std::nextafter(numbers.front(), least);
    if (i == numbers.size())
        return std::nextafter(numbers.back(), -least);
    return numbers[i - 1] / 2 + numbers[i] / 2;
}

} // namespace

ValueClasses::ValueClasses(const std::vector<Value> &constants)
{
    for (const Value &constant : constants) {
        if (const auto *number = std::get_if<double>(&constant.data))
            m_numbers.push_back(*number);
        if (const auto *text = std::get_if<std::string>(&constant.data))
            m_texts.push_back(*text);
    }
    m_numbers = sortedOnce(std::move(m_numbers));
    m_texts = sortedOnce(std::move(m_texts));

    m_examples = {Value(), Value(false), Value(true), Value(Context())};
    for (std::size_t i = 0; i <= m_numbers.size(); ++i) {
        m_examples.emplace_back(between(m_numbers, i));
        if (i < m_numbers.size())
            m_examples.emplace_back(m_numbers[i]);
    }
    for (std::size_t i = 0; i <= m_texts.size(); ++i) {
        // Why: a text and one zero byte is the very next text in their order.
        m_examples.emplace_back(i == 0 ? std::string() : m_texts[i - 1] + '\0');
        if (i < m_texts.size())
            m_examples.emplace_back(m_texts[i]);
    }
    if (!m_numbers.empty()) {
        const double last = std::clamp(m_numbers.back() + 1, 0.0, mostSmall);
        for (std::int32_t number = 0; number <= static_cast<std::int32_t>(last); ++number)
            m_small.push_back(searchNumber(number));
    }
}

ClassId ValueClasses::searchNumber(double number) const
{
    return static_cast<ClassId>(firstNumberClass + stretchOf(m_numbers, number));
}

ClassId ValueClasses::ofText(std::string_view text) const
{
    return static_cast<ClassId>(firstNumberClass + 2 * m_numbers.size() + 1 +
                                stretchOf(m_texts, text));
}

ClassId ValueClasses::of(const Value &value) const
{
    if (value.isNull())
        return null;
    if (const auto *truth = std::get_if<bool>(&value.data))
        return *truth ? trueClass : falseClass;
    if (const auto *number = std::get_if<double>(&value.data))
        return ofNumber(*number);
    if (const auto *text = std::get_if<std::string>(&value.data))
        return ofText(*text);
    return structureClass;
}

} // namespace triage::dmn
