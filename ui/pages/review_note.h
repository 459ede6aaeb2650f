// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/translation.h"

class QWidget;

namespace triage {

/// Says that the texts of this language await clinical review; nothing where they do not.
[[nodiscard]] QWidget *makeReviewNote(const Translation &language);

} // namespace triage
