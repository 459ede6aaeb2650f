// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inputs/explained_words.h"

#include <QFrame>
#include <QPointer>

class QScrollArea;

namespace triage {

/// A sheet over a page that lists words with what they mean. It holds the focus until Escape, F2
/// or its button closes it, and gives it back to where it was; arrows scroll.
class WordPanel : public QFrame {
    Q_OBJECT
public:
    /// Lies over `page`, which it belongs to; deletes itself once closed.
    WordPanel(const QList<ExplainedWord> &words, QWidget *page);

    /// Closes it as Escape does.
    void close();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void place();

    QScrollArea *m_scroll = nullptr;
    QPointer<QWidget> m_before; ///< had the focus
    QPointer<QWidget> m_button;
};

} // namespace triage
