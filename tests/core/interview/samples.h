// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interview/interview.h"

#include <string>
#include <vector>

/// The questionnaire that ships.
const triage::Questionnaire &shipped();

/// The shipped question with this id; the test ends where there is none.
const triage::Question &shippedQuestion(const std::string &id);

/// A questionnaire of one section and one page that holds these items, as JSON.
std::string questionnaireOf(const std::string &items);

/// The first of these parts that the text does not mention, with the text; empty where it has all.
std::string unmentioned(const std::string &text, const std::vector<std::string> &parts);
