// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/read_translation.h"

#include "base/file.h"
#include "base/sound_json.h"
#include "language/placeholders.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace triage {

namespace {

using Json = nlohmann::json;

Result<TextMap> textsIn(const Json &json, const char *list, const std::string &file)
{
    TextMap texts;
    const auto found = json.find(list);
    if (found == json.end() || !found->is_object())
        return fail(file, fmt::format("there is no object \"{}\"", list),
                    "write {\"English text\": \"translated text\"}");
    for (const auto &[english, text] : found->items()) {
        if (!text.is_string() || text.get_ref<const std::string &>().empty())
            return fail(file, fmt::format("\"{}\" has no translation", english),
                        "write it, or remove the line");
        texts.emplace(english, text.get<std::string>());
    }
    return texts;
}

} // namespace

std::filesystem::path translationFile(const std::filesystem::path &resources,
                                      const std::string &language)
{
    return resources / "languages" / (language + ".json");
}

std::vector<std::string> languagesIn(const std::filesystem::path &resources)
{
    std::vector<std::string> languages;
    if (const auto files = filesIn(resources / "languages", ".json"))
        for (const auto &file : *files)
            languages.push_back(file.stem().string());
    return languages;
}

Result<Translation> readTranslation(std::string_view text, const std::string &file)
{
    const auto json = readSoundJson(text);
    if (!json || !json->is_object())
        return fail(file, "this is not sound JSON, or has a text twice",
                    "write {\"language\": ..., \"texts\": {...}}, each text once");
    LanguageHead head;
    head.code = json->value("language", "");
    head.review = json->value("review", "");
    head.keepsCapitals = json->value("keeps_capitals", false);
    const std::string mark = json->value("decimal_mark", ".");
    if (head.code.empty() || mark.size() != 1)
        return fail(file, "its language or its decimal mark is missing",
                    "write \"language\": \"de\" and \"decimal_mark\": \",\"");
    head.decimalMark = mark[0];
    auto time = textsIn(*json, "time_words", file);
    if (!time)
        return tl::unexpected(time.error());
    head.timeWords = *std::move(time);
    auto texts = textsIn(*json, "texts", file);
    if (!texts)
        return tl::unexpected(texts.error());
    for (const auto &[english, translated] : *texts)
        if (placeholders(english) != placeholders(translated))
            return fail(
                file, fmt::format("\"{}\" has other placeholders than \"{}\"", translated, english),
                "write the same ones, such as {number} or {}");
    return Translation(std::move(head), *std::move(texts));
}

std::string writeTranslation(const Translation &translation)
{
    const LanguageHead &head = translation.head();
    nlohmann::ordered_json json{{"language", head.code},
                                {"review", head.review},
                                {"decimal_mark", std::string(1, head.decimalMark)},
                                {"keeps_capitals", head.keepsCapitals},
                                {"time_words", nlohmann::ordered_json::object()},
                                {"texts", nlohmann::ordered_json::object()}};
    for (const auto &[phrase, english] : head.timeWords)
        json["time_words"][phrase] = english;
    for (const auto &[english, text] : translation.texts())
        json["texts"][english] = text;
    return json.dump(2) + "\n";
}

} // namespace triage
