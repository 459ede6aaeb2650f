// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading_level.h"

#include <cctype>
#include <string_view>

namespace {

bool isVowel(char letter)
{
    return std::string_view("aeiouy").find(letter) != std::string_view::npos;
}

bool endsWith(const std::string &word, std::string_view end)
{
    return word.size() >= end.size() &&
           word.compare(word.size() - end.size(), end.size(), end) == 0;
}

/// Groups of vowels; a silent e at the end, and in "-es" and "-ed", does not count.
std::size_t syllablesOf(const std::string &word)
{
    std::size_t groups = 0;
    for (std::size_t i = 0; i < word.size(); ++i)
        groups += isVowel(word[i]) && (i == 0 || !isVowel(word[i - 1]));
    const std::size_t size = word.size();
    const auto consonantBefore = [&](std::size_t end) {
        return size > end && !isVowel(word[size - end - 1]);
    };
    const bool silentE =
        endsWith(word, "e") && consonantBefore(1) && !(endsWith(word, "le") && consonantBefore(2));
    const bool silentEd = endsWith(word, "ed") && consonantBefore(2) && !endsWith(word, "ted") &&
                          !endsWith(word, "ded");
    const bool silentEs = endsWith(word, "es") && consonantBefore(2) && !endsWith(word, "ses") &&
                          !endsWith(word, "ces") && !endsWith(word, "ges") &&
                          !endsWith(word, "ches") && !endsWith(word, "shes") &&
                          !endsWith(word, "xes") && !endsWith(word, "zes") &&
                          !endsWith(word, "les");
    if (groups > 1 && (silentE || silentEd || silentEs))
        --groups;
    return groups == 0 ? 1 : groups;
}

} // namespace

void Reading::add(const Reading &other)
{
    words += other.words;
    sentences += other.sentences;
    syllables += other.syllables;
}

double Reading::grade() const
{
    const auto count = static_cast<double>(words);
    return 0.39 * count / static_cast<double>(sentences) +
           11.8 * static_cast<double>(syllables) / count - 15.59;
}

Reading readingOf(const std::string &text)
{
    Reading reading;
    std::string word;
    std::size_t wordsInSentence = 0;
    const auto endSentence = [&] {
        reading.sentences += wordsInSentence > 0;
        wordsInSentence = 0;
    };
    for (std::size_t i = 0; i <= text.size(); ++i) {
        const auto letter = static_cast<unsigned char>(i < text.size() ? text[i] : ' ');
        if (std::isalnum(letter) || letter == '\'' || letter >= 0x80) {
            word += static_cast<char>(std::tolower(letter));
            continue;
        }
        const bool afterWord = !word.empty();
        if (afterWord) {
            ++wordsInSentence;
            ++reading.words;
            reading.syllables += syllablesOf(word);
            word.clear();
        }
        const bool beforeSpace = i + 1 >= text.size() || std::isspace(text[i + 1]) != 0;
        if ((letter == '.' || letter == '!' || letter == '?' || letter == ':') && beforeSpace)
            endSentence();
    }
    endSentence();
    return reading;
}
