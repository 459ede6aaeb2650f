// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputs/card_grid.h"

#include "theme/type.h"

#include <QGridLayout>

namespace triage {

CardGrid::CardGrid(int least, int most, QWidget *parent)
    : QWidget(parent), m_grid(new QGridLayout(this)), m_least(least), m_most(most), m_columns(1)
{
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(theme::space(4));
    m_grid->setVerticalSpacing(theme::space(12));
}

void CardGrid::addCard(QWidget *card)
{
    m_cards.append(card);
    place();
}

QSize CardGrid::minimumSizeHint() const
{
    return {m_least, QWidget::minimumSizeHint().height()};
}

void CardGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int fit = qBound(1, width() / qMax(1, m_least), m_most);
    if (fit == m_columns)
        return;
    m_columns = fit;
    place();
}

// Columns without a card keep their share, so that the cards of a short row are no wider.
void CardGrid::place()
{
    for (QWidget *card : std::as_const(m_cards))
        m_grid->removeWidget(card);
    for (int column = 0; column < m_most; ++column) {
        m_grid->setColumnStretch(column, column < m_columns ? 1 : 0);
        m_grid->setColumnMinimumWidth(column, 0);
    }
    for (qsizetype i = 0; i < m_cards.size(); ++i)
        m_grid->addWidget(m_cards[i], static_cast<int>(i) / m_columns,
                          static_cast<int>(i) % m_columns);
}

} // namespace triage
