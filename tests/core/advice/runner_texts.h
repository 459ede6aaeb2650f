// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

/// One text that runners read, and where it stands.
struct RunnerText {
    std::string place; ///< "treatments/ice"
    std::string text;
};

/// What the shipped advice says to runners.
std::vector<RunnerText> advisedTexts();

/// What the shipped questionnaire asks runners: questions, hints, reasons to ask and options.
std::vector<RunnerText> askedTexts();

/// The reasons of all shipped rules, as runners see them after "because".
std::vector<RunnerText> reasonTexts();
