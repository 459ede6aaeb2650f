// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace triage {

/// "Saddle anaesthesia" within a sentence: with a small letter where the language has it so; "DVT"
/// stays as it is.
[[nodiscard]] QString inSentence(const QString &text);

} // namespace triage
