// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace triage {

class Paragraph;

/// A small sheet over the page that explains a word. It takes no focus and no clicks.
class Explanation : public QFrame {
    Q_OBJECT
public:
    /// A hidden one over all of `window`.
    explicit Explanation(QWidget *window);

    /// Shows what a word means below it (above where there is no room), inside the window.
    /// `place`: where the word stands, in the window's coordinates.
    void explain(const QString &word, const QString &meaning, const QRect &place);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Paragraph *m_word = nullptr;
    Paragraph *m_meaning = nullptr;
};

} // namespace triage
