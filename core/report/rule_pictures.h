// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/picture.h"
#include "report/rule_words.h"

namespace triage {

/// How all rules hang together: the sections of the questionnaire, the chapters, what the engine
/// works out, and the result. Boxes link to "#chapter-ID" and "#topic-ID".
[[nodiscard]] Picture overviewPicture(const Rulebase &rulebase,
                                      const std::vector<RuleChapter> &chapters);

/// One topic: the questions and decisions that it reads, its tables, and what they serve. Boxes
/// link to "#NAME" of a decision and to "#topic-ID".
[[nodiscard]] Picture topicPicture(const Rulebase &rulebase, const Catalogue &catalogue,
                                   const std::vector<RuleChapter> &chapters,
                                   const RuleTopic &topic);

} // namespace triage
