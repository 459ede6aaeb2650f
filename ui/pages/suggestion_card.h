// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inputs/card.h"
#include "pages/result_view.h"

namespace triage {

/// What the answers suggest: plain name, medical name, how sure and how long.
class SuggestionCard : public Card {
    Q_OBJECT
public:
    explicit SuggestionCard(const ResultView &view, QWidget *parent = nullptr);

private:
    void addName(const ResultView &view);
    void addCertainty(const ResultView &view);
    void addCourse(const ResultView &view);
};

} // namespace triage
