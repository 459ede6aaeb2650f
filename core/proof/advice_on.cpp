// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof/advice_on.h"

#include <algorithm>

namespace triage {

const TreatmentAdvice *adviceOn(const Assessment &result, const std::string &treatment)
{
    const auto found =
        std::find_if(result.treatments.begin(), result.treatments.end(),
                     [&](const TreatmentAdvice &advice) { return advice.treatment == treatment; });
    return found == result.treatments.end() ? nullptr : &*found;
}

} // namespace triage
