// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "sealing/secret.h"

#include <string>

namespace triage {

/// Asks on the terminal, without showing what is typed.
[[nodiscard]] Result<Secret> typedPassphrase(const std::string &question);

/// The first line of a file.
[[nodiscard]] Result<Secret> passphraseIn(const std::string &file);

/// Its characters, as typed.
[[nodiscard]] std::string_view textOf(const Secret &passphrase);

} // namespace triage
