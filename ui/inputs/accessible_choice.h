// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

class QAbstractButton;

namespace triage {

/// Tells accessibility tools that a painted button is a radio button or a check box, and whether
/// it is chosen.
void announceAs(QAbstractButton *button, QAccessible::Role role);

} // namespace triage
