// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/missing_texts.h"

#include "language/placeholders.h"
#include "texts/content_texts.h"
#include "texts/load_translation.h"

namespace triage {

Result<TextGaps> textGaps(const std::filesystem::path &resources, const std::string &language)
{
    const auto content = contentTexts(resources);
    if (!content)
        return tl::unexpected(content.error());
    const auto translation = loadTranslation(resources, language);
    if (!translation)
        return tl::unexpected(translation.error());
    TextGaps gaps;
    const TextMap &texts = translation->texts();
    for (const auto *part : {&content->questions, &content->others})
        for (const std::string &text : *part)
            if (!texts.contains(text))
                gaps.missing.push_back(text);
    const auto own = coreTexts();
    for (const auto &[english, translated] : texts) {
        if (!content->contains(english) && !own.contains(english))
            gaps.leftover.push_back(english);
        if (placeholders(english) != placeholders(translated))
            gaps.broken.push_back(english);
    }
    return gaps;
}

} // namespace triage
