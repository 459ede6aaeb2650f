// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmark/stories.h"

#include "base/file.h"
#include "benchmark/score.h"
#include "catch.h"
#include "triage/assess.h"

#include <cstdlib>

using namespace triage;
namespace fs = std::filesystem;

namespace {

const Rulebase &rules()
{
    static const auto rulebase = loadRulebase(TRIAGE_RESOURCES);
    if (!rulebase)
        FAIL(rulebase.error().text());
    return *rulebase;
}

/// A folder with one story, removed at the end.
class OneStory {
public:
    explicit OneStory(const std::string &text)
    {
        std::string name = (fs::temp_directory_path() / "triage-story-XXXXXX").string();
        REQUIRE(mkdtemp(name.data()) != nullptr);
        m_folder = name;
        REQUIRE(replaceFile(m_folder / "story.json", text));
    }
    ~OneStory() { fs::remove_all(m_folder); }

    [[nodiscard]] std::string refusal() const
    {
        const auto stories = readStories(m_folder, rules().questionnaire);
        return stories ? std::string() : stories.error().text();
    }

private:
    fs::path m_folder;
};

} // namespace

TEST_CASE("the shipped stories come to what is expected, none of them to too low an urgency")
{
    const auto stories =
        readStories(fs::path(TRIAGE_RESOURCES) / "benchmark", rules().questionnaire);
    REQUIRE(stories);
    CHECK(stories->size() >= 60);
    std::vector<Assessment> results;
    for (const Story &story : *stories)
        results.push_back(assess(rules(), story.answers));
    const Scores scores = scoreOf(*stories, results);
    CHECK(scores.all.under == 0);
    CHECK(scores.all.urgency == scores.all.stories);
    CHECK(scores.all.condition == scores.all.stories);
    CHECK(scores.conditions.size() >= 15);
}

TEST_CASE("a story that cannot be read is refused with its file and what to do")
{
    CHECK(OneStory(R"({"name": "a", "mode": "runner", "answers": {"age": 30},
                       "expect": {"urgency": ["routine"], "condition": ["strain"]}})")
              .refusal()
              .empty());
    CHECK_THAT(OneStory("{").refusal(), Catch::Contains("story.json"));
    CHECK_THAT(OneStory(R"({"name": "a"})").refusal(), Catch::Contains("mode"));
    CHECK_THAT(OneStory(R"({"name": "a", "mode": "runner", "answers": {"age": "old"},
                            "expect": {"urgency": ["routine"], "condition": ["strain"]}})")
                   .refusal(),
               Catch::Contains("age"));
    CHECK_THAT(OneStory(R"({"name": "a", "mode": "runner", "answers": {},
                            "expect": {"urgency": ["soon"], "condition": ["strain"]}})")
                   .refusal(),
               Catch::Contains("soon"));
    CHECK_THAT(OneStory(R"({"name": "a", "mode": "runner", "answers": {},
                            "expect": {"urgency": [], "condition": ["strain"]}})")
                   .refusal(),
               Catch::Contains("nothing is expected"));
}
