// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/catalogue.h"
#include "interview/questionnaire.h"
#include "report/document.h"
#include "triage/assessment.h"

#include <QStringList>

namespace triage {

/// What is said of an emergency, on the screen and on paper, as rich text: what to do, why, and
/// the words to say.
struct EmergencyWords {
    QString heading;    ///< "Call 999 or 112 now", plain
    QString lead;       ///< what to do first, or empty
    QString because;    ///< heading over the signs
    QStringList signs;  ///< each once
    QStringList whys;   ///< why they matter
    QString sayHeading; ///< heading over what to say
    QString say;        ///< on the phone, with its quotes; or empty
};

/// The words for an assessment whose urgency is an emergency, in the language of the catalogue.
[[nodiscard]] EmergencyWords emergencyWords(const Assessment &assessment, const Answers &answers,
                                            const Catalogue &catalogue,
                                            const Questionnaire &questionnaire,
                                            const EmergencyNumber &number);

/// The same and nothing else, for paper.
[[nodiscard]] Document emergencySheet(const EmergencyWords &words, const Translation &language);

} // namespace triage
