// SPDX-License-Identifier: GPL-3.0-or-later
#include "training_log/column_guess.h"

#include "training_log/written_quantity.h"

#include <algorithm>
#include <span>

namespace triage {

namespace {

using namespace std::string_view_literals;
using Names = std::span<const std::string_view>;

// Names of columns in English, German, French and Spanish, the surest first.
constexpr std::array dateNames{"start date local"sv,
                               "start date"sv,
                               "start time"sv,
                               "activity date"sv,
                               "date"sv,
                               "datum"sv,
                               "fecha"sv,
                               "data"sv,
                               "dato"sv,
                               "day"sv,
                               "tag"sv,
                               "jour"sv,
                               "día"sv,
                               "dia"sv,
                               "start"sv,
                               "startzeit"sv,
                               "beginn"sv,
                               "when"sv,
                               "wann"sv,
                               "aktivitätsdatum"sv};
constexpr std::array distanceNames{
    "distance"sv,   "distanz"sv,   "strecke"sv,    "distancia"sv,  "dist"sv,       "laufstrecke"sv,
    "entfernung"sv, "afstand"sv,   "distanza"sv,   "km"sv,         "kms"sv,        "kilometer"sv,
    "kilometers"sv, "kilometre"sv, "kilometres"sv, "kilomètres"sv, "kilómetros"sv, "kilometros"sv,
    "miles"sv,      "mi"sv,        "mile"sv,       "meilen"sv,     "millas"sv,     "länge"sv,
    "length"sv,     "longueur"sv,  "meter"sv,      "metres"sv,     "meters"sv,     "mètres"sv,
    "metros"sv};
constexpr std::array durationNames{
    "moving time"sv,   "duration"sv,     "dauer"sv,    "durée"sv,         "duree"sv,
    "duración"sv,      "duracion"sv,     "laufzeit"sv, "bewegungszeit"sv, "total time"sv,
    "activity time"sv, "time"sv,         "zeit"sv,     "temps"sv,         "tiempo"sv,
    "tijd"sv,          "elapsed time"sv, "minutes"sv,  "min"sv,           "minuten"sv,
    "minutos"sv,       "mins"sv};
constexpr std::array kindNames{
    "activity type"sv, "type"sv,       "sport"sv,     "sport type"sv,   "sportart"sv,
    "art"sv,           "kind"sv,       "tipo"sv,      "deporte"sv,      "aktivitätstyp"sv,
    "aktivitätsart"sv, "discipline"sv, "disziplin"sv, "trainingsart"sv, "activity"sv,
    "aktivität"sv,     "actividad"sv,  "activité"sv,  "category"sv,     "kategorie"sv,
    "workout"sv,       "training"sv};

// Whether most of the cells of a column are what is looked for.
using Fits = bool (*)(const ColumnFacts &);

bool holdsDates(const ColumnFacts &facts)
{
    return facts.filled > 0 && facts.dates * 2 > facts.filled;
}

bool holdsNumbers(const ColumnFacts &facts)
{
    return facts.filled > 0 && facts.numbers * 2 > facts.filled;
}

bool holdsTimes(const ColumnFacts &facts)
{
    return facts.filled > 0 && (facts.clocks + facts.numbers) * 2 > facts.filled;
}

bool holdsWords(const ColumnFacts &facts)
{
    return facts.filled > 0 && (facts.dates + facts.numbers + facts.clocks) * 2 < facts.filled;
}

std::string joined(const std::vector<std::string> &words)
{
    std::string text;
    for (const std::string &word : words)
        text += (text.empty() ? "" : " ") + word;
    return text;
}

std::optional<std::size_t> columnNamed(const ListSample &sample, Names names, Fits fits)
{
    std::vector<std::vector<std::string>> words;
    for (const std::string &cell : sample.header)
        words.push_back(lowerWords(cell));
    const auto search = [&](auto &&isNamed) -> std::optional<std::size_t> {
        for (const std::string_view name : names)
            for (std::size_t i = 0; i < words.size(); ++i)
                if (isNamed(words[i], name) && fits(sample.columns[i]))
                    return i;
        return std::nullopt;
    };
    if (const auto whole = search([](const auto &of, auto name) { return joined(of) == name; }))
        return whole;
    return search([](const auto &of, auto name) {
        return joined(of).starts_with(std::string(name) + ' ') ||
               std::find(of.begin(), of.end(), name) != of.end();
    });
}

std::optional<std::size_t> firstColumn(const ListSample &sample, Fits fits)
{
    const auto found = std::find_if(sample.columns.begin(), sample.columns.end(), fits);
    return found == sample.columns.end()
               ? std::nullopt
               : std::optional(static_cast<std::size_t>(found - sample.columns.begin()));
}

template<typename Unit>
std::optional<Unit> unitIn(const std::string &header,
                           std::optional<Unit> (*unitOf)(std::string_view))
{
    for (const std::string &word : lowerWords(header))
        if (const auto unit = unitOf(word))
            return unit;
    return std::nullopt;
}

double middleOf(std::vector<double> values)
{
    if (values.empty())
        return 0;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

// The usual speed of the rows, in metres a second; 0 where none can be told.
double usualSpeed(const ListSample &sample, const ColumnChoice &choice)
{
    std::vector<double> speeds;
    for (const CsvCells &row : sample.rows) {
        if (!choice.duration || std::max(choice.distance, *choice.duration) >= row.size())
            continue;
        const auto metres = readLength(row[choice.distance], choice.lengthUnit, choice.decimalSign);
        const auto seconds =
            readDuration(row[*choice.duration], choice.timeUnit, choice.decimalSign);
        if (metres.value_or(0) > 0 && seconds.value_or(0) > 0)
            speeds.push_back(*metres / *seconds);
    }
    return middleOf(std::move(speeds));
}

// Of the cells that are bare numbers.
double usualNumber(const ListSample &sample, const ColumnChoice &choice)
{
    std::vector<double> numbers;
    for (const CsvCells &row : sample.rows)
        if (choice.distance < row.size())
            if (const auto number = readNumber(row[choice.distance], choice.decimalSign))
                numbers.push_back(*number);
    return middleOf(std::move(numbers));
}

// Why: no one runs 400 miles, and hardly anyone less than 400 metres.
constexpr double fewestMetres = 400;
// Why: most people run a kilometre in under, and a mile in over, 7 minutes and a half.
constexpr double slowestKilometreMs = 1000.0 / 450;
constexpr double slowestMs = 1.2;
constexpr double fastestMs = 7;

void guessUnits(ColumnChoice &choice, const ListSample &sample)
{
    const auto length = unitIn(sample.header[choice.distance], lengthUnitOf);
    choice.lengthUnit = length.value_or(
        usualNumber(sample, choice) > fewestMetres ? LengthUnit::Metre : LengthUnit::Kilometre);
    if (!choice.duration)
        return;
    const auto time = unitIn(sample.header[*choice.duration], timeUnitOf);
    for (const TimeUnit unit : {TimeUnit::Minute, TimeUnit::Second, TimeUnit::Hour}) {
        choice.timeUnit = time.value_or(unit);
        const double speed = usualSpeed(sample, choice);
        if (time || (speed > slowestMs && speed < fastestMs))
            break;
        choice.timeUnit = TimeUnit::Minute;
    }
    const double speed = usualSpeed(sample, choice);
    if (!length && choice.lengthUnit == LengthUnit::Kilometre && speed > slowestMs &&
        speed < slowestKilometreMs)
        choice.lengthUnit = LengthUnit::Mile;
}

DecimalSign decimalSignIn(const ListSample &sample)
{
    std::array<std::size_t, 2> shown{};
    for (const ColumnFacts &facts : sample.columns)
        for (std::size_t i = 0; i < shown.size(); ++i)
            shown[i] += facts.bySign[i];
    return shown[1] > shown[0] ? DecimalSign::Comma : DecimalSign::Point;
}

} // namespace

ColumnGuess guessColumns(const ListSample &sample)
{
    ColumnGuess guess;
    guess.date = columnNamed(sample, dateNames, holdsDates);
    if (!guess.date)
        guess.date = firstColumn(sample, holdsDates);
    guess.distance = columnNamed(sample, distanceNames, holdsNumbers);
    if (!guess.distance)
        guess.distance = firstColumn(sample, [](const ColumnFacts &facts) {
            return holdsNumbers(facts) && facts.bySign[0] + facts.bySign[1] > 0;
        });
    guess.duration = columnNamed(sample, durationNames, holdsTimes);
    if (!guess.duration && !sample.headed)
        guess.duration = firstColumn(sample, [](const ColumnFacts &facts) {
            return facts.filled > 0 && facts.clocks * 2 > facts.filled;
        });
    if (guess.duration == guess.distance)
        guess.duration.reset();
    guess.kind = columnNamed(sample, kindNames, holdsWords);
    return guess;
}

std::optional<DayOrder> dayOrderOf(const ListSample &sample, std::size_t date)
{
    if (date >= sample.columns.size())
        return std::nullopt;
    const ColumnFacts &facts = sample.columns[date];
    if (facts.dependent == 0)
        return DayOrder::YearFirst;
    const auto most = std::max_element(facts.byOrder.begin(), facts.byOrder.end());
    const bool alone = std::count(facts.byOrder.begin(), facts.byOrder.end(), *most) == 1;
    if (alone)
        return static_cast<DayOrder>(most - facts.byOrder.begin());
    // Why: points between the numbers are the way of lands where the day stands first.
    if (facts.dotted == facts.dependent && facts.byOrder[0] == *most)
        return DayOrder::DayFirst;
    return std::nullopt;
}

void guessReading(ColumnChoice &choice, const ListSample &sample)
{
    choice.decimalSign = decimalSignIn(sample);
    choice.dayOrder = dayOrderOf(sample, choice.date).value_or(choice.dayOrder);
    choice.datesAreLocal = choice.date < sample.header.size() &&
                           joined(lowerWords(sample.header[choice.date])) == "start date local";
    if (choice.distance < sample.header.size() &&
        choice.duration.value_or(0) < sample.header.size())
        guessUnits(choice, sample);
}

bool mayHoldActivities(const ListSample &sample)
{
    const auto any = [&](Fits fits) {
        return std::any_of(sample.columns.begin(), sample.columns.end(), fits);
    };
    return any([](const ColumnFacts &facts) { return facts.dates > 0; }) &&
           any([](const ColumnFacts &facts) { return facts.numbers > 0; });
}

std::optional<ColumnChoice> knownChoice(const CsvCells &header)
{
    const auto named = [&](std::string_view name) -> std::optional<std::size_t> {
        const auto found = std::find(header.begin(), header.end(), name);
        return found == header.end()
                   ? std::nullopt
                   : std::optional(static_cast<std::size_t>(found - header.begin()));
    };
    const auto date = named("start_date_local");
    const auto distance = named("distance");
    ColumnChoice choice;
    choice.kind = named("type");
    choice.duration = named("moving_time");
    choice.ascent = named("total_elevation_gain");
    if (!date || !distance || !choice.kind || !choice.duration)
        return std::nullopt;
    choice.date = *date;
    choice.distance = *distance;
    choice.lengthUnit = LengthUnit::Metre;
    choice.timeUnit = TimeUnit::Second;
    choice.datesAreLocal = true;
    return choice;
}

} // namespace triage
