// SPDX-License-Identifier: GPL-3.0-or-later
#include "interview/number_condition.h"

namespace triage {

bool holds(double number, EnableWhen::Operator op, double limit)
{
    switch (op) {
    case EnableWhen::Operator::Greater:
        return number > limit;
    case EnableWhen::Operator::Less:
        return number < limit;
    case EnableWhen::Operator::GreaterOrEqual:
        return number >= limit;
    case EnableWhen::Operator::LessOrEqual:
        return number <= limit;
    default:
        return false;
    }
}

} // namespace triage
