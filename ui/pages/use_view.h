// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/catalogue.h"

class QWidget;

namespace triage {

/// What the program is for, who may use it, and where it must not be used.
[[nodiscard]] QWidget *makeUseView(const Catalogue &catalogue);

/// What could go wrong with the program, what is done about it, and what remains.
[[nodiscard]] QWidget *makeHazardView(const Catalogue &catalogue);

} // namespace triage
