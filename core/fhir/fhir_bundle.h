// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/catalogue.h"
#include "base/result.h"
#include "fhir/fhir_record.h"
#include "interview/questionnaire.h"

#include <string>
#include <string_view>

namespace triage {

/// The assessment as an HL7 FHIR R4 Bundle (JSON): the answers, observations, a clinical impression
/// that is no diagnosis, a draft of a care plan unless care comes first, and where it comes from.
/// The same record gives the same bytes.
[[nodiscard]] std::string writeBundle(const FhirRecord &record, const Catalogue &catalogue,
                                      const Questionnaire &questionnaire);

/// Reads such a bundle back: the answers, and the conclusions as they were drawn. Refuses a bundle
/// that is not one of these, answers that the questionnaire does not know, and conclusions of other
/// rules than the bundle says. `place` is named in errors.
[[nodiscard]] Result<FhirRecord>
readBundle(std::string_view json, const Questionnaire &questionnaire, const std::string &place);

} // namespace triage
