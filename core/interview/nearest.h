// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace triage {

/// The at most `count` candidates spelled most like `word`, quoted and joined with commas; the
/// nearest first. Only the first 64 bytes of `word` are compared.
[[nodiscard]] std::string nearest(std::string_view word,
                                  const std::vector<std::string_view> &candidates,
                                  std::size_t count = 3);

} // namespace triage
