// SPDX-License-Identifier: GPL-3.0-or-later
#include "dmn/compare.h"

namespace triage::dmn {

std::optional<bool> equal(const Value &left, const Value &right)
{
    if (left.data.index() == right.data.index())
        return left == right;
    if (left.isNull() || right.isNull())
        return false;
    return std::nullopt;
}

std::optional<std::partial_ordering> order(const Value &left, const Value &right)
{
    if (const auto *number = std::get_if<double>(&left.data))
        if (const auto *other = std::get_if<double>(&right.data))
            return *number <=> *other;
    if (const auto *text = std::get_if<std::string>(&left.data))
        if (const auto *other = std::get_if<std::string>(&right.data))
            return *text <=> *other;
    return std::nullopt;
}

std::optional<bool> inOrder(Operator operation, const Value &left, const Value &right)
{
    const auto way = order(left, right);
    if (!way)
        return std::nullopt;
    switch (operation) {
    case Operator::Less:
        return std::is_lt(*way);
    case Operator::LessOrEqual:
        return std::is_lteq(*way);
    case Operator::Greater:
        return std::is_gt(*way);
    default:
        return std::is_gteq(*way);
    }
}

} // namespace triage::dmn
