// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/result_view.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace triage {

/// One thing that the answers leave open, and what would settle it.
struct OpenPoint {
    QString text; ///< may hold a link
    QString detail;
};

/// A second condition that fits about as well as the first; nothing where one is ahead.
[[nodiscard]] std::optional<Candidate> closeSecond(const Assessment &assessment);

/// What would tell two conditions apart, in plain words; empty where the texts do not say.
[[nodiscard]] std::string tellsApart(const Catalogue &catalogue, const std::string &first,
                                     const std::string &second);

/// The likeliest other causes, at most three.
[[nodiscard]] std::vector<Candidate> alternatives(const ResultView &view);

/// What could not be ruled out: safety signs not answered or not sure, and the likeliest other
/// causes.
[[nodiscard]] QList<OpenPoint> openPoints(const ResultView &view);

/// What would give another result: other answers, each with its outcome; where none is known, the
/// open questions whose answers would move the result most.
[[nodiscard]] QStringList changePoints(const ResultView &view);

} // namespace triage
