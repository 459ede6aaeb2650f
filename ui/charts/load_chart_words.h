// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training_log/merge.h"

#include <QDate>
#include <QString>

namespace triage {

/// The same day in the other calendar type.
[[nodiscard]] QDate dateOf(LocalDay day);
[[nodiscard]] LocalDay localDayOf(const QDate &date);

/// "28 September 2026", as the user's locale writes it.
[[nodiscard]] QString loadLongDayText(LocalDay day);
/// "28 Sep", as the user's locale writes it.
[[nodiscard]] QString loadDayText(LocalDay day);
/// "21.1 km".
[[nodiscard]] QString loadKmText(double km);

} // namespace triage
