// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/catalogue.h"
#include "advice/content_folder.h"

namespace triage {

/// Reads what can be read beside the results: contributing factors, the glossary, the guide and
/// the intended use. Needs the sources.
void readGuide(ContentFolder &folder, Catalogue &catalogue);

} // namespace triage
