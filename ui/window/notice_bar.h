// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "language/translation.h"

#include <QWidget>

namespace triage {

class Button;
class Callout;

/// What went wrong or was done, above the page; it stays until it is closed and stops nothing.
class NoticeBar : public QWidget {
    Q_OBJECT
public:
    /// Says errors in this language.
    explicit NoticeBar(const Translation &language, QWidget *parent = nullptr);

    /// What can be done about a failure, beside waiting.
    enum class Offer { Nothing, SaveElsewhere };

    /// Shows a failure: what it means for the user, then the error's own words.
    void showError(const QString &meaning, const Error &error, Offer offer = Offer::Nothing);
    /// Takes a failure away that is over; anything else stays.
    void hideError();
    /// Shows something to know.
    void showNote(const QString &title, const QString &text);
    /// Says more of what is shown as done.
    void addDetail(const QString &text);
    /// Shows what was done and offers to take it back.
    void showDone(const QString &what);

signals:
    /// What was done last is to be taken back.
    void undoAsked();
    /// The records are to go on in another place.
    void elsewhereAsked();

private:
    Translation m_language;
    Callout *m_note = nullptr;
    Callout *m_done = nullptr;
    Button *m_elsewhere = nullptr;
    Button *m_undo = nullptr;
};

} // namespace triage
