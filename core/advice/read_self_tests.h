// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/catalogue.h"
#include "advice/content_folder.h"

namespace triage {

/// Reads what a person can try at home. Needs the sources.
void readSelfTests(ContentFolder &folder, Catalogue &catalogue);

} // namespace triage
