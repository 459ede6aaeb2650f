// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inputs/page_column.h"
#include "pages/result_view.h"

class QVBoxLayout;

namespace triage {

class Card;
class CareCard;

/// "What to do": how soon to be seen, what the answers suggest, why, and what is still open.
class CareTab : public PageColumn {
    Q_OBJECT
public:
    explicit CareTab(const ResultView &view, QWidget *parent = nullptr);

    /// Moves the focus to the care card, so that it is read out.
    void focusCard();

signals:
    /// "See your plan" was pressed.
    void planRequested();
    /// Something to read is asked for, by its topic ("condition:strain").
    void topicAsked(const QString &topic);

private:
    void addCare(QVBoxLayout *column, const ResultView &view);
    void addSuggestion(QVBoxLayout *column, const ResultView &view);
    void addCard(QVBoxLayout *column, Card *card);
    void addOpen(QVBoxLayout *column, const ResultView &view);
    void addNext(QVBoxLayout *column, const ResultView &view);
    void addReading(QVBoxLayout *column, const ResultView &view);

    CareCard *m_card = nullptr;
};

} // namespace triage
