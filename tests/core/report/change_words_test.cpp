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
    const std::string text =
        words({{{"night_pain", false, true}}, Urgency::Urgent, "bone_stress"}, tendon());
    CHECK_THAT(text, Contains("instead of “no”"));
    CHECK_THAT(text, Contains("the answers would fit best with: "));
    CHECK_THAT(text, Contains("the advice would be: "));
}

TEST_CASE("what stays the same is not told")
{
    const std::string text =
        words({{{"pop", std::monostate(), true}}, Urgency::Routine, "strain"}, tendon());
    CHECK_THAT(text, !Contains("instead of"));
    CHECK_THAT(text, !Contains("the advice would be"));
    const std::string other =
        words({{{"pop", false, true}}, Urgency::Urgent, "proximal_tendinopathy"}, tendon());
    CHECK_THAT(other, !Contains("fit best"));
}

TEST_CASE("of a list, only what is ticked anew or no longer ticked is named")
{
    using Codes = std::vector<std::string>;
    const std::string text =
        words({{{"pain_sites", Codes{"sit_bone", "calf"}, Codes{"sit_bone", "groin"}}},
               Urgency::Routine,
               "adductor"},
              tendon());
    CHECK_THAT(text, Contains("were ticked and "));
    CHECK_THAT(text, Contains("were not ticked under"));
    CHECK_THAT(text, !Contains("it bone"));
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
                CHECK_THAT(text, Catch::Matchers::StartsWith("If “"));
                CHECK_THAT(text, !Contains("“”"));
                CHECK_THAT(text, !Contains("_"));
            }
    }
}
