// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "interview/answers.h"
#include "interview/questionnaire.h"
#include "triage/assessment.h"

#include <filesystem>

namespace triage {

/// A written story of a person, with what a careful clinician expects of it.
struct Story {
    std::string name;
    Answers answers;
    std::vector<Urgency> urgencies;      ///< any of these is right
    std::vector<std::string> conditions; ///< any of these is right; the first one names the group
};

/// The stories in a folder, one file each, by the names of their files.
[[nodiscard]] Result<std::vector<Story>> readStories(const std::filesystem::path &folder,
                                                     const Questionnaire &questionnaire);

} // namespace triage
