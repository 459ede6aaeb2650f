// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>

/// What the Flesch-Kincaid grade is counted from. A number is one word of one syllable.
struct Reading {
    std::size_t words = 0;
    std::size_t sentences = 0;
    std::size_t syllables = 0;

    void add(const Reading &other);
    /// The school grade that can read it: 7 is about 12 years of age. Needs at least one word.
    [[nodiscard]] double grade() const;
};

/// Counts the words, sentences and syllables of an English text; its end ends a sentence.
Reading readingOf(const std::string &text);
