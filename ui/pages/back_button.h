// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace triage {

class Button;

/// "Back" at the top left of a page, also on Alt+Left.
[[nodiscard]] Button *makeBackButton();

} // namespace triage
