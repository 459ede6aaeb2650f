// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/answer_input.h"

namespace triage {

bool AnswerInput::pick(int /*digit*/)
{
    return false;
}

void AnswerInput::setToday(const QDate & /*today*/, const Translation & /*language*/) {}

} // namespace triage
