// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inputs/card.h"

namespace triage {

/// The white sheet around a reader; its border is the reader's focus ring.
class Sheet : public Card {
    Q_OBJECT
public:
    explicit Sheet(QWidget *reader);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *m_reader;
};

} // namespace triage
