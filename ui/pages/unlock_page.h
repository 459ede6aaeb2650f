// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace triage {

class Button;
class ErrorLine;
class TextBox;

/// Asks for the passphrase of locked records, before anything of them is shown.
class UnlockPage : public QWidget {
    Q_OBJECT
public:
    explicit UnlockPage(QWidget *parent = nullptr);

    /// Says, in plain text, why what was given does not open the records, and lets it be typed
    /// again.
    void refuse(const QString &why);

signals:
    /// A passphrase or a recovery key was typed.
    void given(const QString &passphrase);

private:
    void give();

    TextBox *m_passphrase = nullptr;
    Button *m_unlock = nullptr;
    ErrorLine *m_refusal = nullptr;
};

} // namespace triage
