// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

namespace triage {

/// Parts of one column's domain, a bit each.
using Parts = std::uint64_t;
inline constexpr std::size_t mostParts = 64;

/// A product of such sets, one a column: the inputs for which a row holds.
using Box = std::vector<Parts>;

/// True where some column leaves nothing.
[[nodiscard]] bool isEmpty(const Box &box);

[[nodiscard]] Box common(const Box &left, const Box &right);

[[nodiscard]] bool overlap(const Box &left, const Box &right);

/// True where `inner` lies wholly within `outer`.
[[nodiscard]] bool within(const Box &inner, const Box &outer);

/// What `taken` leave of `whole`, as boxes that do not overlap; nothing where these would be more
/// than `most`.
[[nodiscard]] std::optional<std::vector<Box>>
remainder(const Box &whole, const std::vector<Box> &taken, std::size_t most = 20000);

} // namespace triage
