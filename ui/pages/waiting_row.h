// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/icons.h"

#include <QWidget>

namespace triage {

/// Something that waits on the home page: icon, what it is, a line about it, and buttons. Without
/// `removeText` it cannot be removed.
class WaitingRow : public QWidget {
    Q_OBJECT
public:
    WaitingRow(theme::Icon icon, const QString &title, const QString &text,
               const QString &buttonText, const QString &removeText, QWidget *parent = nullptr);

    /// Shows that its day has come.
    void setDue() { m_due = true; }

signals:
    void pressed();
    void removed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    theme::Icon m_icon;
    bool m_due = false;
};

} // namespace triage
