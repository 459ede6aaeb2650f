// SPDX-License-Identifier: GPL-3.0-or-later
#include "../triage/vignette.h"
#include "advice/catalogue.h"
#include "catch.h"
#include "report/change_words.h"
#include "triage/assess.h"

using namespace triage;
using Catch::Matchers::Contains;

namespace {

const Catalogue &shippedTexts()
{
    static const auto catalogue = loadCatalogue(TRIAGE_RESOURCES);
    REQUIRE(catalogue);
    return *catalogue;
}

std::string words(const WouldChange &way, const Assessment &now, Mode mode = Mode::Runner)
{
    return changeWords(way, now, mode, shippedTexts(), shippedRulebase().questionnaire);
}

Assessment tendon()
{
    Assessment now;
    now.condition = "proximal_tendinopathy";
    now.urgency = Urgency::Routine;
    return now;
}

} // namespace

TEST_CASE("a changed answer, the urgency and the condition it leads to are named in words")
{
    const WouldChange way{{{"lump", false, true}}, Urgency::Urgent, "tumour"};
    CHECK(words(way, tendon()) ==
          "If there was a lump, the answers would fit best with “A lump or bone change that needs "
          "checking”, and the advice would be “Be seen within a few days”.");
    const std::string exact = words(way, tendon(), Mode::Therapist);
    CHECK_THAT(exact, Contains("were “Yes” instead of “No”"));
    CHECK_THAT(exact, Contains("Urgent referral"));
}

TEST_CASE("what stays the same is not told")
{
    const std::string text =
        words({{{"pop", std::monostate(), true}}, Urgency::Routine, "strain"}, tendon());
    CHECK_THAT(text, Contains("If you had felt a pop, "));
    CHECK_THAT(text, !Contains("the advice would be"));
    const std::string other =
        words({{{"pop", false, true}}, Urgency::Urgent, "proximal_tendinopathy"}, tendon());
    CHECK_THAT(other, !Contains("fit best"));
}

TEST_CASE("of a list, only what is ticked anew or no longer ticked is named")
{
    using Codes = std::vector<std::string>;
    const WouldChange way{{{"pain_sites", Codes{"sit_bone", "calf"}, Codes{"sit_bone", "groin"}}},
                          Urgency::Routine,
                          "adductor"};
    const std::string text = words(way, tendon(), Mode::Therapist);
    CHECK_THAT(text, Contains("were ticked and "));
    CHECK_THAT(text, Contains("were not ticked under"));
    CHECK_THAT(text, !Contains("it bone"));
    CHECK_THAT(words(way, tendon()),
               Contains("If it did not hurt here: calf, but it also hurt here: groin, the"));
}

TEST_CASE("what a runner ticked less reads as one says it")
{
    using Codes = std::vector<std::string>;
    const auto without = [](const Codes &from, const Codes &to) {
        return words({{{"aggravators", from, to}}, Urgency::Routine, "strain"}, tendon());
    };
    CHECK_THAT(without({"sitting", "uphill"}, {"uphill"}),
               Contains("If sitting did not hurt, the answers"));
    CHECK_THAT(without({"sitting", "stairs", "uphill"}, {"uphill"}),
               Contains("If sitting and stairs did not hurt, the answers"));
}

TEST_CASE("every question that may change has words for each answer, as a runner says it")
{
    std::size_t phrases = 0;
    for (const Question *question : allQuestions(shippedRulebase().questionnaire)) {
        if (question->onlyFor == Mode::Therapist || question->settled || question->recordOnly)
            continue;
        INFO(question->id);
        const ChangePhrases *words = nullptr;
        if (const auto found = shippedTexts().changePhrases.find(question->id);
            found != shippedTexts().changePhrases.end())
            words = &found->second;
        if (words == nullptr) {
            CHECK(question->safety);
            continue;
        }
        if (question->kind == QuestionKind::MultiChoice) {
            CHECK_THAT(words->added, Contains("{}"));
            CHECK_THAT(words->removed, Contains("{}"));
        } else if (question->options.empty()) {
            CHECK_THAT(words->value, Contains("{}"));
        }
        for (const Option &option : question->options) {
            INFO(option.code);
            if (question->kind == QuestionKind::MultiChoice || option.code == unsureCode)
                continue;
            ++phrases;
            CHECK(words->codes.contains(option.code));
        }
    }
    CHECK(phrases > 100);
}

TEST_CASE("every way of every story has its sentence")
{
    const Rulebase &rulebase = shippedRulebase();
    const auto vignettes = readVignettes(rulebase.questionnaire);
    for (std::size_t i = 0; i < vignettes.size(); i += 20) {
        const Assessment now = assess(rulebase, vignettes[i].answers);
        for (const Mode mode : {Mode::Runner, Mode::Therapist})
            for (const WouldChange &way : whatWouldChange(rulebase, vignettes[i].answers)) {
                const std::string text = words(way, now, mode);
                CHECK_THAT(text, Catch::Matchers::StartsWith("If "));
                CHECK_THAT(text, !Contains("{}"));
                CHECK_THAT(text, !Contains("“”"));
                CHECK_THAT(text, !Contains("_"));
            }
    }
}
