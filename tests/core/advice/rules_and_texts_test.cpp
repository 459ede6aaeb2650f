// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "content_copy.h"
#include "rule_scan.h"

using namespace triage;

namespace {

template<typename Texts>
std::set<std::string> codesOf(const Texts &texts)
{
    std::set<std::string> codes;
    for (const auto &[code, text] : texts)
        codes.insert(code);
    return codes;
}

void checkSame(const std::set<std::string> &yielded, const std::set<std::string> &written)
{
    for (const std::string &code : yielded) {
        INFO(code << " is yielded by a rule");
        CHECK(written.contains(code));
    }
    for (const std::string &code : written) {
        INFO(code << " has a text");
        CHECK(yielded.contains(code));
    }
}

} // namespace

TEST_CASE("every row of every rule table cites sources that the references list")
{
    const auto &references = shippedCatalogue().references;
    const auto rows = scanRules();
    CHECK(rows.size() > 300);
    for (const ScannedRow &row : rows) {
        INFO(row.place << ": " << row.source);
        CHECK_FALSE(row.source.empty());
        for (std::size_t start = 0; start < row.source.size();) {
            const std::size_t end = std::min(row.source.find("; ", start), row.source.size());
            CHECK(references.contains(row.source.substr(start, end - start)));
            start = end + 2;
        }
    }
}

TEST_CASE("the reasons of the advice rules read on after \"because\"")
{
    for (const ScannedRow &row : scanRules()) {
        INFO(row.place << ": " << row.reason);
        REQUIRE_FALSE(row.reason.empty());
        CHECK(row.reason.rfind("because", 0) == std::string::npos);
        CHECK(row.reason.back() != '.');
    }
}

TEST_CASE("every treatment that a rule offers has a text, and every text is offered by a rule")
{
    checkSame(yieldedCodes("treatment", {"verdict"}), codesOf(shippedCatalogue().treatments));
}

TEST_CASE("every caution is about a treatment that some rule offers")
{
    const auto &treatments = shippedCatalogue().treatments;
    const auto cautions = yieldedCodes("treatment", {"caution"});
    CHECK(cautions.size() > 10);
    for (const std::string &code : cautions) {
        INFO(code);
        CHECK(treatments.contains(code));
    }
}

TEST_CASE("every plan and stage that a rule chooses exists, and every plan is chosen by a rule")
{
    const auto &plans = shippedCatalogue().plans;
    checkSame(yieldedCodes("plan"), codesOf(plans));
    std::set<std::pair<std::string, std::string>> chosen;
    std::set<std::pair<std::string, std::string>> written;
    for (const auto &[code, plan] : plans)
        for (const PlanStage &stage : plan.stages)
            written.emplace('"' + code + '"', '"' + stage.code + '"');
    for (const ScannedRow &row : scanRules())
        if (row.decision == "plan" && row.outputs.at("plan") != "null")
            chosen.emplace(row.outputs.at("plan"), row.outputs.at("stage"));
    CHECK(chosen == written);
}

TEST_CASE("every outlook, provider, load finding, factor and red flag of the rules has its text")
{
    const Catalogue &catalogue = shippedCatalogue();
    checkSame(yieldedCodes("prognosis"), codesOf(catalogue.prognoses));
    checkSame(yieldedCodes("provider"), codesOf(catalogue.providers));
    checkSame(yieldedCodes("load"), codesOf(catalogue.load));
    checkSame(yieldedCodes("factor"), codesOf(catalogue.factors));
    checkSame(yieldedCodes("flag", {"urgency"}), codesOf(catalogue.flags));
}

TEST_CASE("every condition that evidence speaks for has its text")
{
    for (const std::string &code : yieldedCodes("condition", {"weight"})) {
        INFO(code);
        CHECK(shippedCatalogue().condition(code) != nullptr);
    }
}

TEST_CASE("every urgency that a rule asks for has its card")
{
    checkSame(yieldedCodes("urgency"), codesOf(shippedCatalogue().urgencies));
}
