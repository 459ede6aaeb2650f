// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/load_translation.h"

#include "base/file.h"
#include "interview/questionnaire_translations.h"
#include "language/read_translation.h"

#include <algorithm>

namespace triage {

std::vector<std::filesystem::path> questionnaireFiles(const std::filesystem::path &resources)
{
    const auto folder = resources / "questionnaire";
    return {folder / "questionnaire.json", folder / "recheck.json"};
}

Result<Translation> loadTranslation(const std::filesystem::path &resources,
                                    const std::string &language)
{
    const std::vector<std::string> known = languagesIn(resources);
    if (std::find(known.begin(), known.end(), language) == known.end())
        return Translation();
    const auto file = translationFile(resources, language);
    const auto own = readFile(file).and_then(
        [&](const std::string &text) { return readTranslation(text, file.filename().string()); });
    if (!own)
        return own;
    TextMap texts = own->texts();
    for (const auto &questions : questionnaireFiles(resources)) {
        auto beside = readFile(questions).and_then([&](const std::string &text) {
            return questionnaireTranslations(text, questions.filename().string());
        });
        if (!beside)
            return tl::unexpected(beside.error());
        texts.merge((*beside)[language]);
    }
    return Translation(own->head(), std::move(texts));
}

} // namespace triage
