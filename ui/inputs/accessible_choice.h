// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

class QAbstractButton;
class QWidget;

namespace triage {

/// Tells accessibility tools what a widget is, where its class alone does not say so: a heading, a
/// window. Its name is its accessible name.
void announceAs(QWidget *widget, QAccessible::Role role);

/// Tells them that a painted button is a radio button or a check box, and whether it is chosen.
void announceChoice(QAbstractButton *button, QAccessible::Role role);

} // namespace triage
