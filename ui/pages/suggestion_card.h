// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inputs/card.h"
#include "pages/result_view.h"

namespace triage {

class Paragraph;

/// What the answers suggest: plain name, medical name, how sure; a second condition that fits about
/// as well, with what would tell them apart.
class SuggestionCard : public Card {
    Q_OBJECT
public:
    explicit SuggestionCard(const ResultView &view, QWidget *parent = nullptr);

signals:
    /// The page of a condition is to be shown, by its address.
    void topicAsked(const QString &topic);

private:
    void addName(const ResultView &view);
    void addClose(const ResultView &view);
    void addCertainty(const ResultView &view);
    Paragraph *addLink(const QString &html);
};

} // namespace triage
