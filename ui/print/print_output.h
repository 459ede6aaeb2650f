// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QIODevice;
class QPrinter;

namespace triage {

class PrintedDocument;

/// Writes all pages as PDF; false where the device takes no more.
[[nodiscard]] bool writePdf(const PrintedDocument &document, QIODevice &device);

/// Prints the pages that the printer was told to print.
[[nodiscard]] bool printPages(const PrintedDocument &document, QPrinter &printer);

} // namespace triage
