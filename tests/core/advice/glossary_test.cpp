// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "content_copy.h"
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
