// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inputs/card.h"
#include "pages/result_view.h"

namespace triage {

/// What the training before it shows, with the last run beside those before; for therapists with
/// the figures. Empty where nothing was found.
class LoadCard : public Card {
    Q_OBJECT
public:
    explicit LoadCard(const ResultView &view, QWidget *parent = nullptr);
};

} // namespace triage
