// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fhir/fhir_record.h"
#include "record/store.h"

namespace triage {

/// Keeps an assessment from elsewhere as it was concluded: for the client of this name, who is made
/// where there is none; for the runner who uses the program alone where the name is empty.
/// One transaction: where it fails, nobody was made and nothing is kept.
[[nodiscard]] Result<AssessmentId> keepAssessment(Store &store, const FhirRecord &record,
                                                  const std::string &name);

} // namespace triage
