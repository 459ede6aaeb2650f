// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;

namespace triage {

/// Cards side by side, all of one width; fewer in a row where there is less room.
class CardGrid : public QWidget {
    Q_OBJECT
public:
    /// `least`: pixels that a card needs; `most`: cards in a row.
    CardGrid(int least, int most, QWidget *parent = nullptr);

    void addCard(QWidget *card);
    /// Cards in a row now.
    [[nodiscard]] int columns() const { return m_columns; }
    /// As narrow as one card.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();

    QGridLayout *m_grid = nullptr;
    QList<QWidget *> m_cards;
    int m_least;
    int m_most;
    int m_columns;
};

} // namespace triage
