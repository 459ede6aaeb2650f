// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inputs/card.h"

#include <QList>

namespace triage {

class Button;
class Paragraph;
class Tick;

/// What must all be true to go on, to be ticked off; counts what is, and leads on once all are.
class CriteriaCard : public Card {
    Q_OBJECT
public:
    CriteriaCard(const QString &heading, const QStringList &lines, const QList<bool> &met,
                 QWidget *parent = nullptr);

    /// Shows a button with this text once all are true.
    void setNext(const QString &text);

signals:
    /// A criterion was ticked or taken back.
    void ticked(int index, bool met);
    /// The button was pressed.
    void nextAsked();

private:
    void count();

    QList<Tick *> m_ticks;
    Paragraph *m_count = nullptr;
    Button *m_next = nullptr;
};

} // namespace triage
