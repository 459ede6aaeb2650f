// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QMenu;

namespace triage {

class Button;

/// "More": what comes from other programs and what leaves for them.
class ExchangeMenu : public QWidget {
    Q_OBJECT
public:
    explicit ExchangeMenu(QWidget *parent = nullptr);

signals:
    /// A result of another program is to be taken in.
    void importAsked();
    /// All results are to be saved as a table.
    void sheetAsked();

private:
    Button *m_button = nullptr;
    QMenu *m_menu = nullptr;
};

} // namespace triage
