// SPDX-License-Identifier: GPL-3.0-or-later
#include "content.h"

#include "advice/catalogue_texts.h"
#include "base/parallel.h"
#include "content/content_image.h"
#include "interview/questionnaire_texts.h"
#include "shipped_image.h"
#include "texts/load_translation.h"

namespace triage {

namespace {

/// What the image holds, where it was made of these files.
std::optional<Content> loadImage(const std::filesystem::path &resources, std::string_view image)
{
    if (!isImageOf(image, resources))
        return std::nullopt;
    auto rulebase = rulebaseInImage(image);
    auto catalogue = catalogueInImage(image);
    if (!rulebase || !catalogue)
        return std::nullopt;
    return Content{.rulebase = std::move(*rulebase), .catalogue = std::move(*catalogue)};
}

Result<FollowUpRules> loadReadyFollowUp(const std::filesystem::path &resources)
{
    if (isImageOf(shippedImage(), resources))
        if (auto followUp = followUpInImage(shippedImage()))
            return *std::move(followUp);
    return loadFollowUp(resources);
}

} // namespace

Result<Content> loadContent(const std::filesystem::path &resources)
{
    return loadContent(resources, shippedImage());
}

Result<Content> loadContent(const std::filesystem::path &resources, std::string_view image)
{
    if (auto content = loadImage(resources, image))
        return *std::move(content);
    Result<Rulebase> rulebase;
    Result<Catalogue> catalogue;
    inParallel(2, [&](std::size_t part) {
        if (part == 0)
            rulebase = loadRulebase(resources);
        else
            catalogue = loadCatalogue(resources);
    });
    if (!rulebase)
        return tl::unexpected(rulebase.error());
    if (!catalogue)
        return tl::unexpected(catalogue.error());
    return Content{.rulebase = std::move(*rulebase), .catalogue = std::move(*catalogue)};
}

Result<WindowContent> loadWindowContent(const std::filesystem::path &resources)
{
    Result<Content> content;
    Result<FollowUpRules> followUp;
    const Result<LoadThresholds> load = readLoadThresholds(resources);
    inParallel(2, [&](std::size_t part) {
        if (part == 0)
            content = loadContent(resources);
        else
            followUp = loadReadyFollowUp(resources);
    });
    if (!content)
        return tl::unexpected(content.error());
    if (!followUp)
        return tl::unexpected(followUp.error());
    if (!load)
        return tl::unexpected(load.error());
    return WindowContent{
        .content = std::move(*content), .followUp = std::move(*followUp), .load = *load};
}

void translate(Content &content, const Translation &language)
{
    translate(content.rulebase.questionnaire, language);
    translate(content.catalogue, language);
}

Result<void> translate(WindowContent &window, const std::filesystem::path &resources,
                       const std::string &language)
{
    const auto translation = loadTranslation(resources, language);
    if (!translation)
        return tl::unexpected(translation.error());
    translate(window.content, *translation);
    translate(window.followUp, *translation);
    return {};
}

} // namespace triage
