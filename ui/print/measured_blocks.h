// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/strip.h"
#include "report/document.h"

namespace triage {

/// The blocks as strips of this width, from top to bottom. The document must outlive the making.
[[nodiscard]] Strips measuredBlocks(const Document &document, const std::vector<Block> &blocks,
                                    double left, double width);

/// What stands above all else on page one.
[[nodiscard]] Strips measuredHead(const Document &document, double width);

} // namespace triage
