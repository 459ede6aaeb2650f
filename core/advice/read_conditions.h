// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/catalogue.h"
#include "advice/content_folder.h"

namespace triage {

/// Reads what the pain may be: a page for each condition. Needs the sources.
void readConditions(ContentFolder &folder, Catalogue &catalogue);

} // namespace triage
