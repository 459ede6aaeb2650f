// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "triage/assessment.h"

#include <map>
#include <string>

/// All that a result comes to, in codes and sums of weights, on one line.
std::string inOneLine(const triage::Assessment &result);

/// The line that each story last came to, by the name of its file: tests/cases/agreed.txt. Fails
/// the running test where it cannot be read.
std::map<std::string, std::string> readAgreed();

/// Writes that file anew.
void writeAgreed(const std::map<std::string, std::string> &lines);
