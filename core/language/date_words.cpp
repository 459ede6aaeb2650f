// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/date_words.h"

#include "language/phrases.h"

namespace triage {

std::string dateWords(std::chrono::year_month_day day, const Translation &language)
{
    return language.with(phrase::date,
                         {std::to_string(static_cast<unsigned>(day.day())),
                          language.of(phrase::months.at(static_cast<unsigned>(day.month()) - 1)),
                          std::to_string(static_cast<int>(day.year()))});
}

} // namespace triage
