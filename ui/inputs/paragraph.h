// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/colour.h"
#include "theme/type.h"

#include <QLabel>

namespace triage {

/// A text that wraps at 75 characters or at its column. `<b>` and links are allowed.
class Paragraph : public QLabel {
    Q_OBJECT
public:
    explicit Paragraph(const QString &text, theme::Type type = theme::Type::Body,
                       theme::Role tone = theme::Role::Text, QWidget *parent = nullptr);

    /// Changes the weight of the type.
    void setWeight(theme::Weight weight);
    /// Changes the colour.
    void setTone(theme::Role tone);
    /// Shows plain text exactly as typed: for a person's own words.
    void setPlain(const QString &text);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    theme::Type m_type;
    theme::Role m_tone;
};

} // namespace triage
