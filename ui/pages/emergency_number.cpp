// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/emergency_number.h"

#include "text.h"

#include <QLocale>

#include <algorithm>

namespace triage {

EmergencyNumber emergencyNumberFor(const Catalogue &catalogue, const QLocale &locale)
{
    const std::string country = toCore(QLocale::territoryToCode(locale.territory()));
    const auto &numbers = catalogue.emergencyNumbers;
    for (const std::string &region : {country, std::string("other")}) {
        const auto found =
            std::find_if(numbers.begin(), numbers.end(), [&region](const EmergencyNumber &entry) {
                return entry.region == region;
            });
        if (found != numbers.end())
            return *found;
    }
    return {.region = "other", .name = {}, .number = "112", .advice = {}};
}

QString filledIn(const std::string &text, const EmergencyNumber &number)
{
    QString filled = toScreen(text);
    filled.replace(QLatin1String("{number}"), toScreen(number.number));
    filled.replace(QLatin1String("{advice}"), toScreen(number.advice));
    return filled;
}

QString withNumber(const std::string &text, const EmergencyNumber &number)
{
    return filledIn(text, number).toHtmlEscaped();
}

} // namespace triage
