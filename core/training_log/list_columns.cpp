// SPDX-License-Identifier: GPL-3.0-or-later
#include "training_log/list_columns.h"

#include "training_log/trimmed.h"

#include <algorithm>
#include <array>
#include <span>

namespace triage {

namespace {

using namespace std::string_view_literals;
using Names = std::span<const std::string_view>;

// Names of the columns in English, German, Dutch, French, Spanish, Danish and Norwegian.
constexpr std::array stravaDate{"Activity Date"sv,      "date"sv,
                                "Aktivitätsdatum"sv,    "Datum van activiteit"sv,
                                "Date de l'activité"sv, "Fecha de la actividad"sv};
constexpr std::array stravaKind{"Activity Type"sv,   "type"sv,
                                "Aktivitätsart"sv,   "Activiteitstype"sv,
                                "Type d'activité"sv, "Tipo de actividad"sv};
constexpr std::array stravaElapsed{"Elapsed Time"sv,    "elapsed_time"sv, "Verstrichene Zeit"sv,
                                   "Verstreken tijd"sv, "Temps écoulé"sv, "Tiempo transcurrido"sv};
constexpr std::array stravaMoving{"Moving Time"sv, "Bewegungszeit"sv, "Beweegtijd"sv,
                                  "Durée de déplacement"sv, "Tiempo en movimiento"sv};
constexpr std::array stravaDistance{"Distance"sv, "distance"sv, "Distanz"sv, "Afstand"sv,
                                    "Distancia"sv};
constexpr std::array stravaAscent{"Elevation Gain"sv, "Höhenzunahme"sv, "Totale stijging"sv,
                                  "Dénivelé positif"sv, "Desnivel positivo"sv};
constexpr std::array stravaFile{"Filename"sv,     "filename"sv,       "Dateiname"sv,
                                "Bestandsnaam"sv, "Nom du fichier"sv, "Nombre del archivo"sv};

constexpr std::array garminKind{"Activity Type"sv,   "Aktivitätstyp"sv,     "Aktivitetstype"sv,
                                "Type d'activité"sv, "Tipo de actividad"sv, "Activiteittype"sv,
                                "Tipo di attività"sv};
constexpr std::array garminDate{"Date"sv, "Datum"sv, "Dato"sv, "Fecha"sv, "Data"sv};
constexpr std::array garminDistance{"Distance"sv,  "Distanz"sv, "Distanse"sv,
                                    "Distancia"sv, "Afstand"sv, "Distanza"sv};
constexpr std::array garminTime{"Time"sv,   "Zeit"sv, "Tid"sv,   "Durée"sv,
                                "Tiempo"sv, "Tijd"sv, "Tempo"sv, "Activity Time"sv};
constexpr std::array garminElapsed{"Elapsed Time"sv, "Verstrichene Zeit"sv, "Temps écoulé"sv,
                                   "Tiempo transcurrido"sv};
constexpr std::array garminAscent{
    "Total Ascent"sv,     "Elev Gain"sv,     "Anstieg gesamt"sv, "Positiver Höhenunterschied"sv,
    "Ascension totale"sv, "Ascenso total"sv, "Højdeforøgelse"sv};
constexpr std::array garminPace{"Avg Pace"sv, "Ø Pace"sv, "Durchschnittliche Pace"sv,
                                "Avg Speed"sv};

// Without the tags that some exports left in a cell.
std::string cleaned(std::string_view cell)
{
    std::string text;
    bool tag = false;
    for (const char letter : cell) {
        tag = tag || letter == '<';
        if (!tag)
            text += letter;
        tag = tag && letter != '>';
    }
    return std::string(trimmed(text));
}

std::optional<std::size_t> first(const CsvCells &header, Names names)
{
    const auto found = std::find_first_of(header.begin(), header.end(), names.begin(), names.end());
    if (found == header.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - header.begin());
}

std::optional<std::size_t> last(const CsvCells &header, Names names)
{
    const auto found =
        std::find_first_of(header.rbegin(), header.rend(), names.begin(), names.end());
    if (found == header.rend())
        return std::nullopt;
    return static_cast<std::size_t>(header.rend() - found - 1);
}

// Why: in every language the wide list names time and distance twice, at the same places.
bool isWideStravaLayout(const CsvCells &header)
{
    return header.size() > 20 && !header[5].empty() && header[5] == header[15] &&
           !header[6].empty() && header[6] == header[17] && header[5] != header[6];
}

ListColumns wideStrava()
{
    ListColumns columns;
    columns.kind = 3;
    columns.date = 1;
    columns.distance = 17;
    columns.duration = 16;
    columns.metresPerUnit = 1;
    columns.machineNumbers = true;
    columns.elapsed = 15;
    columns.ascent = 20;
    columns.attachment = 12;
    return columns;
}

std::optional<ListColumns> strava(const CsvCells &header)
{
    if (isWideStravaLayout(header))
        return wideStrava();
    const auto date = first(header, stravaDate);
    const auto kind = first(header, stravaKind);
    const auto elapsed = last(header, stravaElapsed);
    const auto distance = last(header, stravaDistance);
    const auto file = first(header, stravaFile);
    if (!date || !kind || !elapsed || !distance || !file)
        return std::nullopt;
    ListColumns columns;
    columns.kind = *kind;
    columns.date = *date;
    columns.distance = *distance;
    columns.duration = last(header, stravaMoving).value_or(*elapsed);
    // Why: the oldest list ("id,date,...") and the second distance of the wide one are in metres.
    columns.machineNumbers = header[*date] == "date" || first(header, stravaDistance) != distance;
    columns.metresPerUnit = columns.machineNumbers ? 1 : 1000;
    columns.elapsed = elapsed;
    columns.ascent = first(header, stravaAscent);
    columns.attachment = file;
    return columns;
}

std::optional<ListColumns> garmin(const CsvCells &header)
{
    const auto kind = first(header, garminKind);
    const auto date = first(header, garminDate);
    const auto distance = first(header, garminDistance);
    const auto time = first(header, garminTime);
    if (!kind || !date || !distance || !time)
        return std::nullopt;
    ListColumns columns;
    columns.maker = ListMaker::Garmin;
    columns.kind = *kind;
    columns.date = *date;
    columns.distance = *distance;
    columns.duration = *time;
    columns.elapsed = first(header, garminElapsed);
    columns.ascent = first(header, garminAscent);
    columns.pace = first(header, garminPace);
    return columns;
}

} // namespace

std::size_t ListColumns::width() const
{
    return std::max({kind, date, distance, duration}) + 1;
}

std::optional<ListColumns> columnsOf(const CsvCells &header)
{
    CsvCells names;
    for (const std::string &cell : header)
        names.push_back(cleaned(cell));
    if (auto columns = strava(names))
        return columns;
    return garmin(names);
}

} // namespace triage
