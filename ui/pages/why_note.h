// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace triage {

class Button;
class Paragraph;

/// "Why we ask", at the foot of a question; the reason unfolds below it.
class WhyNote : public QWidget {
    Q_OBJECT
public:
    WhyNote(const QString &text, bool open, QWidget *parent = nullptr);

    /// Unfolds or folds the reason, as a click does.
    void toggle();

signals:
    /// The person unfolded (true) or folded the reason.
    void unfolded(bool open);

private:
    void setOpen(bool open);

    Button *m_button = nullptr;
    Paragraph *m_reason = nullptr;
};

} // namespace triage
