// SPDX-License-Identifier: GPL-3.0-or-later
#include "interview/spoken_date.h"

#include "interview/time_tokens.h"
#include "interview/time_words.h"

#include <cmath>

namespace triage {

namespace {

using std::chrono::day;
using std::chrono::month;
using std::chrono::sys_days;
using std::chrono::year;
using std::chrono::year_month_day;

constexpr int lastYear = 2200;

std::optional<sys_days> realDay(int y, unsigned m, unsigned d)
{
    const year_month_day date{year(y), month(m), day(d)};
    return date.ok() ? std::optional(sys_days(date)) : std::nullopt;
}

} // namespace

std::optional<sys_days> dateFromFigures(std::string_view words, sys_days today, Tense tense,
                                        DateOrder order)
{
    std::vector<int> parts;
    std::string run;
    for (const char c : std::string(words) + " ") {
        if (isDigit(c)) {
            run += c;
            continue;
        }
        if (!run.empty())
            parts.push_back(run.size() > 4 ? -1 : std::stoi(run));
        run.clear();
        if (c != '/' && c != '.' && c != '-' && c != ' ')
            return std::nullopt;
    }
    const bool separated = words.find_first_of("/.-") != std::string_view::npos;
    if (parts.size() == 3 && parts[0] > 999)
        return realDay(parts[0], static_cast<unsigned>(parts[1]), static_cast<unsigned>(parts[2]));
    if (parts.size() < 2 || parts.size() > 3 || (parts.size() == 2 && !separated))
        return std::nullopt;
    const bool monthFirst = (order == DateOrder::MonthFirst && parts[0] <= 12) || parts[1] > 12;
    const auto d = static_cast<unsigned>(parts[monthFirst ? 1 : 0]);
    const auto m = static_cast<unsigned>(parts[monthFirst ? 0 : 1]);
    const int thisYear = static_cast<int>(year_month_day(today).year());
    if (parts.size() == 3)
        return realDay(parts[2] < 100 ? 2000 + parts[2] : parts[2], m, d);
    const std::optional<sys_days> date = realDay(thisYear, m, d);
    if (date && tense == Tense::Past && *date > today)
        return realDay(thisYear - 1, m, d);
    if (date && tense == Tense::Future && *date < today)
        return realDay(thisYear + 1, m, d);
    return date;
}

std::optional<SpokenTime> dateFromNames(const std::vector<TimeToken> &tokens, sys_days today,
                                        Tense tense)
{
    const int thisYear = static_cast<int>(year_month_day(today).year());
    std::optional<unsigned> named;
    std::optional<unsigned> dayOfMonth;
    std::optional<int> yearSaid;
    bool about = false;
    for (const TimeToken &token : tokens) {
        if (token.number && *token.number == std::floor(*token.number)) {
            const int number = static_cast<int>(*token.number);
            if (number >= firstYear && number <= lastYear && !yearSaid)
                yearSaid = number;
            else if (number >= 1 && number <= 31 && !dayOfMonth)
                dayOfMonth = static_cast<unsigned>(number);
            else
                return std::nullopt;
        } else if (const PartWord *part = entryOf(partWords, token.text); part && !dayOfMonth) {
            dayOfMonth = part->day;
            about = true;
        } else if (const auto place = placeOf(monthWords, token.text); place && !named) {
            named = *place + 1;
        } else if (token.text != "st" && token.text != "nd" && token.text != "rd" &&
                   token.text != "th" && token.text != "in" && token.text != "-" &&
                   !placeOf(weekdayWords, token.text)) {
            return std::nullopt;
        }
    }
    if (!named) {
        if (!yearSaid || dayOfMonth)
            return std::nullopt;
        const auto middle = realDay(*yearSaid, 7, 1);
        return SpokenTime{tense == Tense::Past ? std::min(*middle, today) : *middle, true};
    }
    about = about || !dayOfMonth;
    const unsigned d = dayOfMonth.value_or(15);
    std::optional<sys_days> date = realDay(yearSaid.value_or(thisYear), *named, d);
    if (!date)
        return std::nullopt;
    const bool thisMonth = year_month_day(today).month() == month(*named) && !dayOfMonth;
    if (!yearSaid && thisMonth)
        date = tense == Tense::Past ? std::min(*date, today) : std::max(*date, today);
    if (!yearSaid && tense == Tense::Past && *date > today)
        date = realDay(thisYear - 1, *named, d);
    if (!yearSaid && tense == Tense::Future && *date < today)
        date = realDay(thisYear + 1, *named, d);
    return date ? std::optional(SpokenTime{*date, about}) : std::nullopt;
}

} // namespace triage
