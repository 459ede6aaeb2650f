// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/catalogue.h"
#include "base/result.h"
#include "follow_up/follow_up_rules.h"
#include "training_log/load_thresholds.h"
#include "triage/rulebase.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace triage {

/// Questions, rules and their texts.
struct Content {
    Rulebase rulebase;
    Catalogue catalogue;
};

/// Loads all of it, rules and texts side by side, in English. The image that the build put into the
/// program stands for the files while they are those it was made of, byte for byte.
[[nodiscard]] Result<Content> loadContent(const std::filesystem::path &resources);

/// The same with this image (content/content_image.h), which must outlive the content.
[[nodiscard]] Result<Content> loadContent(const std::filesystem::path &resources,
                                          std::string_view image);

/// Content, what holds a visit against the ones before, and what measures a training log.
struct WindowContent {
    Content content;
    FollowUpRules followUp;
    LoadThresholds load;
};

/// Loads all that the window needs, side by side.
[[nodiscard]] Result<WindowContent> loadWindowContent(const std::filesystem::path &resources);

/// Puts these words into content that is in English; what has none stays so.
void translate(Content &content, const Translation &language);

/// The same with the words of a language ("de") of these resources.
[[nodiscard]] Result<void> translate(WindowContent &content, const std::filesystem::path &resources,
                                     const std::string &language);

} // namespace triage
