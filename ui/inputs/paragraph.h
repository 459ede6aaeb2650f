// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inputs/explained_words.h"
#include "theme/colour.h"
#include "theme/type.h"

#include <QLabel>
#include <QPointer>
#include <QTimer>
#include <QVarLengthArray>

#include <utility>

class QTextDocument;

namespace triage {

class Explanation;

/// A text that wraps at 75 characters or at its column. `<b>` and links are allowed. An explained
/// word is dotted below; resting on it, or Enter or Space at it, shows what it means, Escape hides
/// that again.
class Paragraph : public QLabel {
    Q_OBJECT
public:
    explicit Paragraph(const QString &text, theme::Type type = theme::Type::Body,
                       theme::Role tone = theme::Role::Text, QWidget *parent = nullptr);
    ~Paragraph() override;

    /// Shows a text in which `<b>` and links are allowed.
    void setText(const QString &text);
    /// Shows a text exactly as typed: for a person's own words.
    void setPlain(const QString &text);
    /// The text as it was set.
    [[nodiscard]] QString source() const { return m_source; }
    /// Explained words are then no Tab stops: the pointer explains them, a list of the page's words
    /// does so for the keys, and all of them are described to accessibility tools.
    void setWordsQuiet();
    /// The explained words, where they lie in the paragraph.
    [[nodiscard]] QList<ExplainedWord> words() const;
    /// Changes the weight of the type.
    void setWeight(theme::Weight weight);
    /// Changes the colour.
    void setTone(theme::Role tone);

    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void refresh();
    void dotWords();
    void tellWord();
    void explain(const QString &link);
    void closeExplanation();
    void placeText();
    /// Where the document is painted.
    [[nodiscard]] QPointF cornerOf(const QTextDocument &document) const;
    [[nodiscard]] int spare() const;

    theme::Type m_type;
    theme::Role m_tone;
    QString m_source;
    int m_readingWidth = 0; ///< in pixels, with air
    /// By the width of the text, until the text or its type changes.
    mutable QVarLengthArray<std::pair<int, int>, 4> m_heights;
    bool m_refreshing = false;
    bool m_quiet = false; ///< explained words are no Tab stops
    QString m_hovered;    ///< link under the pointer
    QTimer m_rest;
    QPointer<Explanation> m_explanation;
};

} // namespace triage
