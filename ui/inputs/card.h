// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QVBoxLayout;

namespace triage {

/// A white sheet with a thin border and round corners; never inside another card.
class Card : public QFrame {
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr);

    /// The card's content, 24 px from its edge; change the margins for lists that reach the edge.
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    /// 2 px border in the colour of errors.
    void setError(bool error);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_body = nullptr;
    bool m_error = false;
};

} // namespace triage
