// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/catalogue.h"

#include <QString>

class QLocale;

namespace triage {

/// The code of the locale's country.
[[nodiscard]] std::string regionOf(const QLocale &locale);

/// The emergency number of a region, or the catalogue's entry for other countries.
[[nodiscard]] EmergencyNumber emergencyNumberFor(const Catalogue &catalogue,
                                                 const std::string &region);

/// A content text with its {number} and {advice} filled in.
[[nodiscard]] QString filledIn(const std::string &text, const EmergencyNumber &number);

/// The same for a label that reads rich text.
[[nodiscard]] QString withNumber(const std::string &text, const EmergencyNumber &number);

} // namespace triage
