// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputs/word_bearer.h"

#include "theme/colour.h"

#include <QPainter>

namespace triage {

QList<ExplainedWord> WordBearer::words() const
{
    if (m_words.isEmpty())
        return {};
    const QList<theme::PlacedText> placed = texts();
    QList<ExplainedWord> words;
    for (const MarkedWord &word : m_words) {
        const theme::PlacedText &text = placed[word.text];
        words.append({text.text.mid(word.start, word.length), word.link, word.meaning, word.start,
                      theme::placeOf(text, word.start, word.length)});
    }
    return words;
}

void WordBearer::paintDots(QPainter &painter) const
{
    if (m_words.isEmpty())
        return;
    painter.save();
    QPen dots(theme::colour(theme::Role::Accent), 1.5, Qt::CustomDashLine, Qt::RoundCap);
    dots.setDashPattern({0.1, 2});
    painter.setPen(dots);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const ExplainedWord &word : words()) {
        const double below = word.place.bottom() - 1;
        painter.drawLine(QPointF(word.place.left() + 1, below),
                         QPointF(word.place.right() - 1, below));
    }
    painter.restore();
}

} // namespace triage
