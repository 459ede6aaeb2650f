// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/emergency_number.h"

#include "report/wording.h"
#include "text.h"

#include <QLocale>

#include <algorithm>

namespace triage {

std::string regionOf(const QLocale &locale)
{
    return toCore(QLocale::territoryToCode(locale.territory()));
}

EmergencyNumber emergencyNumberFor(const Catalogue &catalogue, const std::string &region)
{
    const auto &numbers = catalogue.emergencyNumbers;
    for (const std::string &code : {region, std::string(anyRegion)}) {
        const auto found =
            std::find_if(numbers.begin(), numbers.end(),
                         [&code](const EmergencyNumber &entry) { return entry.region == code; });
        if (found != numbers.end())
            return *found;
    }
    return {.region = std::string(anyRegion), .name = {}, .number = "112", .advice = {}};
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
