// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace triage {

/// "Why we ask", at the foot of a question.
class WhyNote : public QWidget {
    Q_OBJECT
public:
    explicit WhyNote(const QString &text, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace triage
