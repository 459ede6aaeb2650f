// SPDX-License-Identifier: GPL-3.0-or-later
#include "content.h"

#include "base/parallel.h"

namespace triage {

Result<Content> loadContent(const std::filesystem::path &resources)
{
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
            followUp = loadFollowUp(resources);
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

} // namespace triage
