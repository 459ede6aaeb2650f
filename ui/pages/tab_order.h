// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace triage {

/// Lets Tab go through these widgets and everything in them in the order it is read: as the
/// layouts have it, however late a part was made.
void orderTabs(const QList<QWidget *> &widgets);

/// Gives a heading its place in that order without making it a stop, so that Tab leads on from it.
void letTabStartAt(QWidget *heading);

} // namespace triage
