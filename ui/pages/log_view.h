// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/load_chart.h"
#include "interview/questionnaire.h"
#include "training_log/load_history.h"

#include <QStringList>

namespace triage {

/// A training log that was read, to be looked at before anything of it is filled in. What is given
/// by reference must outlive it.
struct LogView {
    const Questionnaire &questionnaire;
    const Answers &answers; ///< as they stand now
    const LoadThresholds &thresholds;
    const TrainingLog &log;
    const std::vector<MergedActivity> &activities;
    const LoadHistory &load;
    bool unknownAreRuns = false;

    [[nodiscard]] bool ofClient() const { return answers.mode == Mode::Therapist; }
};

/// The load picture of a history; `ofClient` where a therapist reads it.
[[nodiscard]] LoadPicture loadPicture(const LoadHistory &load, const LoadThresholds &thresholds,
                                      bool ofClient);

/// "hills and fast runs new"; empty where neither is.
[[nodiscard]] QString newKindsText(const LoadMeasures &measures);

/// Why the two longest runs are those of another week than the questions ask about; empty where
/// they are not.
[[nodiscard]] QString jumpNote(const LoadHistory &load, bool ofClient);

/// One of the answers that a log gives to the questions about lengths.
struct LogAnswer {
    const char *id;
    std::optional<double> km;
    bool ofJump = false; ///< of the run that jumped, where one did
};
[[nodiscard]] std::vector<LogAnswer> lengthAnswers(const LoadAnswers &answers);

} // namespace triage
