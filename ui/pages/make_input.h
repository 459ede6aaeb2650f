// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/answer_input.h"

namespace triage {

/// The control for a question: large rows for runners, the compact grid's for therapists.
/// `question` must outlive it.
[[nodiscard]] AnswerInput *makeInput(const Question &question, Mode mode);

} // namespace triage
