// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "language/translation.h"

namespace triage {

/// A text of errorTexts with its places filled in, in this language: what is filled in stays, or is
/// one of these texts itself. Any other text stays as it is.
[[nodiscard]] std::string translatedErrorText(std::string_view english,
                                              const Translation &language);

/// The error in this language.
[[nodiscard]] Error translated(const Error &error, const Translation &language);

} // namespace triage
