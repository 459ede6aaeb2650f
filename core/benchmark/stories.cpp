// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmark/stories.h"

#include "base/file.h"
#include "interview/answers_json.h"

#include <nlohmann/json.hpp>

namespace triage {

namespace {

constexpr const char *whatAStoryHas =
    "give it name, mode, answers, and what is expected: urgency and condition, each a list";

Result<std::vector<Urgency>> urgenciesOf(const nlohmann::json &codes, const std::string &file)
{
    std::vector<Urgency> urgencies;
    for (const auto &code : codes) {
        const auto urgency = urgencyFromCode(code.get<std::string>());
        if (!urgency)
            return fail(file, "\"" + code.get<std::string>() + "\" is no urgency",
                        "use emergency, same_day, urgent, routine or self_care");
        urgencies.push_back(*urgency);
    }
    return urgencies;
}

Result<Story> storyOf(const nlohmann::json &told, const Questionnaire &questionnaire,
                      const std::string &file)
{
    const nlohmann::json answers = {{"mode", told.at("mode")}, {"answers", told.at("answers")}};
    auto read = readAnswers(questionnaire, answers.dump(), file);
    if (!read)
        return tl::unexpected(read.error());
    const nlohmann::json &expected = told.at("expect");
    auto urgencies = urgenciesOf(expected.at("urgency"), file);
    if (!urgencies)
        return tl::unexpected(urgencies.error());
    Story story{told.at("name"), *std::move(read), *std::move(urgencies),
                expected.at("condition").get<std::vector<std::string>>()};
    if (story.urgencies.empty() || story.conditions.empty())
        return fail(file, "nothing is expected of this story", whatAStoryHas);
    return story;
}

Result<Story> readStory(const std::filesystem::path &path, const Questionnaire &questionnaire)
{
    return readFile(path).and_then([&](const std::string &text) -> Result<Story> {
        try {
            return storyOf(nlohmann::json::parse(text), questionnaire, path.string());
        } catch (const nlohmann::json::exception &error) {
            return fail(path.string(), error.what(), whatAStoryHas);
        }
    });
}

} // namespace

Result<std::vector<Story>> readStories(const std::filesystem::path &folder,
                                       const Questionnaire &questionnaire)
{
    const auto files = filesIn(folder, ".json");
    if (!files)
        return tl::unexpected(files.error());
    std::vector<Story> stories;
    for (const auto &file : *files) {
        auto story = readStory(file, questionnaire);
        if (!story)
            return tl::unexpected(story.error());
        stories.push_back(*std::move(story));
    }
    if (stories.empty())
        return fail(folder.string(), "there is no story in it", whatAStoryHas);
    return stories;
}

} // namespace triage
