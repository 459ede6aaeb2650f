// SPDX-License-Identifier: GPL-3.0-or-later
#include "lint/lint_languages.h"

#include "language/read_translation.h"
#include "texts/missing_texts.h"

#include <fmt/format.h>

namespace triage {

namespace {

/// One finding for all texts of a kind: the first of them, and how many there are.
void add(LintFindings &findings, LintKind kind, const std::string &file,
         const std::vector<std::string> &texts, std::string_view what, const std::string &remedy)
{
    if (!texts.empty())
        findings.push_back(
            {.kind = kind,
             .file = file,
             .line = 0,
             .table = {},
             .row = 0,
             .what = fmt::format("{} {}, such as \"{}\"", texts.size(), what, texts.front()),
             .remedy = remedy});
}

} // namespace

Result<void> lintLanguages(const std::filesystem::path &resources, LintFindings &findings)
{
    for (const std::string &language : languagesIn(resources)) {
        const auto gaps = textGaps(resources, language);
        if (!gaps)
            return tl::unexpected(gaps.error());
        const std::string file = translationFile(resources, language).filename().string();
        add(findings, LintKind::Untranslated, file, gaps->missing, "texts have no translation",
            fmt::format("texts --missing {0} lists them, texts --take {0} takes them", language));
        add(findings, LintKind::LeftoverTranslation, file, gaps->leftover,
            "translations are of texts that nothing says any more",
            fmt::format("texts --take {} drops them", language));
        add(findings, LintKind::BrokenPlaceholder, file, gaps->broken,
            "translations have other placeholders than the English text",
            "write the same ones, such as {number} or {}");
    }
    return {};
}

} // namespace triage
