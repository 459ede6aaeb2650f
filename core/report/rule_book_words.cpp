// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/rule_book_words.h"

namespace triage {

RuleBookWords::RuleBookWords(const Translation &language) : WordList(language) {}

RuleBookWords::RuleBookWords(const TextVisitor &visit) : WordList(visit) {}

} // namespace triage
