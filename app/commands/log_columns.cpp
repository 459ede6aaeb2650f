// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/log_columns.h"

#include "training_log/column_guess.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <fmt/format.h>

namespace triage {

namespace {

constexpr std::array<std::string_view, 3> lengthCodes{"km", "mi", "m"};
constexpr std::array<std::string_view, 3> timeCodes{"s", "min", "h"};
constexpr std::array<std::string_view, 3> orderCodes{"dmy", "mdy", "ymd"};
constexpr std::array<std::string_view, 2> signCodes{"point", "comma"};

template<typename Value, std::size_t Size>
void take(Value &value, const std::string &code, const std::array<std::string_view, Size> &codes)
{
    const auto found = std::find(codes.begin(), codes.end(), code);
    if (found != codes.end())
        value = static_cast<Value>(found - codes.begin());
}

template<typename Value, std::size_t Size>
std::string codeOf(Value value, const std::array<std::string_view, Size> &codes)
{
    return std::string(codes[static_cast<std::size_t>(value)]);
}

std::string namesOf(const ListSample &sample)
{
    std::string names;
    for (const std::string &name : sample.header)
        if (names.size() < 500)
            names += (names.empty() ? "" : ", ") + name;
    return names;
}

// By its name, else by its number from 1.
std::optional<std::size_t> columnOf(const std::string &name, const ListSample &sample)
{
    const auto found = std::find(sample.header.begin(), sample.header.end(), name);
    if (found != sample.header.end())
        return static_cast<std::size_t>(found - sample.header.begin());
    std::size_t number = 0;
    const auto [end, problem] = std::from_chars(name.data(), name.data() + name.size(), number);
    const bool whole = problem == std::errc{} && end == name.data() + name.size();
    return whole && number >= 1 && number <= sample.header.size() ? std::optional(number - 1)
                                                                  : std::nullopt;
}

Result<void> takeColumn(ColumnGuess &guess, const std::string &word, const ListSample &sample)
{
    const auto sign = word.find('=');
    const std::string role = word.substr(0, sign);
    const std::array<std::pair<std::string_view, std::optional<std::size_t> *>, 4> roles{
        {{"date", &guess.date},
         {"distance", &guess.distance},
         {"duration", &guess.duration},
         {"kind", &guess.kind}}};
    const auto known = std::find_if(roles.begin(), roles.end(),
                                    [&](const auto &each) { return each.first == role; });
    if (known == roles.end() || sign == std::string::npos)
        return fail("--column " + word, "names none of date, distance, duration and kind",
                    "write it as date=NAME, with a name or number of a column");
    *known->second = columnOf(word.substr(sign + 1), sample);
    if (!*known->second)
        return fail("--column " + word, "is no column of the list; it has: " + namesOf(sample),
                    "take one of these names, or the number of the column, from 1");
    return {};
}

std::string quoted(const std::string &name)
{
    return name.find_first_of(" '\"()[]$*&;") == std::string::npos ? name : '"' + name + '"';
}

} // namespace

bool ColumnWords::any() const
{
    return !columns.empty() || !dates.empty() || !decimal.empty() || !times.empty() ||
           !runWords.empty();
}

void addColumnOptions(CLI::App &command, ColumnWords &words)
{
    command
        .add_option("--column", words.columns,
                    "Of a list whose columns are not known: date=NAME, distance=NAME, "
                    "duration=NAME or kind=NAME, by the header or the number; once for each")
        ->expected(1)
        ->take_all();
    command
        .add_option("--dates", words.dates,
                    "How its dates stand: dmy, mdy or ymd; needed where no row shows it")
        ->check(CLI::IsMember({"dmy", "mdy", "ymd"}));
    command.add_option("--decimal", words.decimal, "Its sign before decimals: point or comma")
        ->check(CLI::IsMember({"point", "comma"}));
    command.add_option("--times", words.times, "What its durations count, if plain: s, min or h")
        ->check(CLI::IsMember({"s", "min", "h"}));
    command
        .add_option("--run-word", words.runWords,
                    "A kind of it that is a run too, such as tempo; once for each")
        ->expected(1)
        ->take_all();
    command
        .add_option("--unit", words.unit,
                    "Of lists that do not name it: km or mi; m only with --column")
        ->check(CLI::IsMember({"km", "mi", "m"}));
}

Result<ListMapping> mappingOf(const ColumnWords &words, const ListSample &sample,
                              const std::string &file)
{
    ColumnGuess guess = guessColumns(sample);
    for (const std::string &word : words.columns)
        if (const auto taken = takeColumn(guess, word, sample); !taken)
            return tl::unexpected<Error>(taken.error());
    for (const auto &[role, column] : {std::pair("date", guess.date), {"distance", guess.distance}})
        if (!column)
            return fail(file,
                        fmt::format("has no column that is plainly the {}; it has: {}", role,
                                    namesOf(sample)),
                        fmt::format("name it with --column {}=NAME", role));
    ListMapping mapping{.header = sample.header, .headed = sample.headed, .choice = {}};
    ColumnChoice &choice = mapping.choice;
    choice.date = *guess.date;
    choice.distance = *guess.distance;
    choice.duration = guess.duration;
    choice.kind = guess.kind;
    choice.runWords = words.runWords;
    guessReading(choice, sample);
    take(choice.lengthUnit, words.unit, lengthCodes);
    take(choice.timeUnit, words.times, timeCodes);
    take(choice.decimalSign, words.decimal, signCodes);
    take(choice.dayOrder, words.dates, orderCodes);
    if (words.dates.empty() && !dayOrderOf(sample, choice.date))
        return fail(file, "has dates of which no row shows whether the day or the month is first",
                    "say it with --dates dmy, mdy or ymd");
    return mapping;
}

std::string suggestedOptions(const ListSample &sample)
{
    const ColumnGuess guess = guessColumns(sample);
    const auto option = [&](const char *role, std::optional<std::size_t> column) {
        return column ? fmt::format(" --column {}={}", role, quoted(sample.header[*column]))
                      : std::string();
    };
    std::string text = guess.date ? option("date", guess.date) : " --column date=NAME";
    text += guess.distance ? option("distance", guess.distance) : " --column distance=NAME";
    text += option("duration", guess.duration) + option("kind", guess.kind);
    if (guess.date && !dayOrderOf(sample, *guess.date))
        text += " --dates dmy (or mdy, ymd)";
    return text.substr(1);
}

std::string mappingText(const ListMapping &mapping)
{
    const ColumnChoice &choice = mapping.choice;
    const auto name = [&](std::size_t column) { return mapping.header[column]; };
    std::string text = fmt::format("date from {} as {}, distance from {} in {}", name(choice.date),
                                   codeOf(choice.dayOrder, orderCodes), name(choice.distance),
                                   codeOf(choice.lengthUnit, lengthCodes));
    if (choice.duration)
        text += fmt::format(", duration from {} in {}", name(*choice.duration),
                            codeOf(choice.timeUnit, timeCodes));
    if (choice.kind)
        text += fmt::format(", kind from {}", name(*choice.kind));
    return text + fmt::format(", decimals after a {}", codeOf(choice.decimalSign, signCodes));
}

} // namespace triage
