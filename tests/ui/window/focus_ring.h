// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace triage {

/// What is wrong with how `focused` shows that it has the focus, by the pixels of its window with
/// and without it: there must be a ring at least 2 pixels thick that differs from what was there
/// and from what lies around it by at least 3 to 1. Empty where it is right.
[[nodiscard]] QString focusProblem(QWidget &focused);

} // namespace triage
