// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inputs/word_bearer.h"

#include <QAbstractButton>

namespace triage {

/// One answer as a whole clickable row: glyph, label, hint below and the key that picks it.
class OptionRow : public QAbstractButton, public WordBearer {
    Q_OBJECT
public:
    enum class Glyph { Radio, Check };

    OptionRow(Glyph glyph, const QString &text, const QString &hint = {},
              QWidget *parent = nullptr);

    /// The key shown at the right, "1" to "9" or "0"; empty shows none.
    void setKey(const QString &key);
    /// Outlines the row as part of an unanswered question.
    void setError(bool error);

    /// Draws no box of its own: the row lies in a card that shows hover and choice.
    void setFlat(bool flat);

    [[nodiscard]] Glyph glyph() const { return m_glyph; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    /// The label and the hint.
    [[nodiscard]] QList<theme::PlacedText> texts() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRectF box() const;
    [[nodiscard]] int textLeft() const;
    [[nodiscard]] int textRight() const;

    Glyph m_glyph;
    QString m_hint;
    QString m_key;
    bool m_error = false;
    bool m_flat = false;
};

} // namespace triage
