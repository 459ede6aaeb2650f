// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/rule_pictures.h"

#include "catch.h"

#include <algorithm>

using namespace triage;

namespace {

struct Shipped {
    Rulebase rulebase;
    Catalogue catalogue;
    std::vector<RuleChapter> chapters;
};

const Shipped &shipped()
{
    static const Shipped content = [] {
        auto rulebase = loadRulebase(TRIAGE_RESOURCES);
        auto catalogue = loadCatalogue(TRIAGE_RESOURCES);
        REQUIRE(rulebase);
        REQUIRE(catalogue);
        auto chapters = ruleChapters(*rulebase, *catalogue);
        return Shipped{std::move(*rulebase), std::move(*catalogue), std::move(chapters)};
    }();
    return content;
}

bool joins(const Picture &picture, const std::string &from, const std::string &to)
{
    return std::any_of(picture.lines.begin(), picture.lines.end(), [&](const auto &line) {
        return picture.boxes[line.first].title == from && picture.boxes[line.second].title == to;
    });
}

} // namespace

TEST_CASE("every decision of the rules stands in exactly one topic of one chapter")
{
    std::vector<std::string> told;
    for (const auto &chapter : shipped().chapters)
        for (const auto &topic : chapter.topics) {
            CHECK_FALSE(topic.title.empty());
            for (const auto &decision : topic.decisions)
                told.push_back(decision.name);
        }
    std::vector<std::string> all;
    for (const auto &decision : shipped().rulebase.graph.decisions())
        all.push_back(decision.name);
    std::sort(told.begin(), told.end());
    std::sort(all.begin(), all.end());
    CHECK(told == all);
}

TEST_CASE("the overview leads from the questions over danger signs and weights to the result")
{
    const auto picture = overviewPicture(shipped().rulebase, shipped().chapters);
    CHECK(joins(picture, "Safety first", "Danger signs"));
    CHECK(joins(picture, "Danger signs", "How soon to be seen"));
    CHECK(joins(picture, "What it may be", "What fits best"));
    CHECK(joins(picture, "Treatments", "Result"));
    // What speaks for a condition never decides how soon to be seen.
    CHECK_FALSE(joins(picture, "What it may be", "How soon to be seen"));
    for (const auto &[from, to] : picture.lines)
        CHECK(picture.boxes[from].column < picture.boxes[to].column);
}

TEST_CASE("the picture of a topic shows all its tables, what they read and what they come to")
{
    for (const auto &chapter : shipped().chapters)
        for (const auto &topic : chapter.topics) {
            INFO(topic.id);
            const auto picture =
                topicPicture(shipped().rulebase, shipped().catalogue, shipped().chapters, topic);
            for (const auto &decision : topic.decisions) {
                const auto box =
                    std::find_if(picture.boxes.begin(), picture.boxes.end(),
                                 [&](const auto &one) { return one.link == "#" + decision.name; });
                REQUIRE(box != picture.boxes.end());
                CHECK(box->kind == Picture::Kind::Table);
                const auto place = static_cast<std::size_t>(box - picture.boxes.begin());
                const auto read =
                    std::count_if(picture.lines.begin(), picture.lines.end(),
                                  [&](const auto &line) { return line.second == place; });
                CHECK(static_cast<std::size_t>(read) == decision.reads.size());
            }
        }
}
