// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inputs/card.h"
#include "pages/result_view.h"

namespace triage {

class Heading;

/// One treatment: what it is, how much, why this verdict, who takes care, for therapists the
/// figures of the studies, and the sources.
class TreatmentCard : public Card {
    Q_OBJECT
public:
    TreatmentCard(const TreatmentAdvice &advice, const ResultView &view, QWidget *parent = nullptr);

    /// Moves the focus to the name, so that it is read out.
    void focusHeading();

signals:
    /// "Open sources" was pressed.
    void sourcesRequested();

private:
    void addPart(const QString &heading);
    void addText(const QString &heading, const QString &text);
    void addEvidence(const TreatmentAdvice &advice);

    Heading *m_heading = nullptr;
};

} // namespace triage
