// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/search_words.h"

#include <algorithm>
#include <cstdint>

namespace triage {

namespace {

bool isWordByte(char byte)
{
    const auto c = static_cast<unsigned char>(byte);
    return c >= 0x80 || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

// The small letter of a character of the two-byte part of UTF-8.
std::uint32_t small(std::uint32_t c)
{
    const auto within = [c](std::uint32_t first, std::uint32_t last) {
        return c >= first && c <= last;
    };
    if ((within(0xC0, 0xDE) && c != 0xD7) || within(0x391, 0x3A9) || within(0x410, 0x42F))
        return c + 0x20;
    if (within(0x400, 0x40F))
        return c + 0x50;
    const bool oddIsCapital = within(0x139, 0x148) || within(0x179, 0x17E);
    if (oddIsCapital)
        return c % 2 == 1 ? c + 1 : c;
    return within(0x100, 0x177) && c % 2 == 0 ? c + 1 : c;
}

std::string inSmallLetters(std::string_view text)
{
    std::string folded;
    folded.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        const auto next = i + 1 < text.size() ? static_cast<unsigned char>(text[i + 1]) : 0U;
        if (c >= 'A' && c <= 'Z') {
            folded += static_cast<char>(c + 0x20);
        } else if (c >= 0xC3 && c <= 0xD1 && (next & 0xC0U) == 0x80) {
            const std::uint32_t letter = small((c & 0x1FU) << 6U | (next & 0x3FU));
            folded += static_cast<char>(0xC0U | letter >> 6U);
            folded += static_cast<char>(0x80U | (letter & 0x3FU));
            ++i;
        } else {
            folded += text[i];
        }
    }
    return folded;
}

void addWords(const std::string &folded, bool (*belongs)(char), std::vector<std::string> &words)
{
    std::string word;
    for (const char byte : folded + " ") {
        if (belongs(byte)) {
            if (isWordByte(byte))
                word += byte;
        } else if (!word.empty()) {
            words.push_back(std::move(word));
            word.clear();
        }
    }
}

std::vector<std::string> eachOnce(std::vector<std::string> words)
{
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
    return words;
}

} // namespace

std::vector<std::string> wordsOf(std::string_view text)
{
    std::vector<std::string> words;
    addWords(inSmallLetters(text), isWordByte, words);
    return eachOnce(std::move(words));
}

std::vector<std::string> searchWords(std::string_view name, std::string_view condition)
{
    const std::string folded = inSmallLetters(name);
    std::vector<std::string> words;
    addWords(folded, isWordByte, words);
    addWords(
        folded, [](char byte) { return byte != ' '; }, words);
    addWords(inSmallLetters(condition), isWordByte, words);
    return eachOnce(std::move(words));
}

std::string beyondPrefix(std::string_view prefix)
{
    return std::string(prefix) + "\xF4\x8F\xBF\xBF";
}

} // namespace triage
