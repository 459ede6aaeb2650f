// SPDX-License-Identifier: GPL-3.0-or-later
#include "../triage/vignette.h"
#include "advice/catalogue_texts.h"
#include "base/file.h"
#include "base/markup.h"
#include "catch.h"
#include "interview/questionnaire_texts.h"
#include "report/clinical_report.h"
#include "report/document_html.h"
#include "report/paper_form.h"
#include "report/report_words.h"
#include "texts/load_translation.h"
#include "triage/assess.h"

#include <set>

using namespace triage;

namespace {

/// The shipped texts in one language.
struct Spoken {
    explicit Spoken(const char *code)
        : language(loadTranslation(TRIAGE_RESOURCES, code).value()),
          catalogue(loadCatalogue(TRIAGE_RESOURCES).value()),
          questionnaire(shippedRulebase().questionnaire)
    {
        translate(catalogue, language);
        translate(questionnaire, language);
    }
    [[nodiscard]] ReportContent content() const { return {catalogue, questionnaire, &picture}; }

    static std::string picture(const std::string &name)
    {
        return readFile(std::string(TRIAGE_RESOURCES) + "/pictures/" + name)
            .value_or(std::string());
    }

    Translation language;
    Catalogue catalogue;
    Questionnaire questionnaire;
};

/// What people read on a page: all that stands between its tags.
std::set<std::string> wordsOn(const std::string &html)
{
    std::set<std::string> words;
    for (auto at = html.find('>'); at != std::string::npos; at = html.find('>', at + 1)) {
        const auto end = html.find('<', at);
        if (end == std::string::npos)
            break;
        std::string text = html.substr(at + 1, end - at - 1);
        text.erase(0, std::min(text.find_first_not_of(" \n"), text.size()));
        if (!text.empty())
            words.insert(std::move(text));
    }
    return words;
}

/// The English words of reports that stand on a page of another language, though it has its own.
/// Of a word with places, its longest piece counts, where that is more than one word.
std::vector<std::string> englishOn(const std::string &html, const Translation &language)
{
    const std::set<std::string> words = wordsOn(html);
    std::vector<std::string> found;
    const ReportWords all([&](std::string &english) {
        if (language.of(english) == english)
            return;
        std::string piece;
        for (std::size_t at = 0; at <= english.size();) {
            const auto end = std::min(english.find("{}", at), english.size());
            if (end - at > piece.size())
                piece = english.substr(at, end - at);
            at = end + 2;
        }
        const std::string shown = escapedText(piece);
        const bool sentence = piece.find_first_of(" ", 1) < piece.size() - 1;
        if (words.contains(shown) || (sentence && html.find(shown) != std::string::npos))
            found.push_back(english);
    });
    return found;
}

} // namespace

TEST_CASE("every word of reports can be translated")
{
    std::size_t words = 0;
    const ReportWords all([&](std::string &) { ++words; });
    // Why: the words of visits in it are a list of their own.
    const std::size_t members = sizeof(ReportWords) - 2 * sizeof(WordList);
    CHECK(words == members / sizeof(std::string));
}

TEST_CASE("reports, hand-outs and the form hold no English in German, French and Spanish")
{
    const auto stories = readVignettes(shippedRulebase().questionnaire);
    for (const char *code : {"de", "fr", "es"}) {
        const Spoken spoken(code);
        INFO(code);
        const std::string form =
            documentHtml(paperForm(spoken.questionnaire, spoken.content().pictures));
        CHECK(form.find("<html lang=\"" + std::string(code)) != std::string::npos);
        CHECK(englishOn(form, spoken.language) == std::vector<std::string>{});
        std::set<std::string> seen;
        for (const Vignette &story : stories) {
            const ReportRecord record{.answers = story.answers,
                                      .assessment = assess(shippedRulebase(), story.answers),
                                      .day = std::chrono::year(2026) / 11 / 23};
            // One of each result is enough.
            if (!seen.insert(std::string(urgencyCode(record.assessment.urgency)) + "/" +
                             record.assessment.condition)
                     .second)
                continue;
            INFO(story.file);
            const std::string report = documentHtml(clinicalReport(record, spoken.content()));
            CHECK(englishOn(report, spoken.language) == std::vector<std::string>{});
            const std::string home = documentHtml(handOut(record, spoken.content()));
            CHECK(englishOn(home, spoken.language) == std::vector<std::string>{});
            // Where any country's number stands in words, they follow an article.
            for (const char *twice : {" le votre ", " al su "})
                CHECK((report + home).find(twice) == std::string::npos);
            for (const Reason &reason : record.assessment.reasons)
                if (spoken.language.of(reason.text) != reason.text)
                    CHECK_FALSE(wordsOn(report).contains(escapedText(reason.text)));
        }
        CHECK(seen.size() > 20);
    }
}

TEST_CASE("the words of a test that looks for English are found where they are left")
{
    const Spoken english("en");
    const Spoken german("de");
    const std::string form =
        documentHtml(paperForm(english.questionnaire, english.content().pictures));
    CHECK(englishOn(form, german.language).size() > 10);
}

TEST_CASE("a report in German has its dates, its answers and its reasons in German")
{
    const Spoken german("de");
    const auto stories = readVignettes(shippedRulebase().questionnaire);
    const auto story = std::find_if(stories.begin(), stories.end(), [](const Vignette &each) {
        return each.file == "self-tests-calm-tendon.json";
    });
    REQUIRE(story != stories.end());
    const std::string html =
        documentHtml(clinicalReport({.answers = story->answers,
                                     .assessment = assess(shippedRulebase(), story->answers),
                                     .day = std::chrono::year(2026) / 11 / 23},
                                    german.content()));
    for (const char *part : {"23. November 2026", "Proximale ischiokrurale Tendinopathie, links",
                             "Wichtigste Antworten", "Stufe 1 von", "tut am meisten weh"}) {
        INFO(part);
        CHECK(html.find(part) != std::string::npos);
    }
}
