// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "manual/manual_html.h"
#include "report/document.h"

namespace triage {

/// A chapter for paper. Links keep their words, and addresses follow them.
[[nodiscard]] Document chapterDocument(const ManualChapter &chapter,
                                       const ManualPictures &pictures);

} // namespace triage
