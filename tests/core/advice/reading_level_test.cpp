// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading_level.h"

#include "catch.h"
#include "runner_texts.h"

#include <algorithm>
#include <iostream>

namespace {

constexpr double highestAverage = 7; // about 12 years of age
constexpr double highestSingle = 10;
constexpr std::size_t judgedAlone = 12; // the grade says little about fewer words

struct Graded {
    double grade = 0;
    RunnerText text;
};

/// Texts long enough to be judged by themselves, the hardest first.
std::vector<Graded> graded(const std::vector<RunnerText> &texts)
{
    std::vector<Graded> grades;
    for (const RunnerText &text : texts)
        if (const Reading reading = readingOf(text.text); reading.words >= judgedAlone)
            grades.push_back({reading.grade(), text});
    std::sort(grades.begin(), grades.end(),
              [](const Graded &a, const Graded &b) { return a.grade > b.grade; });
    return grades;
}

/// Over all texts that are judged by themselves; titles and short lines would flatter it.
double average(const std::vector<RunnerText> &texts)
{
    Reading all;
    for (const RunnerText &text : texts)
        if (const Reading reading = readingOf(text.text); reading.words >= judgedAlone)
            all.add(reading);
    return all.grade();
}

void checkReadable(const std::string &what, const std::vector<RunnerText> &texts)
{
    REQUIRE(texts.size() > 100);
    const auto grades = graded(texts);
    std::cout << what << ": " << texts.size() << " texts, reading grade " << average(texts)
              << "; the hardest:\n";
    for (std::size_t i = 0; i < std::min<std::size_t>(10, grades.size()); ++i)
        std::cout << "  " << grades[i].grade << " " << grades[i].text.place << ": "
                  << grades[i].text.text << "\n";
    CHECK(average(texts) <= highestAverage);
    for (const Graded &text : grades) {
        INFO(text.text.place << ": " << text.text.text);
        CHECK(text.grade <= highestSingle);
    }
}

} // namespace

TEST_CASE("words, sentences and syllables are counted as a reader says them")
{
    const Reading short_ = readingOf("The leg hurts. It is sore!");
    CHECK(short_.words == 6);
    CHECK(short_.sentences == 2);
    CHECK(short_.syllables == 6);
    CHECK(readingOf("hamstring tendinopathy").syllables == 7);
    CHECK(readingOf("strained muscle").syllables == 3);
    CHECK(readingOf("38 degrees or more").syllables == 5);
    CHECK(readingOf("1.5 km").sentences == 1);
    CHECK(readingOf("Radiating paraesthesia necessitates immediate investigation").grade() > 20);
}

TEST_CASE("runner texts read at a grade of 7 or less on average")
{
    checkReadable("advice", advisedTexts());
}

TEST_CASE("the questions read at a grade of 7 or less on average")
{
    checkReadable("questions", askedTexts());
}

TEST_CASE("the reasons of the rules read at a grade of 7 or less on average")
{
    checkReadable("reasons", reasonTexts());
}
