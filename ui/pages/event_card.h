// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inputs/card.h"
#include "pages/result_view.h"
#include "training_log/return_load.h"

namespace triage {

class NumberField;
class Paragraph;
class TimeField;

/// What an event of this distance on this day comes to, with the healing time counted.
[[nodiscard]] QString eventSentence(const EventOutlook &outlook, double km);

/// Tests whether a distance can be run again on a day: by the runner's own pace of before, the
/// healing time of the result, and no step longer than a tenth.
class EventCard : public Card {
    Q_OBJECT
public:
    EventCard(const ResultView &view, const ReturnBasis &basis, const HealingDays &healing,
              const LoadThresholds &thresholds, QWidget *parent = nullptr);

private:
    void refresh();

    ReturnBasis m_basis;
    HealingDays m_healing;
    LoadThresholds m_thresholds;
    LocalDay m_assessed;
    TimeField *m_day = nullptr;
    NumberField *m_km = nullptr;
    Paragraph *m_says = nullptr;
};

} // namespace triage
