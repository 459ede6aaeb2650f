// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text.h"

namespace triage {

/// A passphrase as it is hashed: the same letters may come composed or not, depending on the
/// keyboard.
[[nodiscard]] inline std::string passphraseOf(const QString &typed)
{
    return toCore(typed.normalized(QString::NormalizationForm_C));
}

} // namespace triage
