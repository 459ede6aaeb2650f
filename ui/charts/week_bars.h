// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training_log/load_measures.h"

#include <QWidget>

#include <array>

namespace triage {

/// The kilometres of each of the 16 weeks up to the day it began, a bar a week, the newest first.
/// It warns of nothing: weekly totals did not predict injury.
class WeekBars : public QWidget {
    Q_OBJECT
public:
    /// The first week ends with `asOf`.
    WeekBars(LocalDay asOf, const std::array<double, 16> &km, QWidget *parent = nullptr);

    /// "22 Sep to 28 Sep: 40 km", for each week that has any, and how many have none.
    [[nodiscard]] QString words() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString weekText(std::size_t week) const;
    [[nodiscard]] double rowHeight() const;

    LocalDay m_asOf;
    std::array<double, 16> m_km;
};

} // namespace triage
