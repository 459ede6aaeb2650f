// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "manual/manual.h"

#include <functional>
#include <string>

namespace triage {

/// The bytes of a picture by its name in the manual ("pictures/home.png"); empty where there is
/// none.
using ManualPictures = std::function<std::string(const std::string &)>;

/// A chapter as HTML for a text view with little CSS: no head, no style sheet. Links within the
/// manual read "manual:runners-plan#who-to-see", headings are anchors, pictures go by their names.
[[nodiscard]] std::string chapterHtml(const ManualChapter &chapter);

/// The whole manual as one page that needs nothing else: no network, no scripts, pictures inside.
[[nodiscard]] std::string manualPage(const Manual &manual, const ManualPictures &pictures);

} // namespace triage
