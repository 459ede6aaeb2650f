// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace triage {

/// The words of a text in small letters, each once, sorted: "C-014, Ann" gives "014", "ann", "c".
/// Letters of Latin, Greek and Cyrillic scripts are made small; others stay.
[[nodiscard]] std::vector<std::string> wordsOf(std::string_view text);

/// The words by which a person is found: those of the name, the name's parts without the signs
/// between them ("C-014" also as "c014"), and those of the finding's code.
[[nodiscard]] std::vector<std::string> searchWords(std::string_view name,
                                                   std::string_view condition);

/// The first text beyond all that begin with `prefix`.
[[nodiscard]] std::string beyondPrefix(std::string_view prefix);

} // namespace triage
