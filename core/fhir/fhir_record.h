// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interview/answers.h"
#include "triage/assessment.h"

#include <chrono>
#include <optional>
#include <string>

namespace triage {

/// What a FHIR bundle carries of one assessment.
struct FhirRecord {
    Answers answers;
    Assessment assessment; ///< as it was concluded
    std::chrono::sys_seconds finished;
    std::string name = {}; ///< of the person; empty: the bundle names nobody

    bool operator==(const FhirRecord &) const = default;
};

} // namespace triage
