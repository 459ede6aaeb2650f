// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/take_texts.h"

#include "base/file.h"
#include "catch.h"
#include "interview/questionnaire.h"
#include "interview/questionnaire_translations.h"
#include "texts/load_translation.h"
#include "texts/missing_texts.h"

#include <algorithm>
#include <unistd.h>

using namespace triage;
using Catch::Matchers::Contains;
namespace fs = std::filesystem;

namespace {

/// A copy of the shipped resources that a test may change.
class TextCopy {
public:
    TextCopy() : m_folder(fs::temp_directory_path() / ("triage-texts-" + std::to_string(getpid())))
    {
        fs::remove_all(m_folder);
        fs::copy(TRIAGE_RESOURCES, m_folder, fs::copy_options::recursive);
    }
    ~TextCopy() { fs::remove_all(m_folder); }
    TextCopy(const TextCopy &) = delete;
    TextCopy &operator=(const TextCopy &) = delete;

    void replace(const char *file, const std::string &from, const std::string &to) const
    {
        std::string text = *readFile(m_folder / file);
        const auto at = text.find(from);
        REQUIRE(at != std::string::npos);
        REQUIRE(replaceFile(m_folder / file, text.replace(at, from.size(), to)));
    }
    [[nodiscard]] const fs::path &folder() const { return m_folder; }

private:
    fs::path m_folder;
};

constexpr const char *small = R"({
  "resourceType": "Questionnaire",
  "url": "u", "title": "Two \"quoted\" words",
  "item": [
    {"linkId": "s", "text": "Part", "type": "group", "item": [
      {"extension": [{"url": "urn:hamstring-triage:why", "valueString": "To know"},
                     {"url": "urn:hamstring-triage:source", "valueString": "Part"}],
       "linkId": "p", "text": "Page", "type": "group", "item": [
        {"linkId": "q", "text": "Which?", "type": "choice",
         "answerOption": [{"valueCoding": {"code": "a", "display": "Part"}}]}]}]}
  ]
}
)";

} // namespace

TEST_CASE("translations stand beside the questions, are read back, and change nothing else")
{
    const TextsByLanguage languages{
        {"de",
         {{"Part", "Teil"}, {"To know", "Um es zu wissen"}, {"Two \"quoted\" words", "„Zwei“"}}},
        {"fr", {{"Part", "Partie"}}}};
    const std::string written = withTranslations(small, languages);
    CHECK(questionnaireTranslations(written, "q.json") == languages);
    CHECK(withTranslations(written, languages) == written);
    CHECK(withTranslations(written, {}) == small);
    CHECK_THAT(written, Contains(R"("display": "Part", "_display": {"extension": [{"url": )"
                                 R"("http://hl7.org/fhir/StructureDefinition/translation")"));
    CHECK(readQuestionnaire(written, "q.json")->sections ==
          readQuestionnaire(small, "q.json")->sections);
}

TEST_CASE("one text translated in two ways is refused")
{
    std::string written = withTranslations(small, {{"de", {{"Part", "Teil"}}}});
    const auto at = written.rfind("\"Teil\"");
    written.replace(at, 6, "\"Stück\"");
    const auto read = questionnaireTranslations(written, "q.json");
    REQUIRE_FALSE(read);
    CHECK_THAT(read.error().text(), Contains("two ways"));
}

TEST_CASE("a changed text is missing and its translation is left over, until it is taken anew")
{
    const TextCopy copy;
    copy.replace("advice/urgency.json", "\"when\": \"", "\"when\": \"Changed: ");
    const auto gaps = textGaps(copy.folder(), "de");
    REQUIRE(gaps);
    REQUIRE(gaps->missing.size() == 1);
    CHECK(gaps->leftover.size() == 1);

    CHECK(takeTexts(copy.folder(), "de", {{gaps->missing[0], "Geändert"}})->taken == 1);
    CHECK(textGaps(copy.folder(), "de")->none());
    CHECK(loadTranslation(copy.folder(), "de")->of(gaps->missing[0]) == "Geändert");
    CHECK_FALSE(textGaps(copy.folder(), "fr")->none());
}

TEST_CASE("a changed question has no translation, though the old ones stand beside it")
{
    const TextCopy copy;
    copy.replace("questionnaire/questionnaire.json", "\"text\": \"Safety first\"",
                 "\"text\": \"Safety before all\"");
    const std::vector<std::string> changed{"Safety before all"};
    for (const char *language : {"de", "fr", "es"})
        CHECK(textGaps(copy.folder(), language)->missing == changed);
    CHECK(loadTranslation(copy.folder(), "de")->of("Safety before all") == "Safety before all");

    CHECK(takeTexts(copy.folder(), "de", {{"Safety before all", "Sicherheit vor allem"}})->taken ==
          1);
    CHECK(textGaps(copy.folder(), "de")->none());
    CHECK(textGaps(copy.folder(), "fr")->missing == changed);
}

TEST_CASE("a changed question takes its new translation")
{
    const TextCopy copy;
    copy.replace("questionnaire/questionnaire.json", "\"text\": \"Safety first\"",
                 "\"text\": \"Safety before all\"");
    CHECK(takeTexts(copy.folder(), "de", {{"Safety before all", "Sicherheit vor allem"}})->taken ==
          1);
    CHECK(loadTranslation(copy.folder(), "de")->of("Safety before all") == "Sicherheit vor allem");
}

TEST_CASE("what the content does not have, and broken placeholders, are not taken")
{
    const TextCopy copy;
    const auto taken =
        takeTexts(copy.folder(), "de", {{"Nobody says this", "Niemand"}, {"{} weeks", "Wochen"}});
    REQUIRE(taken);
    CHECK(taken->taken == 0);
    REQUIRE(taken->refused.size() == 2);
    CHECK_THAT(taken->refused[0], Contains("no such text"));
    CHECK_THAT(taken->refused[1], Contains("placeholders"));
    CHECK(textGaps(copy.folder(), "de")->none());
}

TEST_CASE("a file to take holds texts, and an empty one is not translated yet")
{
    CHECK(readTexts(R"({"a": "b", "c": ""})", "x")->size() == 1);
    CHECK_FALSE(readTexts(R"({"a": 1})", "x"));
    CHECK_FALSE(readTexts("[]", "x"));
}
