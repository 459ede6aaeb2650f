// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inputs/card.h"
#include "pages/result_view.h"

namespace triage {

/// One treatment: what it is, what studies show, why this verdict, who takes care, sources.
class TreatmentCard : public Card {
    Q_OBJECT
public:
    TreatmentCard(const TreatmentAdvice &advice, const ResultView &view, QWidget *parent = nullptr);

signals:
    /// "Open sources" was pressed.
    void sourcesRequested();

private:
    void addPart(const QString &heading);
};

} // namespace triage
