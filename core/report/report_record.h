// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/catalogue.h"
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
};

/// The text of a picture in resources/pictures ("exercises/nordic.svg"); empty where there is none.
using PictureSource = std::function<std::string(const std::string &)>;

/// Texts and pictures that a report is made with, in the language of the catalogue; all of it must
/// outlive the making.
struct ReportContent {
    const Catalogue &catalogue;
    const Questionnaire &questionnaire;
    PictureSource pictures;
};

} // namespace triage
