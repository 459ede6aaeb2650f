// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/catalogue.h"
#include "interview/answers.h"

#include <QString>

namespace triage {

/// The address of a condition's page.
[[nodiscard]] QString conditionPage(const std::string &code);

/// The condition's name as a link to its page, for a Paragraph.
[[nodiscard]] QString conditionLink(const Catalogue &catalogue, const std::string &code, Mode mode);

/// The condition that such a link leads to; empty for other links.
[[nodiscard]] QString linkedCondition(const QString &link);

} // namespace triage
