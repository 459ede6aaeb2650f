// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QWidget>

namespace triage {

class Callout;

/// What went wrong or was done, above the page; it stays until it is closed and stops nothing.
class NoticeBar : public QWidget {
    Q_OBJECT
public:
    explicit NoticeBar(QWidget *parent = nullptr);

    /// Shows a failure: what it means for the user, then the error's own words.
    void showError(const QString &meaning, const Error &error);
    /// Shows what was done and offers to take it back.
    void showDone(const QString &what);

signals:
    /// What was done last is to be taken back.
    void undoAsked();

private:
    Callout *m_note = nullptr;
    Callout *m_done = nullptr;
};

} // namespace triage
