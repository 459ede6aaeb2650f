// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace triage {

/// A cross and what is wrong, under or above an input; hidden while it has no text.
class ErrorLine : public QWidget {
    Q_OBJECT
public:
    explicit ErrorLine(QWidget *parent = nullptr);

    /// Shows a text; empty hides the line.
    void setText(const QString &text);
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QLabel *m_label = nullptr;
};

} // namespace triage
