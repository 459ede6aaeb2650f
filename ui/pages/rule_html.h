// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/rule_words.h"

#include <QString>

namespace triage {

/// The name under which a page asks for its picture.
inline constexpr const char *pictureName = "picture";

/// The style sheet of the rule book's pages in the colours and sizes of now.
[[nodiscard]] QString ruleStyle();

/// The first page: how to read the book and the picture of the whole.
[[nodiscard]] QString overviewHtml(const Rulebase &rulebase, const QSize &picture);

/// One topic: its picture, its tables in words, and the sources that it names. No picture where
/// `picture` is empty.
[[nodiscard]] QString topicHtml(const RuleChapter &chapter, const RuleTopic &topic,
                                const Catalogue &catalogue, const QSize &picture);

} // namespace triage
