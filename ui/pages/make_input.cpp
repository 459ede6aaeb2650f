// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/make_input.h"

#include "pages/choice_input.h"
#include "pages/menu_input.h"
#include "pages/scale_input.h"
#include "pages/segment_input.h"
#include "pages/side_input.h"
#include "pages/ticks_input.h"
#include "pages/typed_input.h"

namespace triage {

namespace {

AnswerInput *makeNumberInput(const Question &question, Mode mode)
{
    if (question.control == "scale" && mode == Mode::Runner)
        return new ScaleInput(question, mode);
    if (question.unit == "days")
        return new TimeInput(question, mode);
    if (mode == Mode::Therapist && SideInput::fits(question))
        return new SideInput(question);
    return new NumberInput(question, mode);
}

} // namespace

AnswerInput *makeInput(const Question &question, Mode mode)
{
    switch (question.kind) {
    case QuestionKind::Integer:
    case QuestionKind::Decimal:
        return makeNumberInput(question, mode);
    case QuestionKind::Date:
        return new TimeInput(question, mode);
    case QuestionKind::YesNo:
    case QuestionKind::YesNoUnsure:
    case QuestionKind::Choice:
    case QuestionKind::MultiChoice:
        break;
    }
    if (mode == Mode::Runner)
        return new ChoiceInput(question, mode);
    if (SegmentInput::fits(question))
        return new SegmentInput(question, mode);
    if (question.kind == QuestionKind::MultiChoice)
        return new TicksInput(question, mode);
    return new MenuInput(question, mode);
}

} // namespace triage
