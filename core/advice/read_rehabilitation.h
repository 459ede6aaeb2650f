// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/catalogue.h"
#include "advice/content_folder.h"

namespace triage {

/// Reads what a person does: exercises, staged plans and the walk-run programme.
void readRehabilitation(ContentFolder &folder, Catalogue &catalogue);

} // namespace triage
