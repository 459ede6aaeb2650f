// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inputs/explained_words.h"
#include "theme/wrapped_text.h"

class QPainter;

namespace triage {

/// An explained word of a text that a widget paints itself.
struct MarkedWord {
    int text = 0; ///< index in texts()
    int start = 0;
    int length = 0;
    QString link; ///< as in ExplainedWord
    QString meaning;
};

/// A widget that paints its own text, and dots the words of it that are explained.
class WordBearer {
public:
    WordBearer() = default;
    WordBearer(const WordBearer &) = delete;
    WordBearer &operator=(const WordBearer &) = delete;
    virtual ~WordBearer() = default;

    /// The texts where they are painted now.
    [[nodiscard]] virtual QList<theme::PlacedText> texts() const = 0;
    /// Which words of them are explained.
    void setWords(const QList<MarkedWord> &words) { m_words = words; }
    /// These words where they lie now, in reading order.
    [[nodiscard]] QList<ExplainedWord> words() const;

protected:
    void paintDots(QPainter &painter) const;

private:
    QList<MarkedWord> m_words;
};

} // namespace triage
