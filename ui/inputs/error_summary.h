// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>
#include <QPointer>

class QVBoxLayout;

namespace triage {

/// One thing to mend and the input it leads to.
struct PageProblem {
    QString text;
    QPointer<QWidget> input;
};

/// "There is a problem": lists what to mend; each line moves the focus to its input.
/// Hidden until it has problems.
class ErrorSummary : public QFrame {
    Q_OBJECT
public:
    explicit ErrorSummary(QWidget *parent = nullptr);

    /// Shows these problems and takes the focus; an empty list hides it.
    void setProblems(const QList<PageProblem> &problems);

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QVBoxLayout *m_lines = nullptr;
};

} // namespace triage
