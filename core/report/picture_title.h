// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace triage {

/// What a drawing says that it shows: the text of its first title; empty where it has none.
[[nodiscard]] std::string pictureTitle(const std::string &svg);

/// The drawing with this title in place of its own; as it is where it has none.
[[nodiscard]] std::string withPictureTitle(std::string svg, const std::string &title);

} // namespace triage
