// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/catalogue.h"
#include "follow_up/follow_up_rules.h"
#include "triage/rulebase.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace triage {

/// Tells the files that rules, questions and texts are made of from any others.
struct ContentKeys {
    std::uint64_t bytes = 0; ///< changes with every byte, name and number of them
    std::uint64_t stamp = 0; ///< see contentStamp
};

/// A number that changes with every byte, name and number of the files; nothing where they cannot
/// be read.
[[nodiscard]] std::optional<std::uint64_t> contentKey(const std::filesystem::path &resources);

/// A number that changes whenever one of these files is written, replaced or moved, even within the
/// same size and time: the system's own note of it. It is quick to take, and other on every
/// computer.
[[nodiscard]] std::optional<std::uint64_t> contentStamp(const std::filesystem::path &resources);

/// True where an image was made of exactly the files of this folder.
[[nodiscard]] bool isImageOf(std::string_view image, const std::filesystem::path &resources);

/// What was loaded, as bytes for the build to put into the programs: only a program of the same
/// build can read them.
[[nodiscard]] std::string contentImage(const Rulebase &rulebase, const Catalogue &catalogue,
                                       const FollowUpRules &followUp, ContentKeys keys);

/// What an image holds; nothing where it is cut or damaged. Tables are read when they are first
/// looked at: the image must outlive the rulebase.
[[nodiscard]] std::optional<Rulebase> rulebaseInImage(std::string_view image);
[[nodiscard]] std::optional<Catalogue> catalogueInImage(std::string_view image);
[[nodiscard]] std::optional<FollowUpRules> followUpInImage(std::string_view image);

} // namespace triage
