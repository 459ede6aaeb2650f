// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inputs/card.h"
#include "pages/result_view.h"

namespace triage {

/// The two-level Wells score, for therapists: what counts, and that it rules nothing out. Empty
/// where it does not apply.
class ClotCard : public Card {
    Q_OBJECT
public:
    explicit ClotCard(const ResultView &view, QWidget *parent = nullptr);
};

} // namespace triage
