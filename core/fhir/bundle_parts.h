// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fhir/bundle_ids.h"
#include "fhir/fhir_bundle.h"

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace triage {

using FhirJson = nlohmann::ordered_json;

/// System of the codes of this program: "urn:hamstring-triage:condition" and the like.
[[nodiscard]] std::string ownSystem(std::string_view kind);

/// {"coding": [{system, code, display}], "text": ...}
[[nodiscard]] FhirJson ownConcept(std::string_view kind, const std::string &code,
                                  const std::string &text);

/// What every resource of a bundle is made from.
struct BundleSource {
    const FhirRecord &record;
    const Catalogue &catalogue;
    const Questionnaire &questionnaire;
    const BundleIds &ids;
    std::string time; ///< "2026-11-23T10:00:00Z"

    [[nodiscard]] FhirJson reference(std::string_view part) const
    {
        return {{"reference", ids.urn(part)}};
    }
};

/// The answers in the groups of the questionnaire.
[[nodiscard]] FhirJson questionnaireResponse(const BundleSource &source);

/// Reads them back.
[[nodiscard]] Result<Answers> answersOf(const nlohmann::json &response,
                                        const Questionnaire &questionnaire,
                                        const std::string &place);

/// A resource and the part's name that its address is made from.
struct BundleEntry {
    std::string part;
    FhirJson resource;
};

/// Urgency, signs, pain, scores and load, each an observation.
[[nodiscard]] std::vector<BundleEntry> observations(const BundleSource &source);
[[nodiscard]] FhirJson clinicalImpression(const BundleSource &source);
/// null where care comes first.
[[nodiscard]] FhirJson carePlan(const BundleSource &source);

} // namespace triage
