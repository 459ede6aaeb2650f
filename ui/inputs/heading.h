// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inputs/word_bearer.h"
#include "theme/type.h"

#include <QLabel>

namespace triage {

/// A heading that wraps. It takes no Tab stop, but setFocus() on arrival makes it read out.
class Heading : public QLabel, public WordBearer {
    Q_OBJECT
public:
    /// `level` is Type::H1, H2 or H3.
    explicit Heading(const QString &text, theme::Type level = theme::Type::H1,
                     QWidget *parent = nullptr);

    /// Shows a text and names the heading with it.
    void setHeading(const QString &text);
    [[nodiscard]] QList<theme::PlacedText> texts() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace triage
