// SPDX-License-Identifier: GPL-3.0-or-later
#include "training_log/unit_words.h"

#include <algorithm>
#include <array>
#include <utility>

namespace triage {

namespace {

template<typename Unit>
using Word = std::pair<std::string_view, Unit>;

// In English, German, French, Spanish, Dutch and Italian.
constexpr std::array lengthWords{
    Word<LengthUnit>{"km", LengthUnit::Kilometre},
    Word<LengthUnit>{"kms", LengthUnit::Kilometre},
    Word<LengthUnit>{"k", LengthUnit::Kilometre},
    Word<LengthUnit>{"kilometer", LengthUnit::Kilometre},
    Word<LengthUnit>{"kilometers", LengthUnit::Kilometre},
    Word<LengthUnit>{"kilometre", LengthUnit::Kilometre},
    Word<LengthUnit>{"kilometres", LengthUnit::Kilometre},
    Word<LengthUnit>{"kilomètres", LengthUnit::Kilometre},
    Word<LengthUnit>{"kilómetros", LengthUnit::Kilometre},
    Word<LengthUnit>{"kilometros", LengthUnit::Kilometre},
    Word<LengthUnit>{"mi", LengthUnit::Mile},
    Word<LengthUnit>{"mile", LengthUnit::Mile},
    Word<LengthUnit>{"miles", LengthUnit::Mile},
    Word<LengthUnit>{"meile", LengthUnit::Mile},
    Word<LengthUnit>{"meilen", LengthUnit::Mile},
    Word<LengthUnit>{"milles", LengthUnit::Mile},
    Word<LengthUnit>{"millas", LengthUnit::Mile},
    Word<LengthUnit>{"m", LengthUnit::Metre},
    Word<LengthUnit>{"meter", LengthUnit::Metre},
    Word<LengthUnit>{"meters", LengthUnit::Metre},
    Word<LengthUnit>{"metre", LengthUnit::Metre},
    Word<LengthUnit>{"metres", LengthUnit::Metre},
    Word<LengthUnit>{"mètres", LengthUnit::Metre},
    Word<LengthUnit>{"metros", LengthUnit::Metre},
};

constexpr std::array timeWords{
    Word<TimeUnit>{"s", TimeUnit::Second},        Word<TimeUnit>{"sec", TimeUnit::Second},
    Word<TimeUnit>{"secs", TimeUnit::Second},     Word<TimeUnit>{"sek", TimeUnit::Second},
    Word<TimeUnit>{"second", TimeUnit::Second},   Word<TimeUnit>{"seconds", TimeUnit::Second},
    Word<TimeUnit>{"sekunden", TimeUnit::Second}, Word<TimeUnit>{"secondes", TimeUnit::Second},
    Word<TimeUnit>{"segundos", TimeUnit::Second}, Word<TimeUnit>{"min", TimeUnit::Minute},
    Word<TimeUnit>{"mins", TimeUnit::Minute},     Word<TimeUnit>{"minute", TimeUnit::Minute},
    Word<TimeUnit>{"minutes", TimeUnit::Minute},  Word<TimeUnit>{"minuten", TimeUnit::Minute},
    Word<TimeUnit>{"minutos", TimeUnit::Minute},  Word<TimeUnit>{"h", TimeUnit::Hour},
    Word<TimeUnit>{"hr", TimeUnit::Hour},         Word<TimeUnit>{"hrs", TimeUnit::Hour},
    Word<TimeUnit>{"hour", TimeUnit::Hour},       Word<TimeUnit>{"hours", TimeUnit::Hour},
    Word<TimeUnit>{"std", TimeUnit::Hour},        Word<TimeUnit>{"stunde", TimeUnit::Hour},
    Word<TimeUnit>{"stunden", TimeUnit::Hour},    Word<TimeUnit>{"heures", TimeUnit::Hour},
    Word<TimeUnit>{"horas", TimeUnit::Hour},
};

template<typename Unit, std::size_t Size>
std::optional<Unit> unitOf(std::string_view word, const std::array<Word<Unit>, Size> &words)
{
    const auto found = std::find_if(words.begin(), words.end(),
                                    [&](const Word<Unit> &known) { return known.first == word; });
    return found == words.end() ? std::nullopt : std::optional(found->second);
}

} // namespace

double metresOf(LengthUnit unit)
{
    constexpr std::array<double, 3> metres{1000, 1609.344, 1};
    return metres[static_cast<std::size_t>(unit)];
}

double secondsOf(TimeUnit unit)
{
    constexpr std::array<double, 3> seconds{1, 60, 3600};
    return seconds[static_cast<std::size_t>(unit)];
}

std::optional<LengthUnit> lengthUnitOf(std::string_view word)
{
    return unitOf(word, lengthWords);
}

std::optional<TimeUnit> timeUnitOf(std::string_view word)
{
    return unitOf(word, timeWords);
}

std::vector<std::string> lowerWords(std::string_view text)
{
    constexpr std::string_view between = " \t\r\n()[]{}<>,.;:/\\|_-+*#\"'";
    std::vector<std::string> words;
    bool inWord = false;
    for (const char letter : text.substr(0, 200)) {
        const bool of = between.find(letter) == std::string_view::npos;
        if (of && !inWord)
            words.emplace_back();
        if (of)
            words.back() +=
                letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter + 32) : letter;
        inWord = of;
    }
    return words;
}

} // namespace triage
