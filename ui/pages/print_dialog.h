// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "report/document.h"

#include <QPageSize>

class QWidget;

namespace triage {

class PrintedDocument;

/// The paper of the country.
[[nodiscard]] QPageSize::PageSizeId usualPaper();

/// Asks for the printer and the pages and prints them; prints nothing where the person cancels.
[[nodiscard]] Result<void> printWithDialog(const PrintedDocument &pages,
                                           QPageSize::PageSizeId paper, QWidget *over);

/// The same for a document that is not laid out yet, on the paper of the country.
[[nodiscard]] Result<void> printWithDialog(const Document &document, QWidget *over);

} // namespace triage
