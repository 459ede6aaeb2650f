// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document.h"

namespace triage {

/// The document as one HTML page that needs nothing beside itself: headings, table headers, texts
/// for the pictures, looks for paper, no script. The same document gives the same bytes.
[[nodiscard]] std::string documentHtml(const Document &document);

} // namespace triage
