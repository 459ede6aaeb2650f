// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "content_copy.h"
#include "reading_level.h"
#include "runner_texts.h"

#include <algorithm>
#include <set>

using namespace triage;

namespace {

std::vector<std::string> wordsOf(const std::string &text)
{
    std::vector<std::string> words;
    std::string word;
    for (const char character : text + " ") {
        const auto letter = static_cast<unsigned char>(character);
        if (std::isalnum(letter))
            word += static_cast<char>(std::tolower(letter));
        else if (!word.empty())
            words.push_back(std::exchange(word, {}));
    }
    return words;
}

std::set<std::string> explainedWords(const Catalogue &catalogue)
{
    std::set<std::string> explained;
    const auto explain = [&](const std::string &text) {
        for (const std::string &word : wordsOf(text))
            explained.insert(word);
    };
    for (const GlossaryTerm &term : catalogue.glossary) {
        explain(term.term);
        for (const std::string &form : term.forms)
            explain(form);
    }
    return explained;
}

bool isClinical(const Catalogue &catalogue, const std::string &word)
{
    return std::any_of(catalogue.clinicalParts.begin(), catalogue.clinicalParts.end(),
                       [&](const std::string &part) { return word.find(part) != word.npos; });
}

} // namespace

TEST_CASE("every clinical word in a runner text is in the glossary")
{
    const Catalogue &catalogue = shippedCatalogue();
    REQUIRE(catalogue.clinicalParts.size() > 50);
    const auto explained = explainedWords(catalogue);
    std::size_t met = 0;
    for (const auto &texts : {advisedTexts(), askedTexts(), reasonTexts()})
        for (const RunnerText &text : texts)
            for (const std::string &word : wordsOf(text.text)) {
                if (!isClinical(catalogue, word))
                    continue;
                ++met;
                INFO("\"" << word << "\" in " << text.place << ": " << text.text);
                CHECK(explained.contains(word));
            }
    CHECK(met > 100);
}

namespace {

/// Long words that people of 12 know from everyday life.
const std::set<std::string> &plainLongWords()
{
    static const std::set<std::string> words = {
        "accredited",  "activity",      "breathlessness", "comfortable",  "comparison",
        "completely",  "contraceptive", "definition",     "differently",  "emergencies",
        "emergency",   "everyday",      "everything",     "examination",  "examine",
        "examined",    "examines",      "examining",      "exercise",     "exercises",
        "imagination", "information",   "insecurity",     "instructions", "irritated",
        "isolated",    "maternity",     "medicine",       "medicines",    "mobility",
        "operated",    "operation",     "overloaded",     "overpower",    "overstretched",
        "overworked",  "probability",   "professional",   "recommended",  "recovery",
        "registered",  "replacement",   "severity",       "sometimes",    "straightening",
        "temperature", "therapeutic",   "thermometer",    "unevenly",     "unexplained",
        "uniquely",    "unlikely"};
    return words;
}

/// Names that stand on a packet.
const std::set<std::string> &medicineNames()
{
    static const std::set<std::string> names = {"acetaminophen", "apixaban",     "atorvastatin",
                                                "ciprofloxacin", "levofloxacin", "prednisolone",
                                                "rivaroxaban",   "simvastatin"};
    return names;
}

/// A word that may be hard: 12 letters or more, or 4 syllables or more.
bool isLong(const std::string &word)
{
    return word.size() >= 12 || readingOf(word).syllables >= 4;
}

} // namespace

TEST_CASE("every long word in a runner text is in the glossary or one of everyday life")
{
    const auto explained = explainedWords(shippedCatalogue());
    std::set<std::string> met;
    for (const auto &texts : {advisedTexts(), askedTexts(), reasonTexts()})
        for (const RunnerText &text : texts)
            for (const std::string &word : wordsOf(text.text)) {
                if (!isLong(word) || explained.contains(word))
                    continue;
                met.insert(word);
                INFO("\"" << word << "\" in " << text.place << ": " << text.text);
                CHECK((plainLongWords().contains(word) || medicineNames().contains(word)));
            }
    CHECK(met.size() > 15);
}

TEST_CASE("no glossary entry shares a way of writing with another")
{
    std::set<std::string> seen;
    for (const GlossaryTerm &term : shippedCatalogue().glossary) {
        INFO(term.term);
        CHECK(seen.insert(term.term).second);
        for (const std::string &form : term.forms)
            CHECK(seen.insert(form).second);
    }
}
