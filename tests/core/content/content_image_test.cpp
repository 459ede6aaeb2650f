// SPDX-License-Identifier: GPL-3.0-or-later
#include "../triage/vignette.h"
#include "catch.h"
#include "content/content_image.h"
#include "report/brief_line.h"
#include "report/result_json.h"
#include "report/result_text.h"
#include "report/rule_book.h"
#include "triage/assess.h"
#include "triage/what_would_change.h"

using namespace triage;

namespace {

struct Content {
    Rulebase rulebase;
    Catalogue catalogue;
    FollowUpRules followUp;
};

const Content &fromFiles()
{
    static const Content content = {loadRulebase(TRIAGE_RESOURCES).value(),
                                    loadCatalogue(TRIAGE_RESOURCES).value(),
                                    loadFollowUp(TRIAGE_RESOURCES).value()};
    return content;
}

const std::string &image()
{
    static const std::string bytes =
        contentImage(fromFiles().rulebase, fromFiles().catalogue, fromFiles().followUp, {7, 8});
    return bytes;
}

const Content &fromImage()
{
    static const Content content = {rulebaseInImage(image()).value(),
                                    catalogueInImage(image()).value(),
                                    followUpInImage(image()).value()};
    return content;
}

/// Everything that a person or a program is told of some answers.
std::string told(const Content &content, const Answers &answers)
{
    const Assessment result = assess(content.rulebase, answers);
    TriageRun run(content.rulebase);
    run.decide(content.rulebase.places.place(answers));
    std::string line;
    BriefLine(content.rulebase).write(run, line);
    return resultJson(result, answers.mode, content.catalogue) +
           resultText(result, answers.mode, content.catalogue, content.rulebase.questionnaire,
                      whatWouldChange(content.rulebase, answers)) +
           line;
}

} // namespace

TEST_CASE("every story comes to the same result from an image as from the files")
{
    for (const Vignette &story : readVignettes(fromFiles().rulebase.questionnaire)) {
        INFO(story.file);
        CHECK(told(fromImage(), story.answers) == told(fromFiles(), story.answers));
    }
}

TEST_CASE("an image holds the questions, the rule book and every other part of the content")
{
    CHECK(fromImage().rulebase.questionnaire == fromFiles().rulebase.questionnaire);
    CHECK(fromImage().followUp.questionnaire == fromFiles().followUp.questionnaire);
    CHECK(ruleBookHtml(fromImage().rulebase, fromImage().catalogue) ==
          ruleBookHtml(fromFiles().rulebase, fromFiles().catalogue));
    const auto again =
        contentImage(fromImage().rulebase, fromImage().catalogue, fromImage().followUp, {7, 8});
    CHECK((again == image())); // byte for byte; not printed where it differs
}

TEST_CASE("an image that is cut anywhere is refused")
{
    const std::string_view whole = image();
    for (std::size_t size = 0; size < whole.size(); size += 1 + size / 200) {
        INFO(size);
        CHECK_FALSE((rulebaseInImage(whole.substr(0, size)) &&
                     catalogueInImage(whole.substr(0, size)) &&
                     followUpInImage(whole.substr(0, size))));
    }
}

TEST_CASE("a damaged image does no harm")
{
    std::string damaged = image();
    for (std::size_t place = 0; place < damaged.size(); place += 9973) {
        damaged[place] = static_cast<char>(~damaged[place]);
        const auto rulebase = rulebaseInImage(damaged);
        const auto catalogue = catalogueInImage(damaged);
        if (rulebase)
            CHECK(rulebase->conditions.size() < image().size());
        if (catalogue)
            CHECK(catalogue->conditions.size() < image().size());
        damaged[place] = static_cast<char>(~damaged[place]);
    }
    CHECK((damaged == image()));
}
