// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inputs/card.h"
#include "pages/result_view.h"

namespace triage {

/// What may have contributed, and what to try. Empty where nothing was found.
class FactorsCard : public Card {
    Q_OBJECT
public:
    explicit FactorsCard(const ResultView &view, QWidget *parent = nullptr);
};

} // namespace triage
