// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/catalogue.h"
#include "advice/content_folder.h"

namespace triage {

/// Reads what the results say: care, signs, conditions, treatments, outlook, load, sources.
void readTexts(ContentFolder &folder, Catalogue &catalogue);

} // namespace triage
