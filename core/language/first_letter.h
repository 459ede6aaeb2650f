// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace triage {

/// The text with a capital first letter.
[[nodiscard]] std::string capitalised(std::string text);

/// A text within a sentence: "Saddle anaesthesia" begins small there, "MRI", "X-ray" and "I can
/// walk" stay, and so does every text of a language that keeps capitals (LanguageHead).
[[nodiscard]] std::string inSentence(std::string text, bool keepsCapitals);

} // namespace triage
