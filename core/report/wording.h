// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/catalogue.h"
#include "interview/answers.h"
#include "triage/assessment.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace triage {

// Words for the codes of an assessment, from the catalogue. A code that an older record holds and
// the catalogue no longer knows reads as itself.

/// The region of the numbers that hold where no other does.
inline constexpr std::string_view anyRegion = "other";

/// The condition's plain title for runners, the clinical one for therapists; a strain says which
/// grade its pattern is of.
[[nodiscard]] std::string conditionTitle(const Catalogue &catalogue, const std::string &code,
                                         std::optional<int> grade, Mode mode);

/// The care card's words for any country: what to call stands in words, not as a number.
[[nodiscard]] std::optional<UrgencyText> careText(const Catalogue &catalogue, Urgency urgency);
/// The same for one country.
[[nodiscard]] std::optional<UrgencyText> careText(const Catalogue &catalogue, Urgency urgency,
                                                  const EmergencyNumber &number);

[[nodiscard]] std::string flagText(const Catalogue &catalogue, const RedFlag &flag, Mode mode);

[[nodiscard]] std::string treatmentTitle(const Catalogue &catalogue, const std::string &code);

/// What the treatment is for this condition; for therapists with the figures.
[[nodiscard]] std::string treatmentText(const Catalogue &catalogue, const std::string &code,
                                        const std::string &condition, Mode mode);

/// The cautions that hold for everyone, then those of these answers.
[[nodiscard]] std::vector<std::string> treatmentCautions(const Catalogue &catalogue,
                                                         const TreatmentAdvice &advice);

/// The keys of both, each once: "Goom16; judgement".
[[nodiscard]] std::string joinSources(const std::string &first, const std::string &second);

/// One exercise of a stage with the dose that holds there.
struct StageExercise {
    std::string code;
    std::string title;
    std::string dose;
    std::string how;
};
[[nodiscard]] std::vector<StageExercise> exercisesOf(const Catalogue &catalogue,
                                                     const PlanStage &stage);

/// The entry of `code`, or nullptr.
template<typename Text>
[[nodiscard]] const Text *findText(const std::map<std::string, Text> &texts,
                                   const std::string &code)
{
    const auto found = texts.find(code);
    return found == texts.end() ? nullptr : &found->second;
}

} // namespace triage
