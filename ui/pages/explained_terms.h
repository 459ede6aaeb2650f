// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/catalogue.h"

class QWidget;

namespace triage {

/// Marks the clinical words in the paragraphs of a page, each where it first stands, so that
/// resting on it or Enter at it explains it. Headings, names, labels, sources and links stay as
/// they are; what was marked before counts.
void explainTerms(QWidget &page, const Catalogue &catalogue);

/// The text of a label with its explained words marked; `used` are the terms that were marked
/// before, and takes those marked now.
[[nodiscard]] QString markedTerms(const QString &html, const Catalogue &catalogue,
                                  QStringList &used);

} // namespace triage
