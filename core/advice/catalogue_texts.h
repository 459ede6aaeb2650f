// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/catalogue.h"

namespace triage {

/// Visits every text of the catalogue that people read, but no code, key, figure or title of a
/// publication. Empty texts are not visited.
void eachText(Catalogue &catalogue, const TextVisitor &visit);

/// Puts a language's words in place of the English ones. What has none stays English.
void translate(Catalogue &catalogue, const Translation &language);

} // namespace triage
