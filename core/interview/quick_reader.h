// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interview/placed_answers.h"

#include <memory>
#include <string_view>

namespace triage {

/// Reads answers in JSON into their places, many lines a second. It gives up where readAnswers
/// would refuse, and wherever it is not sure; readAnswers then says why, or reads them.
class QuickReader {
public:
    explicit QuickReader(const AnswerPlaces &places); ///< `places` must outlive it
    ~QuickReader();
    QuickReader(const QuickReader &) = delete;
    QuickReader &operator=(const QuickReader &) = delete;

    /// True where `answers` now holds what `json` says, just as readAnswers and `place` have it.
    [[nodiscard]] bool read(std::string_view json, PlacedAnswers &answers);

private:
    struct Parser;

    const AnswerPlaces &m_places;
    std::unique_ptr<Parser> m_parser;
};

} // namespace triage
