// SPDX-License-Identifier: GPL-3.0-or-later
#include "interview/spoken_time.h"

#include "interview/spoken_date.h"
#include "interview/time_tokens.h"
#include "interview/time_words.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

namespace triage {

namespace {

using std::chrono::days;
using std::chrono::sys_days;

constexpr double mostDays = 40000;

using Token = TimeToken;
using Tokens = std::vector<TimeToken>;

/// Takes words that say "about" and words that say nothing out of the text.
bool takeRough(Tokens &tokens)
{
    const auto before = tokens.size();
    std::erase_if(tokens, [](const Token &token) {
        return isIn(roughWords, token.text) || token.text == "~";
    });
    const bool rough = tokens.size() != before;
    // Why: "1 and a half" needs its "and".
    std::erase_if(tokens, [&](const Token &token) {
        return token.text != "and" && isIn(emptyWords, token.text);
    });
    return rough;
}

struct Amount {
    double days = 0;
    bool about = false;
};

std::optional<std::pair<double, bool>> numberAt(const Tokens &tokens, std::size_t &at)
{
    if (at >= tokens.size())
        return std::nullopt;
    const auto one = [&](std::size_t i) -> std::optional<std::pair<double, bool>> {
        if (i >= tokens.size())
            return std::nullopt;
        if (tokens[i].number)
            return std::pair(*tokens[i].number, false);
        if (const NumberWord *word = entryOf(numberWords, tokens[i].text))
            return std::pair(word->number, word->about);
        return std::nullopt;
    };
    std::optional<std::pair<double, bool>> number = one(at);
    if (!number)
        return std::nullopt;
    ++at;
    // "a couple", "a few", "half a"
    const bool article = tokens[at - 1].text == "a" || tokens[at - 1].text == "an";
    if (article && at < tokens.size() && entryOf(numberWords, tokens[at].text))
        number = one(at++);
    else if (number->first == 0.5 && at < tokens.size() &&
             (tokens[at].text == "a" || tokens[at].text == "an"))
        ++at;
    // "2-3", "2 to 3"
    if (at + 1 < tokens.size() &&
        (tokens[at].text == "-" || tokens[at].text == "to" || tokens[at].text == "or"))
        if (const auto upper = one(at + 1)) {
            at += 2;
            return std::pair((number->first + upper->first) / 2, true);
        }
    // "1 and a half"
    if (at + 2 < tokens.size() && tokens[at].text == "and" && tokens[at + 2].text == "half") {
        at += 3;
        number->first += 0.5;
    }
    return number;
}

/// A length such as "3 weeks", "a year and 2 months"; the whole text must be one.
std::optional<Amount> lengthOf(const Tokens &tokens)
{
    Amount sum;
    std::size_t at = 0;
    while (at < tokens.size()) {
        if (at > 0 && tokens[at].text == "and")
            ++at;
        const auto number = numberAt(tokens, at);
        if (!number || at >= tokens.size())
            return std::nullopt;
        const UnitWord *unit = entryOf(unitWords, tokens[at].text);
        if (!unit)
            return std::nullopt;
        ++at;
        double amount = number->first;
        if (at + 2 < tokens.size() && tokens[at].text == "and" && tokens[at + 1].text == "a" &&
            tokens[at + 2].text == "half") {
            at += 3;
            amount += 0.5;
        }
        sum.days += amount * unit->days;
        sum.about = sum.about || number->second;
    }
    if (tokens.empty() || sum.days > mostDays)
        return std::nullopt;
    return sum;
}

/// "Tuesday", "last Tuesday", "next Saturday", "last week", "this month".
std::optional<SpokenTime> relativeDay(const Tokens &tokens, sys_days today, Tense tense)
{
    std::string which;
    std::size_t at = 0;
    if (tokens.size() == 2) {
        which = tokens[0].text;
        at = 1;
        if (which != "last" && which != "this" && which != "next" && which != "past")
            return std::nullopt;
    } else if (tokens.size() != 1) {
        return std::nullopt;
    }
    const bool ahead = which == "next" || (which.empty() && tense == Tense::Future) ||
                       (which == "this" && tense == Tense::Future);
    if (const auto weekday = placeOf(weekdayWords, tokens[at].text)) {
        const unsigned now = std::chrono::weekday(today).c_encoding();
        const unsigned back = (now + 7 - *weekday) % 7;
        if (ahead)
            return SpokenTime{today + days(back == 0 ? 7 : 7 - back), false};
        return SpokenTime{today - days(back == 0 && which == "last" ? 7 : back), false};
    }
    if (which.empty())
        return std::nullopt;
    if (tokens[at].text == "night" && which == "last")
        return SpokenTime{today - days(1), false};
    if (which == "this" && (tokens[at].text == "morning" || tokens[at].text == "evening" ||
                            tokens[at].text == "afternoon"))
        return SpokenTime{today, false};
    const UnitWord *unit = entryOf(unitWords, tokens[at].text);
    if (!unit || unit->days < 7)
        return std::nullopt;
    const int length = static_cast<int>(std::lround(unit->days));
    if (which == "this")
        return SpokenTime{today, true};
    return SpokenTime{ahead ? today + days(length) : today - days(length), true};
}

} // namespace

std::optional<SpokenTime> timeFromWords(std::string_view words, sys_days today, Tense tense,
                                        DateOrder order)
{
    Tokens tokens = timeTokens(words);
    if (tokens.size() == 1 && tokens[0].number && *tokens[0].number < firstYear)
        tokens.push_back({"days", std::nullopt});
    else if (const auto date = dateFromFigures(words, today, tense, order))
        return SpokenTime{*date, false};
    const bool said = std::any_of(tokens.begin(), tokens.end(),
                                  [](const Token &token) { return token.text == "ago"; });
    bool about = takeRough(tokens);
    if (tokens.empty())
        return std::nullopt;
    if (tokens.size() == 1)
        if (const DayWord *word = entryOf(dayWords, tokens[0].text))
            return SpokenTime{today + days(word->days), about};
    if (tokens.size() == 3 && tokens[0].text == "day" && tokens[1].text == "before" &&
        tokens[2].text == "yesterday")
        return SpokenTime{today - days(2), about};
    const bool ahead = tokens[0].text == "in" || (tense == Tense::Future && !said);
    Tokens length = tokens;
    if (length[0].text == "in" || length[0].text == "last" || length[0].text == "past")
        length.erase(length.begin());
    std::erase_if(length, [](const Token &token) { return token.text == "time"; });
    if (const auto amount = lengthOf(length)) {
        const days distance(std::lround(amount->days));
        return SpokenTime{ahead ? today + distance : today - distance, about || amount->about};
    }
    std::optional<SpokenTime> found = relativeDay(tokens, today, tense);
    if (!found)
        found = dateFromNames(tokens, today, tense);
    if (found)
        found->about = found->about || about;
    return found;
}

std::optional<int> daysFromWords(std::string_view words)
{
    Tokens tokens = timeTokens(words);
    if (tokens.size() == 1 && tokens[0].number)
        tokens.push_back({"days", std::nullopt});
    takeRough(tokens);
    const auto amount = lengthOf(tokens);
    return amount ? std::optional(static_cast<int>(std::lround(amount->days))) : std::nullopt;
}

} // namespace triage
