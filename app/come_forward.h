// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

class QWidget;

namespace triage {

/// Brings a window before all others, as far as the desktop lets it by the token that it gave.
void comeForward(QWidget &window, const std::string &token);

} // namespace triage
