// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

class QWidget;

namespace triage {

class Explanation;
class WordBearer;

/// Explains the word of a WordBearer that the pointer rests on.
class WordHover : public QObject {
    Q_OBJECT
public:
    /// Belongs to `over`, which is the widget of the bearer.
    WordHover(QWidget *over, const WordBearer &bearer);
    ~WordHover() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void pointAt(const QPointF &position);
    void explain();
    void close();

    QWidget *m_over = nullptr;
    const WordBearer &m_bearer;
    QString m_link; ///< of the word under the pointer
    QTimer m_rest;
    QPointer<Explanation> m_explanation;
};

} // namespace triage
