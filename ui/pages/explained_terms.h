// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/catalogue.h"
#include "inputs/explained_words.h"

class QWidget;

namespace triage {

/// Marks the clinical words in the paragraphs of a page, each where it first stands, so that
/// resting on it or Enter at it explains it. Headings, names, labels, sources and links stay as
/// they are; what was marked before counts.
void explainTerms(QWidget &page, const Catalogue &catalogue);

/// Marks them on a page of questions, in its questions, hints and options, wherever they stand, so
/// that resting on one explains it. Adds no Tab stop: for the keys see PageWords. Marks each widget
/// once; true where there are any.
bool explainQuestions(QWidget &page, const Catalogue &catalogue);

/// The terms marked so in what is shown of the page, each once and in the order read; their text
/// is the glossary's.
[[nodiscard]] QList<ExplainedWord> termsShown(const QWidget &page);

/// The text of a label with its explained words marked; `used` are the terms that were marked
/// before, and takes those marked now.
[[nodiscard]] QString markedTerms(const QString &html, const Catalogue &catalogue,
                                  QStringList &used);

} // namespace triage
