// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace triage {

class Paragraph;

/// A cross and what is wrong, under or above an input; hidden while it has no text.
class ErrorLine : public QWidget {
    Q_OBJECT
public:
    explicit ErrorLine(QWidget *parent = nullptr);

    /// Shows a text; empty hides the line.
    void setText(const QString &text);
    /// The text shown, or empty.
    [[nodiscard]] QString text() const;

private:
    Paragraph *m_label = nullptr;
};

} // namespace triage
