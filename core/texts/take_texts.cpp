// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/take_texts.h"

#include "base/file.h"
#include "base/sound_json.h"
#include "interview/questionnaire_translations.h"
#include "language/placeholders.h"
#include "language/read_translation.h"
#include "texts/content_texts.h"
#include "texts/load_translation.h"

#include <fmt/format.h>

namespace triage {

namespace {

/// What is right with these texts, counted; the others with the reason why not.
TextMap soundTexts(const TextMap &texts, const ContentTexts &content, TakenTexts &taken)
{
    TextMap sound;
    const auto own = coreTexts();
    for (const auto &[english, translated] : texts) {
        if (!content.contains(english) && !own.contains(english))
            taken.refused.push_back(english + ": the content has no such text");
        else if (placeholders(english) != placeholders(translated))
            taken.refused.push_back(english + ": the translation has other placeholders");
        else
            sound.emplace(english, translated);
    }
    taken.taken = sound.size();
    return sound;
}

Result<void> takeQuestions(const std::filesystem::path &file, const std::string &language,
                           const TextMap &texts)
{
    const auto before = readFile(file);
    if (!before)
        return tl::unexpected(before.error());
    auto languages = questionnaireTranslations(*before, file.filename().string());
    if (!languages)
        return tl::unexpected(languages.error());
    for (const auto &[english, translated] : texts)
        (*languages)[language].insert_or_assign(english, translated);
    const std::string after = withTranslations(*before, *languages);
    return after == *before ? Result<void>() : replaceFile(file, after);
}

Result<void> takeOthers(const std::filesystem::path &file, const std::string &language,
                        const TextMap &texts, const ContentTexts &content)
{
    LanguageHead head;
    head.code = language;
    head.review = "awaiting clinical review";
    Translation before(head, {});
    if (std::filesystem::exists(file)) {
        auto read = readFile(file).and_then([&](const std::string &text) {
            return readTranslation(text, file.filename().string());
        });
        if (!read)
            return tl::unexpected(read.error());
        before = *std::move(read);
    }
    TextMap all = before.texts();
    for (const auto &[english, translated] : texts)
        all.insert_or_assign(english, translated);
    const auto own = coreTexts();
    std::erase_if(all, [&](const auto &entry) {
        return !content.others.contains(entry.first) &&
               (content.questions.contains(entry.first) || !own.contains(entry.first));
    });
    return replaceFile(file, writeTranslation(Translation(before.head(), std::move(all))));
}

} // namespace

Result<TextMap> readTexts(std::string_view text, const std::string &file)
{
    const auto json = readSoundJson(text);
    if (!json || !json->is_object())
        return fail(file, "this is no sound JSON object, or has a text twice",
                    "write {\"English text\": \"translated text\"}");
    TextMap texts;
    for (const auto &[english, translated] : json->items()) {
        if (!translated.is_string())
            return fail(file, fmt::format("\"{}\" holds no text", english),
                        "write its translation in quotes");
        if (!translated.get_ref<const std::string &>().empty())
            texts.emplace(english, translated.get<std::string>());
    }
    return texts;
}

Result<TakenTexts> takeTexts(const std::filesystem::path &resources, const std::string &language,
                             const TextMap &texts)
{
    const auto content = contentTexts(resources);
    if (!content)
        return tl::unexpected(content.error());
    TakenTexts taken;
    const TextMap sound = soundTexts(texts, *content, taken);
    for (const auto &file : questionnaireFiles(resources))
        if (const auto done = takeQuestions(file, language, sound); !done)
            return tl::unexpected(done.error());
    if (const auto done =
            takeOthers(translationFile(resources, language), language, sound, *content);
        !done)
        return tl::unexpected(done.error());
    return taken;
}

} // namespace triage
