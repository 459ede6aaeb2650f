// SPDX-License-Identifier: GPL-3.0-or-later
#include "lint/box.h"

#include <algorithm>

namespace triage {

namespace {

/// Adds what `taken` leaves of `box`, cut off column by column.
void addRest(Box box, const Box &taken, std::vector<Box> &rest)
{
    for (std::size_t column = 0; column < box.size(); ++column) {
        const Parts outside = box[column] & ~taken[column];
        if (outside == 0)
            continue;
        Box piece = box;
        piece[column] = outside;
        rest.push_back(std::move(piece));
        box[column] &= taken[column];
    }
}

} // namespace

bool isEmpty(const Box &box)
{
    return std::find(box.begin(), box.end(), Parts{0}) != box.end();
}

Box common(const Box &left, const Box &right)
{
    Box both = left;
    for (std::size_t column = 0; column < both.size(); ++column)
        both[column] &= right[column];
    return both;
}

bool overlap(const Box &left, const Box &right)
{
    return !isEmpty(common(left, right));
}

bool within(const Box &inner, const Box &outer)
{
    return isEmpty(inner) || common(inner, outer) == inner;
}

std::optional<std::vector<Box>> remainder(const Box &whole, const std::vector<Box> &taken,
                                          std::size_t most)
{
    std::vector<Box> left;
    if (!isEmpty(whole))
        left.push_back(whole);
    for (const Box &next : taken) {
        std::vector<Box> rest;
        for (Box &box : left) {
            if (overlap(box, next))
                addRest(std::move(box), next, rest);
            else
                rest.push_back(std::move(box));
            if (rest.size() > most)
                return std::nullopt;
        }
        left = std::move(rest);
    }
    return left;
}

} // namespace triage
