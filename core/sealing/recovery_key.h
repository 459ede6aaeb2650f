// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sealing/secret.h"

#include <optional>
#include <string>

namespace triage {

/// What a recovery key holds: 160 random bits.
constexpr std::size_t recoveryKeySize = 20;

/// The key to be printed: nine groups of four letters and digits, the last one a check of the rest.
/// There is no I, L, O or U, so that nothing is misread.
[[nodiscard]] std::string recoveryText(const Secret &key);

/// Reads such a text; small letters, spaces and hyphens anywhere, O for 0, I and L for 1 are fine.
/// Nothing where it is no recovery key or was mistyped.
[[nodiscard]] std::optional<Secret> readRecoveryKey(std::string_view text);

} // namespace triage
