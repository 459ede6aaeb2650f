// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace triage {

/// What does not fit in a widget as it is laid out now: texts that are cut, parts that lie over
/// each other or stick out of their parent. Empty where everything fits.
[[nodiscard]] QStringList whatDoesNotFit(const QWidget &root);

/// What can be scrolled sideways in it, because it is wider than its place.
[[nodiscard]] QStringList whatScrollsSideways(const QWidget &root);

/// The controls in it that are smaller than 24 by 24 pixels.
[[nodiscard]] QStringList tooSmallTargets(const QWidget &root);

} // namespace triage
