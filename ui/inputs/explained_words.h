// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRectF>
#include <QString>

class QTextDocument;

namespace triage {

/// A link to this, followed by a word, marks the word as explained; the link's title is what it
/// means.
inline constexpr QLatin1String explainedWord("word:");

/// An explained word of a text as it is laid out.
struct ExplainedWord {
    QString text;
    QString link;
    QString meaning;
    int start = 0; ///< of its first letter
    QRectF place;  ///< in the document's coordinates
};

/// Where a part of a document lies as it is laid out: a place a line.
[[nodiscard]] QList<QRectF> placesOf(const QTextDocument &document, int start, int length);

/// What the words mean, as one text for accessibility tools.
[[nodiscard]] QString meaningsOf(const QList<ExplainedWord> &words);

/// The explained words of a document, in reading order.
[[nodiscard]] QList<ExplainedWord> wordsIn(const QTextDocument &document);

/// Gives every explained word the colour of its text and dots below it.
void dotWords(QTextDocument &document);

} // namespace triage
