// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputs/explained_words.h"

#include "theme/colour.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextLayout>

namespace triage {

namespace {

QRectF placeOf(const QTextDocument &document, const QTextBlock &block, int start, int length)
{
    const QTextLayout *layout = block.layout();
    const int from = start - block.position();
    const QTextLine line = layout ? layout->lineForTextPosition(from) : QTextLine();
    if (!line.isValid())
        return {};
    const int to = qMin(from + length, line.textStart() + line.textLength());
    const double left = line.cursorToX(from);
    const QPointF corner = document.documentLayout()->blockBoundingRect(block).topLeft();
    return QRectF(left, line.y(), line.cursorToX(to) - left, line.height()).translated(corner);
}

} // namespace

QList<ExplainedWord> wordsIn(const QTextDocument &document)
{
    QList<ExplainedWord> words;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment part = it.fragment();
            const QTextCharFormat format = part.charFormat();
            if (format.isAnchor() && format.anchorHref().startsWith(explainedWord))
                words.append({part.text(), format.anchorHref(), format.toolTip(), part.position(),
                              placeOf(document, block, part.position(), part.length())});
        }
    return words;
}

QList<QRectF> placesOf(const QTextDocument &document, int start, int length)
{
    QList<QRectF> places;
    for (QTextBlock block = document.findBlock(start);
         block.isValid() && block.position() < start + length; block = block.next()) {
        const QPointF corner = document.documentLayout()->blockBoundingRect(block).topLeft();
        for (int i = 0; block.layout() && i < block.layout()->lineCount(); ++i) {
            const QTextLine line = block.layout()->lineAt(i);
            const int from = qMax(line.textStart(), start - block.position());
            const int to =
                qMin(line.textStart() + line.textLength(), start + length - block.position());
            if (from < to)
                places.append(QRectF(line.cursorToX(from), line.y(),
                                     line.cursorToX(to) - line.cursorToX(from), line.height())
                                  .translated(corner));
        }
    }
    return places;
}

QString meaningsOf(const QList<ExplainedWord> &words)
{
    QStringList meanings;
    for (const ExplainedWord &word : words)
        meanings.append(QStringLiteral("%1: %2").arg(word.text, word.meaning));
    return meanings.join(u' ');
}

void dotWords(QTextDocument &document)
{
    for (const ExplainedWord &word : wordsIn(document)) {
        QTextCursor cursor(&document);
        cursor.setPosition(word.start);
        cursor.setPosition(word.start + static_cast<int>(word.text.size()),
                           QTextCursor::KeepAnchor);
        QTextCharFormat format = cursor.charFormat();
        format.clearForeground();
        format.setUnderlineStyle(QTextCharFormat::DotLine);
        format.setUnderlineColor(theme::colour(theme::Role::Accent));
        cursor.setCharFormat(format);
    }
}

} // namespace triage
