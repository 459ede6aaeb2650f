// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/catalogue.h"
#include "follow_up/progress.h"
#include "interview/questionnaire.h"
#include "report/document.h"
#include "triage/assessment.h"
#include "triage/what_would_change.h"

#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace triage {

/// Who hands a report out.
struct Clinic {
    std::string name;
    DocumentPicture logo; ///< empty bytes: none

    bool operator==(const Clinic &) const = default;
};

/// The visits up to this one.
struct ReportCourse {
    std::vector<std::chrono::sys_days> days; ///< of the visits, the oldest first
    Progress progress;
    std::string outlook = {}; ///< what the rules on the course expect, as a code; or empty
};

/// What a therapist concluded beside the rules.
struct OwnConclusion {
    Urgency urgency = Urgency::Routine;
    std::string condition;
    std::string reason;
    std::chrono::sys_days day{}; ///< when it was recorded
};

/// What a report is made from.
struct ReportRecord {
    Answers answers;
    Assessment assessment;                      ///< as it was concluded
    std::string subject = {};                   ///< name or code, or empty
    std::chrono::sys_days day{};                ///< of the assessment, where the person is
    std::string stage = {};                     ///< of the plan, by now; empty: where it starts
    std::vector<WouldChange> ways = {};         ///< what would change the result
    std::optional<EmergencyNumber> number = {}; ///< of the person's country; nothing: any
    Clinic clinic = {};
    std::optional<ReportCourse> course = {}; ///< of a re-check
    std::optional<OwnConclusion> own = {};
};

/// The text of a picture in resources/pictures ("exercises/nordic.svg"); empty where there is none.
using PictureSource = std::function<std::string(const std::string &)>;

/// Texts and pictures that a report is made with, in the language of the catalogue; all of it must
/// outlive the making.
struct ReportContent {
    const Catalogue &catalogue;
    const Questionnaire &questionnaire;
    PictureSource pictures;
    const FollowUpRules *followUp = nullptr; ///< without them no visits are compared
};

} // namespace triage
